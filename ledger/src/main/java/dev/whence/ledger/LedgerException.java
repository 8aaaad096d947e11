package dev.whence.ledger;

import java.nio.file.Path;
import java.sql.SQLException;

/** A ledger that cannot be used; the message is one line for a person and says what to do. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private final boolean wrongUse;

    private LedgerException(String message, boolean wrongUse, Throwable cause) {
        super(message, cause);
        this.wrongUse = wrongUse;
    }

    private LedgerException(String message, boolean wrongUse) {
        super(message);
        this.wrongUse = wrongUse;
    }

    /** True where another argument would help, false where the ledger or the machine must change. */
    public boolean isWrongUse() {
        return wrongUse;
    }

    static LedgerException wrongUse(String message) {
        return new LedgerException(message, true);
    }

    static LedgerException failed(String message) {
        return new LedgerException(message, false);
    }

    static LedgerException failed(String message, Throwable cause) {
        return new LedgerException(message, false, cause);
    }

    /** Says in a person's words what SQLite says in a code. */
    static LedgerException of(Path file, SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case BUSY, LOCKED -> failed(file + " is in use by another program: close it there and try again", e);
            case READ_ONLY -> readOnly(file, e);
            case CORRUPT -> failed(file + " is damaged: move it away and trace the reports again", e);
            case FULL ->
                failed("No room is left on the disk of " + file + ": make room and run the same command again", e);
            case CANNOT_OPEN ->
                failed("Cannot open " + file + ": check that its folder exists and may be written to", e);
            case NOT_A_DATABASE -> notALedger(file, e);
            default -> failed("The ledger " + file + " failed: " + firstLine(e), e);
        };
    }

    static LedgerException readOnly(Path file, Throwable cause) {
        return failed(file + " cannot be written to: change its permissions or name another file with --ledger", cause);
    }

    static LedgerException notALedger(Path file, Throwable cause) {
        return new LedgerException(file + " is not a Whence ledger: name another file", true, cause);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown error");
    }
}
