package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure is from, behind it: "14 dead (source: Relief Bureau, 14 May)", "14 dead. Source: Relief Bureau", "14 dead
 * (Relief Bureau, 4 May)", "from 70 (the ministry) to more than 600 (the rebels)".
 */
final class CreditFrame implements Frame {
    @Override
    public String id() {
        return "credit";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        int edge = line.from();
        boolean dated = false;
        List<Finding> bracketed = new ArrayList<>();
        for (int i = line.from() + 1; i < line.size() - 2; i++) {
            if (isSourceWord(line, i)) {
                labelled(line, i).ifPresent(found::add);
                return;
            }
            if (line.norm(i).equals("(") && !isSourceWord(line, i + 1)) {
                Optional<Finding> credit = bracketed(line, i, edge);
                credit.ifPresent(bracketed::add);
                edge = credit.isPresent() ? i + 1 : edge;
                dated |= credit.isPresent() && !line.norm(behind(line, i)).equals(")");
            }
        }
        // a single bracket without a date may as well say whose they were: "two killed (12th Battalion)"
        if (dated || bracketed.size() > 1) {
            found.addAll(bracketed);
        }
    }

    private static int behind(Line line, int open) {
        return NounPhrases.endOf(line.sentence(), open + 1, line.size());
    }

    private static boolean isSourceWord(Line line, int i) {
        boolean source = line.norm(i).equals("source") || line.norm(i).equals("sources");
        boolean marked = source && i > 0 && !line.sentence().token(i - 1).isWord();
        return marked && (line.norm(i + 1).equals(":") || line.norm(i - 1).equals("("));
    }

    private Optional<Finding> labelled(Line line, int source) {
        int start = source + (line.norm(source + 1).equals(":") ? 2 : 1);
        int end = NounPhrases.endOf(line.sentence(), start, line.size());
        int before = line.norm(source - 1).equals("(") ? source - 1 : source;
        return end > start && before > line.from()
                ? Optional.of(finding(line, start, end, line.from(), before))
                : Optional.empty();
    }

    /** A bracket behind a figure that holds a source and at most a date. */
    private Optional<Finding> bracketed(Line line, int open, int edge) {
        int start = open + 1;
        int end = behind(line, open);
        boolean closes = line.norm(end).equals(")") || line.norm(end).equals(",") && isDated(line, end + 1);
        boolean names = line.sentence().token(open - 1).startsUpper() && end == start + 1; // "Relief Bureau (RB)"
        boolean said = end > start
                && closes
                && !names
                && line.sentence().tag(start) != Tag.NUM
                && !line.sentence().token(start).hasDigit()
                && Kinds.hasKind(line, start, end)
                && !isCounted(line, start, end);
        int from = said ? figureBefore(line, open, edge) : -1;
        return from >= 0 ? Optional.of(finding(line, start, end, from, open)) : Optional.empty();
    }

    /** "14 people (villagers)", "14 dead (soldiers)" tell who was counted. */
    private static boolean isCounted(Line line, int from, int to) {
        return line.lexicon()
                        .kind(line.norm(to - 1))
                        .filter(k ->
                                k == SourceKind.WITNESS || k == SourceKind.ANONYMOUS || k == SourceKind.ARMED_GROUP)
                        .isPresent()
                || line.sentence().token(to - 1).text().equals(line.norm(to - 1))
                        && from == to - 1
                        && line.norm(from).endsWith("s");
    }

    private static boolean isDated(Line line, int from) {
        for (int i = from; i < Math.min(from + 5, line.size()); i++) {
            if (line.norm(i).equals(")")) {
                return i > from;
            }
            boolean date = line.sentence().token(i).hasDigit()
                    || line.lexicon().times().contains(line.norm(i))
                    || !line.sentence().token(i).isWord();
            if (!date) {
                return false;
            }
        }
        return false;
    }

    /** The edge, where a number stands between it and the bracket. */
    private static int figureBefore(Line line, int open, int edge) {
        for (int i = open - 1; i >= edge; i--) {
            if (line.sentence().tag(i) == Tag.NUM || line.sentence().token(i).hasDigit()) {
                return edge;
            }
        }
        return -1;
    }

    private Finding finding(Line line, int start, int end, int from, int before) {
        TextSpan name = line.span(start, end);
        return Finding.plain(
                id(), line.sentence(), name, line.span(start - 1, start), List.of(line.span(from, before)), false);
    }
}
