package dev.whence.ingest.archive;

import dev.whence.ingest.decode.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The entries of an archive in their order. */
interface Entries extends Closeable {

    /**
     * The next one that is a file; empty at the end. What {@link Entry#content} has not given of the one before is passed
     * over.
     */
    Optional<Entry> next() throws IOException;

    /** @param readable whether its content is packed in a way that can be read, and not encrypted */
    record Entry(String name, InputStream content, boolean readable) {}

    static Entries zip(Packed packed) {
        return new OfArchive<>(new ZipArchiveInputStream(packed, "UTF-8", true, true));
    }

    static Entries tar(Packed packed) {
        return new OfArchive<>(new TarArchiveInputStream(packed, "UTF-8"));
    }

    static Entries tarGz(Packed packed) throws IOException {
        return new OfArchive<>(new TarArchiveInputStream(new GZIPInputStream(packed, 1 << 16), "UTF-8"));
    }

    /** @param name of the one file in it */
    static Entries gz(Packed packed, String name) throws IOException {
        return new Single(name, new GZIPInputStream(packed, 1 << 16));
    }

    /** Of an archive that the library knows. */
    final class OfArchive<E extends ArchiveEntry> implements Entries {
        private final ArchiveInputStream<E> archive;

        private OfArchive(ArchiveInputStream<E> archive) {
            this.archive = archive;
        }

        @Override
        public Optional<Entry> next() throws IOException {
            try {
                for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    if (isFile(entry)) {
                        return Optional.of(new Entry(entry.getName(), archive, archive.canReadEntryData(entry)));
                    }
                }
                return Optional.empty();
            } catch (LinkageError e) {
                throw new IOException(UnreadableException.UNKNOWN_PACKING, e);
            } catch (RuntimeException e) {
                // What the library did not foresee in a header that is broken.
                throw new IOException("damaged (" + e.getClass().getSimpleName() + ")", e);
            }
        }

        private static boolean isFile(ArchiveEntry entry) {
            if (entry instanceof TarArchiveEntry tar) {
                return tar.isFile() && !tar.isSymbolicLink() && !tar.isLink();
            }
            boolean link = entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
            return !entry.isDirectory() && !link;
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }

    /** Of a single file that is packed. */
    final class Single implements Entries {
        private final String name;
        private final InputStream content;
        private boolean given;

        private Single(String name, InputStream content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public Optional<Entry> next() {
            if (given) {
                return Optional.empty();
            }
            given = true;
            return Optional.of(new Entry(name, content, true));
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
