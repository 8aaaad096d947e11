package dev.whence.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The bytes of a file: one on the disk, or one inside another. */
public interface FileContent {

    /** Its bytes from the beginning. What lies inside another file can be opened once only. */
    InputStream open() throws IOException;

    /** How many bytes there are, where that is known beforehand. */
    OptionalLong size() throws IOException;

    static FileContent of(Path file) {
        return new FileContent() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong size() throws IOException {
                return OptionalLong.of(Files.size(file));
            }
        };
    }

    static FileContent of(byte[] bytes) {
        return new FileContent() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.of(bytes.length);
            }
        };
    }

    /** Bytes that come out of another file and can be read once. */
    static FileContent once(InputStream in) {
        return new FileContent() {
            @Override
            public InputStream open() {
                return in;
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.empty();
            }
        };
    }
}
