package dev.whence.cli;

/** How a command ends. */
final class ExitStatus {
    static final int DONE = 0;
    static final int DONE_WITH_FILES_SKIPPED = 1;
    static final int WRONG_USE = 2;
    static final int FAILED = 3;

    private ExitStatus() {}
}
