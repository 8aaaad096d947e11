package dev.whence.time;

import dev.whence.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds expressions of time: {@code on Tuesday}, {@code over the past 24 hours}, {@code since 1 March},
 * {@code in the first three days of the siege}, {@code three days ago}.
 */
public final class TimeFinder {

    private TimeFinder() {}

    /** The word lists are read with the class; this says so where the stages are put together. */
    public static TimeFinder load() {
        return new TimeFinder();
    }

    /** The expressions of a sentence in their order; they do not overlap. */
    public List<TimeExpression> find(Sentence sentence) {
        TimeWords words = new TimeWords(sentence);
        if (!words.any()) {
            return List.of();
        }
        TimeGrammar grammar = new TimeGrammar(sentence, words);
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = words.mayOpen(i) ? grammar.endOf(i) : -1;
            if (end > i) {
                found.add(new TimeExpression(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The expression that holds a token, if one does. */
    public static Optional<TimeExpression> at(List<TimeExpression> expressions, int token) {
        return expressions.stream()
                .filter(e -> e.from() <= token && token < e.to())
                .findFirst();
    }
}
