package dev.whence.cli;

import dev.whence.cli.trace.Remarks;
import dev.whence.view.text.Printable;
import java.io.PrintStream;

/** Prints remarks, each on a line; the stack traces of bugs only when debugging. */
final class PrintedRemarks implements Remarks {
    private final PrintStream err;
    private final boolean debug;

    PrintedRemarks(PrintStream err, boolean debug) {
        this.err = err;
        this.debug = debug;
    }

    synchronized void warn(String warning) {
        err.println("whence: " + Printable.of(warning));
    }

    @Override
    public synchronized void warn(String name, String warning) {
        warn(name + ": " + warning);
    }

    @Override
    public synchronized void failed(String name, Throwable cause) {
        if (debug) {
            err.println("whence: internal error in " + Printable.of(name));
            cause.printStackTrace(err);
        }
    }
}
