package dev.whence.reuse.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A fixed number of threads; with one, everything runs in the thread that asks. */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final List<ExecutorService> pool = new ArrayList<>();

    /** Starts no thread before there is work for two. */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        this.threads = threads;
    }

    public int threads() {
        return threads;
    }

    /** What a worker does with a task, given what it keeps for itself from task to task. */
    @FunctionalInterface
    public interface Task<S> {
        void run(S own, int number);
    }

    /**
     * Runs the tasks 0 to count − 1 and returns when all are done.
     *
     * @param own makes what one thread keeps for itself: buffers, tables
     * @throws RuntimeException or Error, what the first task to fail threw
     */
    public <S> void each(int count, Supplier<S> own, Task<S> task) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            S mine = own.get();
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                task.run(mine, number);
            }
        };
        if (threads == 1 || count == 1) {
            loop.run();
        } else {
            await(loop, Math.min(threads, count), next, count);
        }
    }

    private void await(Runnable loop, int loops, AtomicInteger next, int count) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < loops; i++) {
            running.add(executor().submit(loop));
        }
        boolean interrupted = false;
        RuntimeException failed = null;
        for (int i = 0; i < running.size(); ) {
            try {
                running.get(i).get();
                i++;
            } catch (InterruptedException e) {
                interrupted = true;
                next.set(count);
            } catch (ExecutionException e) {
                next.set(count);
                i++;
                failed = failed == null ? thrown(e) : failed;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static RuntimeException thrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException exception
                ? exception
                : new IllegalStateException(failure);
    }

    private ExecutorService executor() {
        if (pool.isEmpty()) {
            pool.add(Executors.newFixedThreadPool(threads, work -> {
                Thread thread = new Thread(work, "reuse");
                thread.setDaemon(true);
                return thread;
            }));
        }
        return pool.get(0);
    }

    @Override
    public void close() {
        pool.forEach(ExecutorService::shutdownNow);
    }
}
