package dev.whence.ingest.decode;

/**
 * A file that holds nothing which can be read as a report. The message is the reason, in one line for a person:
 * {@code binary data (a PDF document), no text}. It never leaves this module: it becomes an outcome.
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String reason) {
        super(reason);
    }

    /** The reason, in one line. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
