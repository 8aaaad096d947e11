package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "The agency quotes the head of the clinic as saying that 14 died": who is quoted said it, who quotes relays it. */
final class QuotedFrame implements Frame {
    @Override
    public String id() {
        return "quoted";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (VerbGroup verb : line.verbs()) {
            boolean quotes =
                    verb.cue().verb().equals("quote") || verb.cue().verb().equals("cite");
            if (quotes && verb.voice() == VerbGroup.Voice.ACTIVE) {
                read(line, verb).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, VerbGroup verb) {
        int from = verb.to();
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        int as = to;
        while (as < Math.min(to + 16, line.size() - 2) && !isAsSaying(line, as)) {
            as++;
        }
        if (to == from || !isAsSaying(line, as) || as + 3 > line.lastWordEnd()) {
            return Optional.empty();
        }
        Optional<TextSpan> outlet = Subjects.before(line, verb.from()).map(s -> s.name(line));
        return Optional.of(new Finding(
                id(),
                line.sentence(),
                Optional.of(line.span(from, as)),
                Optional.of(line.span(from, to)),
                Optional.of(line.span(as, as + 2)),
                List.of(Contents.toEnd(line, as + 2)),
                Attribution.Stance.ASSERTS,
                outlet,
                true));
    }

    /** "as saying", "as having said", "as telling" */
    private static boolean isAsSaying(Line line, int as) {
        return line.norm(as).equals("as")
                && line.sentence().tag(as + 1) == Tag.VERB
                && line.norm(as + 1).endsWith("ing");
    }
}
