package dev.whence.cli;

import dev.whence.ledger.Ledger;
import java.nio.file.Path;

/** Opens the ledger that a command shows, and says so where it is not complete yet. */
final class OpenLedger {
    private OpenLedger() {}

    static Ledger of(Path file, Surroundings surroundings) {
        Ledger ledger = Ledger.open(file);
        Ledger.writerOf(file)
                .ifPresent(process -> surroundings
                        .err()
                        .println("whence: " + file + " is being filled by process " + process
                                + "; this is what it has stored so far"));
        return ledger;
    }
}
