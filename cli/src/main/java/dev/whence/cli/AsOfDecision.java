package dev.whence.cli;

import dev.whence.decision.Book;
import dev.whence.ledger.Ledger;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of the states that decisions left behind a command shows. */
final class AsOfDecision {
    @Option(
            names = "--as-of-decision",
            paramLabel = "N",
            description = "As it was when decision N had just been made; 0: before any. Reports and rules are those of"
                    + " today. 'whence decisions' numbers them.")
    private Optional<Integer> number = Optional.empty();

    /** @throws WrongUse if there is no decision of that number */
    LedgerDossier of(Ledger ledger) {
        Book book = ledger.book();
        int last = book.last();
        if (number.filter(n -> n < 0 || n > last).isPresent()) {
            throw new WrongUse("There is no decision " + number.get() + ": "
                    + (last == 0 ? "nobody has decided anything yet" : "the last one is " + last));
        }
        return number.map(n -> LedgerDossier.asOfDecision(ledger, book.asOf(n)))
                .orElseGet(() -> new LedgerDossier(ledger, book));
    }
}
