package dev.whence.bench.hostile;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads one input after another for some time, and prints each place where reading broke once. */
final class Trials {
    /** Reads an input, or breaks. */
    interface Reading {
        void read(byte[] input) throws IOException;
    }

    /** Takes the first input that broke something in a place. */
    interface Keeping {
        /** @param number of the place, from 1 */
        void keep(int number, byte[] input) throws IOException;
    }

    private Trials() {}

    static void run(long seconds, Supplier<byte[]> inputs, Reading reading, Keeping keeping) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long tries = 0;
        TreeSet<String> failures = new TreeSet<>();
        while (System.nanoTime() < end) {
            byte[] input = inputs.get();
            tries++;
            try {
                reading.read(input);
            } catch (RuntimeException | StackOverflowError e) {
                String where = e.getClass().getSimpleName() + " " + firstOwn(e);
                if (failures.add(where)) {
                    System.out.println(where + ": " + e.getMessage());
                    keeping.keep(failures.size(), input);
                }
            }
        }
        System.out.println(tries + " executions, " + failures.size() + " kinds of crash");
    }

    private static String firstOwn(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.whence"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
    }
}
