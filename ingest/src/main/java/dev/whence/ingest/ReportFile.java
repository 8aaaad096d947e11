package dev.whence.ingest;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of a folder that holds one report or more. */
public final class ReportFile {
    private static final int BUFFER = 1 << 16;

    private final SourceFile source;
    private final Path location;
    private final ReportFormat format;

    ReportFile(SourceFile source, Path location, ReportFormat format) {
        this.source = source;
        this.location = location;
        this.format = format;
    }

    /** Its name below the folder, with {@code /} between its parts. */
    public String name() {
        return source.name();
    }

    /** Where it lies; links below the argument are not followed. */
    public Path location() {
        return location;
    }

    /** Tells cheaply whether the file was written to: its size and time, or empty text where it is gone. */
    public String stamp() {
        try {
            return Files.size(location) + " " + Files.getLastModifiedTime(location);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether it may hold very many reports, so that they must not be in memory together. */
    public boolean holdsMany() {
        return format.holdsMany();
    }

    /**
     * A hash of its bytes and of what a {@code reports.csv} says of it, 32 hexadecimal digits: as long as it stays the
     * same, reading gives the same. Empty where the file cannot be read, which {@link #read} explains.
     */
    public Optional<String> fingerprint() {
        try (InputStream in = Files.newInputStream(location)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            digest.update(source.described().toString().getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads it: one outcome for each report in it, or one that says why there is none. To be closed. Does not throw for
     * what the file holds.
     */
    public Stream<Outcome> read() {
        try {
            return format.read(source);
        } catch (UnreadableException e) {
            return Stream.of(source.notRead(e.reason()));
        }
    }

    @Override
    public String toString() {
        return source.name();
    }
}
