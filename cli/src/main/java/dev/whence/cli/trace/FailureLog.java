package dev.whence.cli.trace;

/** Is told of an unexpected exception in one report: a bug, which costs that report and not the run. */
public interface FailureLog {
    void failed(String name, Throwable cause);
}
