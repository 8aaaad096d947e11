package dev.whence.attribution;

import dev.whence.attribution.Subjects.Subject;
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
            } else if (quotes && verb.voice() == VerbGroup.Voice.PASSIVE) {
                wasQuoted(line, verb).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, VerbGroup verb) {
        int from = verb.to();
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        Optional<TextSpan> outlet = Subjects.before(line, verb.from()).map(s -> s.name(line));
        if (to > from && line.norm(to).equals(":") && to + 1 < line.lastWordEnd() && Kinds.isSource(line, from, to)) {
            return outlet.map(by -> behindColon(line, verb, to, by));
        }
        int as = asSaying(line, to, 16);
        if (to == from || !isAsSaying(line, as) || as + 3 > line.lastWordEnd()) {
            return Optional.empty();
        }
        // "the interior minister, Jan Obrek, as saying"
        TextSpan name = Subjects.after(line, from)
                .filter(s -> s.to() <= as)
                .map(s -> s.name(line))
                .orElse(line.span(from, to));
        return Optional.of(new Finding(
                id(),
                line.sentence(),
                Optional.of(line.span(from, as)),
                Optional.of(name),
                Optional.of(line.span(as, as + 2)),
                List.of(Contents.toEnd(line, as + 2)),
                Attribution.Stance.ASSERTS,
                outlet,
                true));
    }

    /** "The agency quotes a nurse: 14 died" */
    private Finding behindColon(Line line, VerbGroup verb, int colon, TextSpan outlet) {
        TextSpan source = line.span(verb.to(), colon);
        return new Finding(
                id(),
                line.sentence(),
                Optional.of(source),
                Optional.of(source),
                Optional.of(verb.span(line)),
                List.of(Contents.toEnd(line, colon + 1)),
                Attribution.Stance.ASSERTS,
                Optional.of(outlet),
                true);
    }

    /** "The governor was quoted by the agency as saying that 14 died", "14 died, the governor was quoted as saying by the agency". */
    private Optional<Finding> wasQuoted(Line line, VerbGroup verb) {
        Optional<Subject> subject = Subjects.before(line, verb.from());
        int as = asSaying(line, verb.to(), 9);
        if (subject.isEmpty() || !isAsSaying(line, as)) {
            return Optional.empty();
        }
        int said = as + 2;
        int by = line.norm(verb.to()).equals("by") || line.norm(verb.to()).equals("in") ? verb.to() : said;
        boolean named = line.norm(by).equals("by") || line.norm(by).equals("in");
        int byEnd = named ? NounPhrases.endOf(line.sentence(), by + 1, line.size()) : by;
        int behind = by == said ? line.afterCircumstances(byEnd) : said;
        boolean forward = behind < line.lastWordEnd() && !line.norm(behind).equals(",");
        Optional<TextSpan> content = forward
                ? Optional.of(Contents.toEnd(line, behind))
                : Contents.before(line, line.from(), subject.get().from());
        return content.map(c -> new Finding(
                id(),
                line.sentence(),
                Optional.of(subject.get().span(line)),
                Optional.of(subject.get().name(line)),
                Optional.of(line.span(as, said)),
                List.of(c),
                Attribution.Stance.ASSERTS,
                named && byEnd > by + 1 ? Optional.of(line.span(by + 1, byEnd)) : Optional.empty(),
                forward));
    }

    private static int asSaying(Line line, int from, int reach) {
        int as = from;
        while (as < Math.min(from + reach, line.size() - 2) && !isAsSaying(line, as)) {
            as++;
        }
        return as;
    }

    /** "as saying", "as having said", "as telling" */
    private static boolean isAsSaying(Line line, int as) {
        return line.norm(as).equals("as")
                && line.sentence().tag(as + 1) == Tag.VERB
                && line.norm(as + 1).endsWith("ing");
    }
}
