package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * An attribution as a frame finds it in a sentence, before its source is resolved.
 *
 * @param source where the source stands, its apposition included
 * @param name the part of the source that names it: without apposition and relative clause
 * @param hearer whom it was said to, where that is named
 * @param forward whether the content follows the cue
 */
record Finding(
        String rule,
        Sentence sentence,
        Optional<TextSpan> source,
        Optional<TextSpan> name,
        Optional<TextSpan> cue,
        List<TextSpan> content,
        Attribution.Stance stance,
        Optional<TextSpan> hearer,
        boolean forward) {

    Finding {
        content = List.copyOf(content);
    }

    /** A source that is named by all its words and asserts something, to nobody in particular. */
    static Finding plain(
            String rule, Sentence sentence, TextSpan source, TextSpan cue, List<TextSpan> content, boolean forward) {
        return new Finding(
                rule,
                sentence,
                Optional.of(source),
                Optional.of(source),
                Optional.of(cue),
                content,
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                forward);
    }

    Finding withContent(List<TextSpan> other) {
        return new Finding(rule, sentence, source, name, cue, other, stance, hearer, forward);
    }

    Finding withRule(String other) {
        return new Finding(other, sentence, source, name, cue, content, stance, hearer, forward);
    }

    /** Where it begins to count for order: its cue, else its source, else its content. */
    int place() {
        return cue.or(() -> source).orElseGet(() -> content.get(0)).start();
    }
}
