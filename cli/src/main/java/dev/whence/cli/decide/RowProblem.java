package dev.whence.cli.decide;

/** A row that cannot be followed; the message says why and what to do. */
final class RowProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowProblem(String message) {
        super(message);
    }
}
