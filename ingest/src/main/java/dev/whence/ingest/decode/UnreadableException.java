package dev.whence.ingest.decode;

/**
 * A file that holds nothing which can be read as a report. The message is the reason, in one line for a person:
 * {@code binary data (a PDF document), no text}. It never leaves this module: it becomes an outcome.
 */
public final class UnreadableException extends Exception {
    /** Packed with zstd, say, for which a library asks for another one that is not there. */
    public static final String UNKNOWN_PACKING = "packed in a way that Whence cannot unpack";

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 200;

    public UnreadableException(String reason) {
        super(reason);
    }

    /** What a library says of its trouble, which may be bytes of the file on many lines: some words of the first. */
    public static String told(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (message.isEmpty() || message.equals("null")) {
            return cause.getClass().getSimpleName();
        }
        return message.length() > MOST_TOLD ? message.substring(0, MOST_TOLD) + "…" : message;
    }

    /** The reason, in one line. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
