package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import java.util.Set;

/** Where a source ends that "according to" or the like opens: its noun phrase, with who issued it. */
final class SourceEnds {
    /** With a number behind them they open another figure: "… and three …", "… - 12 in Orlec", "… (12 in Orlec)". */
    private static final Set<String> JOINERS = Set.of("and", "-", "(");

    private SourceEnds() {}

    static int of(Line line, int start) {
        int end = withoutView(
                line, start, beforeNextCount(line, start, NounPhrases.endOf(line.sentence(), start, line.size())));
        if (end > start) {
            boolean mistagged = line.lexicon().tellings().contains(line.norm(end))
                    && line.norm(end + 1).equals(",");
            return line.lexicon().tellings().contains(line.norm(end - 1))
                    ? withIssuer(line, end)
                    : mistagged ? end + 1 : end;
        }
        // "according to immodest up to 130 thousand": an adjective whose noun stands earlier
        return line.sentence().tag(start) == Tag.ADJ ? start + 1 : start;
    }

    /** "the union | 's own view" */
    private static int withoutView(Line line, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean owner = line.norm(i).equals("'s") || line.norm(i).equals("'");
            int noun = line.norm(i + 1).equals("own") ? i + 2 : i + 1;
            if (owner && line.lexicon().views().contains(line.norm(noun))) {
                return i;
            }
        }
        return end;
    }

    /** "65 according to the army | and three according to the rebels", "65 according to the army | - 12 in Orlec" */
    static int beforeNextCount(Line line, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            boolean joins = JOINERS.contains(line.norm(i));
            if (joins && line.sentence().tag(i + 1) == Tag.NUM || counts(line, i)) {
                return i;
            }
        }
        return end;
    }

    /** "according to the union | 40 people died"; not "Channel 5" */
    private static boolean counts(Line line, int i) {
        Tag next = line.sentence().tag(i + 1);
        return line.sentence().tag(i) == Tag.NUM
                && (next == Tag.NOUN || next == Tag.ADJ)
                && !line.sentence().token(i + 1).startsUpper();
    }

    /** "a report issued today by the army": up to the end of who issued it. */
    private static int withIssuer(Line line, int end) {
        for (int i = end; i < Math.min(end + 9, line.size() - 1); i++) {
            if (line.norm(i).equals(",") || line.norm(i).equals("that")) {
                return end;
            }
            if (line.norm(i).equals("by") || line.norm(i).equals("from")) {
                int issuer = NounPhrases.endOf(line.sentence(), i + 1, line.size());
                return issuer > i + 1 && Speaker.of(line, i + 1, issuer).known() ? issuer : end;
            }
        }
        return end;
    }
}
