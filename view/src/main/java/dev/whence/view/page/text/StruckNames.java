package dev.whence.view.page.text;

import dev.whence.report.TextSpan;
import dev.whence.view.page.text.Stretch.Kind;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Strikes personal names out of text: each word of a name that is known, wherever it is written with a capital. Better a
 * word too many than a person: "Rose" goes as a flower too at the beginning of a sentence.
 */
public final class StruckNames {
    /** Strikes nothing out. */
    public static final StruckNames NONE = new StruckNames(List.of());

    private static final int SHORTEST = 2;
    private final Set<String> words = new TreeSet<>();

    /** @param names as reports give them, without titles */
    public StruckNames(Collection<String> names) {
        names.forEach(name -> eachCapitalised(name, (word, span) -> words.add(word)));
    }

    /** Where names stand in a text; words of one name that follow each other are one stretch. */
    public List<Stretch> in(String text) {
        List<TextSpan> found = new ArrayList<>();
        if (words.isEmpty()) {
            return List.of();
        }
        eachCapitalised(text, (word, span) -> {
            if (words.contains(word)) {
                TextSpan last = found.isEmpty() ? new TextSpan(0, 0) : found.get(found.size() - 1);
                boolean joins = !found.isEmpty()
                        && text.substring(last.end(), span.start()).isBlank();
                if (joins) {
                    found.set(found.size() - 1, last.union(span));
                } else {
                    found.add(span);
                }
            }
        });
        return found.stream().map(span -> new Stretch(span, Kind.STRUCK, "")).toList();
    }

    /** The text without the names. */
    public String outOf(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Stretch stretch : in(text)) {
            out.append(text, at, stretch.span().start()).append(Segments.STRUCK);
            at = stretch.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private interface Words {
        void take(String word, TextSpan span);
    }

    private static void eachCapitalised(String text, Words words) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            boolean capital = Character.isUpperCase(text.codePointAt(start));
            if (capital && end - start >= SHORTEST) {
                words.take(text.substring(start, end).toLowerCase(Locale.ROOT), new TextSpan(start, end));
            }
        }
    }
}
