package dev.whence.cli;

/** Arguments that cannot be followed; the message is one line that says what to do. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
