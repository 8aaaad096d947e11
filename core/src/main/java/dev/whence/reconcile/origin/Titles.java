package dev.whence.reconcile.origin;

import dev.whence.attribution.SourceKind;
import dev.whence.reconcile.match.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who goes by which title, as the reports say it: after "the district officer, Ana Belk, said" the district officer of
 * another report is Ana Belk, and after "Ana Belk of the Harbour Board" she speaks for the board.
 */
final class Titles {
    private static final String OF =
            "(?:,? (?:(?:the|a|an|its|their) )?(?:[\\p{L}’'-]+ ){0,3}(?:of|for|at|from) (?:the )?)";
    private static final String APPOSED = "(?:, (?:the |a )?| )";

    private final List<Account> accounts;
    /** The quotations in one line each, by account. */
    private final Map<Integer, String> quotes = new HashMap<>();

    Titles(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** Whether a sentence around one of the two figures puts a person's name beside the other source's. */
    boolean areOne(Source a, int i, Source b, int j) {
        if (a.kind() == SourceKind.PERSON && isTitle(b)) {
            return saysSo(i, a, b);
        }
        return b.kind() == SourceKind.PERSON && isTitle(a) && saysSo(j, b, a);
    }

    private static boolean isTitle(Source source) {
        return switch (source.kind()) {
            case OFFICIAL, ORGANISATION, ARMED_GROUP, ANONYMOUS, EXPERT -> true;
            default -> false;
        };
    }

    private boolean saysSo(int i, Source person, Source titled) {
        String quote =
                quotes.computeIfAbsent(i, k -> accounts.get(k).telling().quote().replaceAll("\\s+", " "));
        String bare = bare(titled.name());
        // what most quotations lack is looked for before a pattern is made of it
        if (!quote.contains(person.name()) || !quote.toLowerCase(Locale.ROOT).contains(bare.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String name = Pattern.quote(person.name());
        String title = Pattern.quote(bare);
        Pattern said = Pattern.compile(
                title + APPOSED + name + "|" + name + "(?:" + OF + "|" + APPOSED + ")" + title,
                Pattern.CASE_INSENSITIVE);
        return said.matcher(quote).find();
    }

    private static String bare(String name) {
        return name.replaceFirst("(?i)^(the|a|an)\\s+", "");
    }
}
