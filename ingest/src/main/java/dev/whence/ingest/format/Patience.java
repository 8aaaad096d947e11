package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a library read what may be made to break it: for so long and no longer, and whatever it throws is a reason.
 *
 * <p>A thread that goes on for ever cannot be ended in Java. It is told to stop and left behind; it does not keep the
 * program from ending.
 */
public final class Patience {
    private Patience() {}

    /**
     * Reads a file with a library.
     *
     * @param what the kind of file, for the reason: {@code PDF}
     * @throws UnreadableException if it takes too long, or the library fails on it
     */
    public static <T> T read(SourceFile file, String what, Callable<T> reading) throws UnreadableException {
        long seconds = file.limits().of(Limit.SECONDS);
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, "reads " + what);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new UnreadableException(String.format(
                    Locale.ROOT, "takes too long to read (more than %s seconds)", Limit.SECONDS.say(seconds)));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new UnreadableException("the reading was stopped");
        } catch (ExecutionException e) {
            throw reason(Optional.ofNullable(e.getCause()).orElse(e), what);
        }
    }

    private static UnreadableException reason(Throwable cause, String what) {
        if (cause instanceof UnreadableException unreadable) {
            return unreadable;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableException("needs more memory than there is");
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableException("nested too deeply");
        }
        if (cause instanceof LinkageError) {
            return new UnreadableException(UnreadableException.UNKNOWN_PACKING);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new UnreadableException("damaged, or no " + what + " (" + UnreadableException.told(cause) + ")");
    }
}
