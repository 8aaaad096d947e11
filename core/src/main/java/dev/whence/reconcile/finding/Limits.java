package dev.whence.reconcile.finding;

import dev.whence.language.WordList;
import dev.whence.reconcile.match.Account;
import java.util.List;
import java.util.Locale;

/** Sentences that say what a figure leaves out: "The ministry counts only bodies in its morgues". */
final class Limits {
    private static final Limits SHARED = new Limits();

    private final List<String> phrases = WordList.lines(Limits.class, "limits.txt");

    private Limits() {}

    static Limits load() {
        return SHARED;
    }

    boolean isLimited(Account account) {
        String quote = account.telling().quote().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(quote::contains);
    }

    /** One report has both figures and says why they differ. */
    boolean tellApart(Account a, Account b) {
        return a.sameReport(b) && (isLimited(a) || isLimited(b));
    }
}
