package dev.whence.reconcile.finding;

import dev.whence.reconcile.match.Account;
import java.util.List;

/** Figures in the rows of a table that is drawn with bars: {@code | Men | 41 | 18 | 59 |}. */
final class Cells {
    private Cells() {}

    /** Of a figure in a table those of its column, in their order; all of any other. */
    static List<Account> inColumn(Account account, List<Account> others) {
        int column = column(account);
        return column == 0
                ? others
                : others.stream()
                        .filter(other -> other.sameSentence(account) || column(other) == column)
                        .toList();
    }

    /** The bars before the number in its row. */
    private static int column(Account account) {
        String quote = account.telling().quote();
        int number = account.claim().number().start()
                - account.claim().evidence().sentence().start();
        boolean row = quote.stripLeading().startsWith("|") && number > 0 && number <= quote.length();
        return row
                ? (int) quote.substring(0, number).chars().filter(c -> c == '|').count()
                : 0;
    }
}
