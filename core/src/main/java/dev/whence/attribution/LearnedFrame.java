package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "The Herald has learned from two officers that 14 died": whom it was learned from said it, who learned it relays it. */
final class LearnedFrame implements Frame {
    @Override
    public String id() {
        return "learned";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (VerbGroup verb : line.verbs()) {
            if (verb.voice() == VerbGroup.Voice.ACTIVE
                    && verb.cue().takes(Cues.Frame.FROM)
                    && line.norm(verb.to()).equals("from")) {
                read(line, verb).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, VerbGroup verb) {
        int from = verb.to() + 1;
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        boolean source = to > from && Speaker.of(line, from, to).known();
        int that = line.afterCircumstances(to);
        if (!source || !line.norm(that).equals("that") || that + 1 >= line.lastWordEnd()) {
            return Optional.empty();
        }
        TextSpan name = line.span(from, to);
        return Optional.of(new Finding(
                id(),
                line.sentence(),
                Optional.of(name),
                Optional.of(name),
                Optional.of(line.span(verb.from(), from)),
                List.of(Contents.toEnd(line, that)),
                Attribution.Stance.ASSERTS,
                Subjects.before(line, verb.from()).map(subject -> subject.name(line)),
                true));
    }
}
