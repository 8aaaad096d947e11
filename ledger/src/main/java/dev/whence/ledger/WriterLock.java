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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a ledger to one writing process: a lock of the operating system on the file {@code whence.db-lock} beside it,
 * which holds the writer's process id. The lock ends with its process, however that ends; a file left behind by a
 * killed one means nothing.
 */
final class WriterLock implements AutoCloseable {
    /** Far behind the process id, so that systems with mandatory locks let others read it. */
    private static final long LOCKED_BYTE = 1L << 30;

    /** Tells the openings of one process apart. */
    private static final AtomicLong OPENED = new AtomicLong();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws LedgerException if another process writes this ledger, or the lock cannot be written */
    static WriterLock take(Path ledger) {
        Path file = beside(ledger);
        try {
            while (true) {
                FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                if (lock(channel) == null) {
                    channel.close();
                    throw inUse(ledger);
                }
                if (isStill(file, channel)) {
                    writeProcessId(channel);
                    return new WriterLock(file, channel);
                }
                // The last writer removed the file between our opening and locking it: that lock locks nothing.
                channel.close();
            }
        } catch (IOException e) {
            throw LedgerException.readOnly(ledger, e);
        }
    }

    /** The process that writes this ledger now, if any; its id where it could be read. */
    static Optional<String> holder(Path ledger) {
        Path file = beside(ledger);
        if (!Files.isReadable(file)) {
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
    }

    private static Path beside(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + "-lock");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this process itself writes it
        }
    }

    /** Whether the channel's file is the one that the name stands for now: what is written must be seen there. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String mark = ProcessHandle.current().pid() + "." + OPENED.incrementAndGet();
        write(channel, mark);
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void writeProcessId(FileChannel channel) throws IOException {
        write(channel, Long.toString(ProcessHandle.current().pid()));
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String processId(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private static LedgerException inUse(Path ledger) throws IOException {
        String id = processId(beside(ledger));
        String process = id.isEmpty() ? "" : " (process " + id + ")";
        return LedgerException.failed(
                ledger.getFileName() + " is in use by another whence" + process + ": wait until it has finished");
    }
}
