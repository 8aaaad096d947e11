package dev.whence.reconcile.finding;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words around a figure that say whether it is a whole or a part. */
final class WholeWords {
    /** "Of the 41, nineteen were …" */
    private static final Pattern OPENS = Pattern.compile("(?s).*\\b(?:of|among) (?:the|these|those|all) $");
    /** "bringing to 183", "the sum total is fourteen", "in all 40" */
    private static final Pattern TOTAL =
            Pattern.compile("(?s).*\\b(?:total|totals|altogether|sum|bringing|brings|in all|adds? up)\\b.*");
    /** "four of them children" */
    private static final Pattern PART_BEHIND = Pattern.compile("(?s) (?:of|among) (?:them|whom|which|these)\\b.*");
    /** "including five children", "among them five" */
    private static final Pattern PART_BEFORE =
            Pattern.compile("(?s).*\\b(?:including|among (?:them|whom)|of (?:them|whom|which)),? $");

    private WholeWords() {}

    static boolean opens(Account account) {
        return OPENS.matcher(before(account)).matches();
    }

    static boolean isTotal(Account account) {
        return TOTAL.matcher(before(account)).matches();
    }

    /** A part of the figure before it in its sentence. */
    static boolean isPartOf(Account account, Account larger) {
        return account.sameSentence(larger)
                && Figures.stated(account.claim().interval())
                                .compareTo(Figures.stated(larger.claim().interval()))
                        < 0
                && (PART_BEFORE.matcher(before(account)).matches()
                        || PART_BEHIND.matcher(behind(account)).matches());
    }

    /** The sentence up to the number, in lower case. */
    private static String before(Account account) {
        String quote = account.telling().quote();
        int number = account.claim().number().start()
                - account.claim().evidence().sentence().start();
        return flat(number > 0 && number <= quote.length() ? quote.substring(0, number) : "");
    }

    private static String behind(Account account) {
        String quote = account.telling().quote();
        int end = account.claim().number().end()
                - account.claim().evidence().sentence().start();
        return flat(end > 0 && end <= quote.length() ? quote.substring(end) : "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
