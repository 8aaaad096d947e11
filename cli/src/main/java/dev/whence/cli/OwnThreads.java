package dev.whence.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Runs work on so many threads and no more: parallel streams stay in the pool whose thread they were begun by (they
 * would take all processors otherwise).
 */
final class OwnThreads {
    private OwnThreads() {}

    /** What the work gives, after it was done by as many threads as are named. */
    static <T> T of(int threads, Supplier<T> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.invoke(ForkJoinTask.adapt((Callable<T>) work::get));
        } finally {
            pool.shutdown();
        }
    }
}
