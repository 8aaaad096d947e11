package dev.whence.attribution;

import dev.whence.attribution.Cues.Frame;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/** Whom something was said to, behind the verb: "told [the Orlec Herald] that …", "said [to reporters] that …". */
final class Hearers {
    private static final Set<String> SPEAKING = Set.of("speaking", "talking", "writing", "interviewed", "testifying");
    private static final Set<String> TALKS = Set.of(
            "interview",
            "interviews",
            "comments",
            "remarks",
            "conversation",
            "message",
            "messages",
            "statement",
            "statements",
            "call",
            "briefing",
            "email",
            "e-mail",
            "letter",
            "comment",
            "testimony",
            "exchange",
            "chat");

    /** "in an interview with the Herald", "in remarks carried by the radio", "speaking on television" */
    private static final Set<String> BEFORE_HEARERS = Set.of("to", "with", "by", "on", "in");

    private Hearers() {}

    /** The verb, with the hearer left out and "in a statement", "Monday" taken along. */
    static TextSpan cue(Line line, VerbGroup verb, int hearerTo) {
        int to = hearerTo > verb.to() ? verb.to() : line.afterCircumstances(verb.to());
        return line.span(verb.from(), to);
    }

    static int end(Line line, VerbGroup verb) {
        int to = verb.to();
        if (verb.cue().takes(Frame.NUMBER) && TellingVerbs.isFigure(line.sentence(), to)) {
            return to; // "The owner has notified | 14 deaths"
        }
        if (verb.cue().takes(Frame.HEARER)) {
            return Contents.hearerEnd(line, to);
        }
        int k = line.afterCircumstances(to);
        boolean toSomebody = line.norm(k).equals("to") && line.sentence().tag(k + 1) != Tag.VERB;
        return toSomebody ? Contents.hearerEnd(line, k + 1) : to;
    }

    /** "Speaking to the Herald, | the mayor said", "In an interview with the Herald, | he said": from the head of the sentence. */
    static Optional<TextSpan> ahead(Line line, int subject) {
        int comma = subject - 1;
        boolean opens = SPEAKING.contains(line.norm(line.from()))
                || line.norm(line.from()).equals("in") && talkBehind(line, line.from() + 1, comma) > 0;
        int to = opens ? toSomebody(line, line.from() + 1, comma) : -1;
        return to > 0 && line.norm(comma).equals(",") && to + 1 < comma && comma - to < 8
                ? Optional.of(line.span(to + 1, comma))
                : Optional.empty();
    }

    /** "The mayor said | in an interview with the Herald". */
    static Optional<TextSpan> behind(Line line, int verb) {
        int most = Math.min(line.size() - 1, verb + 9);
        boolean opens = line.norm(verb).equals("in") || line.norm(verb).equals("during");
        int talk = opens ? talkBehind(line, verb + 1, most) : -1;
        int to = talk > 0
                        && (line.norm(talk + 1).equals("with")
                                || line.norm(talk + 1).equals("to"))
                ? talk + 1
                : -1;
        int end = to > 0 ? Contents.hearerEnd(line, to + 1) : -1;
        return end > to + 1 ? Optional.of(line.span(to + 1, end)) : Optional.empty();
    }

    private static int talkBehind(Line line, int from, int most) {
        for (int i = from; i < Math.min(from + 5, most); i++) {
            if (TALKS.contains(line.norm(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int toSomebody(Line line, int from, int most) {
        for (int i = from; i < Math.min(from + 7, most); i++) {
            if (BEFORE_HEARERS.contains(line.norm(i))) {
                return i;
            }
        }
        return -1;
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
