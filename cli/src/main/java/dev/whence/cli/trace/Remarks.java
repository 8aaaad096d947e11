package dev.whence.cli.trace;

/** Is told what the user may want to know while a run goes on; by several threads. */
public interface Remarks {
    /** Something about reading one report was doubtful. */
    void warn(String name, String warning);

    /** An unexpected exception in one report: a bug, which costs that report and not the run. */
    void failed(String name, Throwable cause);
}
