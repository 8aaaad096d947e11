package dev.whence.claim.list;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * What stands in brackets behind a number: whose figure it is ({@code 41 (Miners' League)}) or what happened ({@code 450
 * (destroyed)}).
 */
final class Remarks {
    private final LabelReader labels;
    private final WordKinds words;

    Remarks(LabelReader labels, WordKinds words) {
        this.labels = labels;
        this.words = words;
    }

    /** Behind the brackets that open at a token, perhaps after a mark: {@code 57+ (UFD)}; the token where none open. */
    int end(Sentence s, int at) {
        int open = opening(s, at);
        if (open < 0) {
            return at;
        }
        int close = open;
        while (close < s.size() && !isClosing(s.norm(close))) {
            close++;
        }
        return Math.min(s.size(), close + 1);
    }

    /** The words up to the first comma, where they name somebody who may give figures. */
    Optional<Introduction.Named> source(Sentence s, int at) {
        int from = opening(s, at) + 1;
        int to = from;
        while (from > 0
                && to < end(s, at) - 1
                && !s.norm(to).equals(",")
                && !s.norm(to).equals(";")) {
            to++;
        }
        if (to <= from || s.token(from).hasDigit() || !namesSource(s, from, to)) {
            return Optional.empty();
        }
        TextSpan span = s.span(from, to);
        return Optional.of(new Introduction.Named(LabelReader.text(s, from, to), span));
    }

    /** What the brackets say happened. */
    Optional<Label> label(Sentence s, int at) {
        int from = opening(s, at) + 1;
        return from == 0
                ? Optional.empty()
                : labels.read(s, from, end(s, at) - 1).filter(l -> !l.triggers().isEmpty());
    }

    private boolean namesSource(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is("source-remark", s.norm(i))) {
                return true;
            }
        }
        boolean name = s.token(from).startsUpper() && s.token(from).text().length() > 1;
        return name
                && !s.isUpperCase()
                && labels.read(s, from, to).filter(Remarks::saysNothing).isPresent();
    }

    private static boolean saysNothing(Label label) {
        return label.measure().isEmpty() && label.thing().isEmpty() && !label.total();
    }

    private static int opening(Sentence s, int at) {
        int open = at < s.size() && s.norm(at).equals("+") ? at + 1 : at;
        return isOpening(s.norm(open)) ? open : -1;
    }

    private static boolean isOpening(String norm) {
        return norm.equals("(") || norm.equals("[");
    }

    private static boolean isClosing(String norm) {
        return norm.equals(")") || norm.equals("]");
    }
}
