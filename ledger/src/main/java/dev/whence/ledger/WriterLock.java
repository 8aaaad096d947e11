package dev.whence.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a ledger to one writing process: a lock of the operating system on the file {@code whence.db-lock} beside it,
 * which holds the writer's process id. The lock ends with its process, however that ends; a file left behind by a
 * killed one means nothing.
 */
final class WriterLock implements AutoCloseable {
    /** Far behind the process id, so that systems with mandatory locks let others read it. */
    private static final long LOCKED_BYTE = 1L << 30;

    /** The lock files of this process: closing a second channel on one of them would end its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws LedgerException if another process writes this ledger, or the lock cannot be written */
    static WriterLock take(Path ledger) {
        Path file = beside(ledger);
        if (!HELD.add(file)) {
            throw inUse(ledger, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            FileChannel channel = locked(ledger, file);
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new WriterLock(file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw LedgerException.readOnly(ledger, e);
        } catch (LedgerException e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** The process that writes this ledger now, if any; its id where it could be read. */
    static Optional<String> holder(Path ledger) {
        Path file = beside(ledger);
        if (HELD.contains(file)) {
            return Optional.of(Long.toString(ProcessHandle.current().pid()));
        }
        if (!Files.isWritable(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return lock(channel) == null ? Optional.of(processId(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A system that does not delete open files keeps it, unlocked: harmless.
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
        HELD.remove(file);
    }

    /** A locked channel on the file that the name stands for: a lock on a file that was removed meanwhile locks nothing. */
    private static FileChannel locked(Path ledger, Path file) throws IOException {
        while (true) {
            if (!Files.exists(file)) {
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .close();
            }
            Optional<Object> before = identity(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(ledger, processId(file));
            }
            if (identity(file).equals(before)) {
                return channel;
            }
            channel.close();
        }
    }

    /** Which file a name stands for, where the system tells; asked without opening it. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException e) {
            return Optional.of("none");
        }
    }

    private static Path beside(Path ledger) {
        Path absolute = ledger.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + "-lock");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this process itself writes it
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String processId(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static LedgerException inUse(Path ledger, String id) {
        String process = id.isEmpty() ? "" : " (process " + id + ")";
        return LedgerException.failed(
                ledger.getFileName() + " is in use by another whence" + process + ": wait until it has finished");
    }
}
