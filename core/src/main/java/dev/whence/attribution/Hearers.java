package dev.whence.attribution;

import dev.whence.attribution.Cues.Frame;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;

/** Whom something was said to, behind the verb: "told [the Orlec Herald] that …", "said [to reporters] that …". */
final class Hearers {
    private Hearers() {}

    /** The verb, with the hearer left out and "in a statement", "Monday" taken along. */
    static TextSpan cue(Line line, VerbGroup verb, int hearerTo) {
        int to = hearerTo > verb.to() ? verb.to() : line.afterCircumstances(verb.to());
        return line.span(verb.from(), to);
    }

    static int end(Line line, VerbGroup verb) {
        int to = verb.to();
        if (verb.cue().takes(Frame.HEARER)) {
            return Contents.hearerEnd(line, to);
        }
        int k = line.afterCircumstances(to);
        boolean toSomebody = line.norm(k).equals("to") && line.sentence().tag(k + 1) != Tag.VERB;
        return toSomebody ? Contents.hearerEnd(line, k + 1) : to;
    }

    static Optional<TextSpan> of(Line line, int from, int to) {
        int start = from;
        while (start < to
                && (line.norm(start).equals("to") || line.lexicon().times().contains(line.norm(start)))) {
            start++;
        }
        return start < to ? Optional.of(line.span(start, to)) : Optional.empty();
    }
}
