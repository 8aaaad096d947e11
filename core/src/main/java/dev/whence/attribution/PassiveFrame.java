package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A telling without a teller, or with one behind "by": "it was reported that six died", "no victims were reported",
 * "twelve deaths reported by the clinic", "he was quoted by the Herald".
 */
final class PassiveFrame implements Frame {
    @Override
    public String id() {
        return "passive";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (VerbGroup verb : line.verbs()) {
            boolean passive = verb.voice() == VerbGroup.Voice.PASSIVE || verb.voice() == VerbGroup.Voice.REDUCED;
            if (passive) {
                read(line, verb).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, VerbGroup verb) {
        int k = behindOutcome(line, verb.to());
        boolean attributed = verb.cue().verb().equals("attribute");
        boolean teller = line.norm(k).equals(attributed ? "to" : "by")
                || line.norm(k).equals("in") && isPaper(line, k + 1)
                || verb.cue().takes(Cues.Frame.FROM) && line.norm(k).equals("from");
        int from = teller ? k + 1 : k;
        int sourceEnd = from > k ? NounPhrases.endOf(line.sentence(), from, line.size()) : from;
        if (sourceEnd > from
                && tells(line, verb)
                && !isTime(line, from)
                && Speaker.of(line, from, sourceEnd).known()) {
            TextSpan source = line.span(from, sourceEnd);
            return Optional.of(new Finding(
                    id() + "-by",
                    line.sentence(),
                    Optional.of(source),
                    Optional.of(source),
                    Optional.of(line.span(verb.from(), from)),
                    content(line, verb, sourceEnd),
                    verb.cue().stance(),
                    hearer(line, verb),
                    false));
        }
        boolean unnamed = verb.cue().takes(Cues.Frame.PASSIVE) && verb.voice() == VerbGroup.Voice.PASSIVE;
        return unnamed ? Optional.of(unnamed(line, verb)) : Optional.empty();
    }

    /** "Fourteen were reported | dead | by the union" */
    private static int behindOutcome(Line line, int k) {
        return line.lexicon().outcomes().contains(line.norm(k)) ? k + 1 : k;
    }

    /** "The Herald was told by the governor that 14 had died" */
    private static Optional<TextSpan> hearer(Line line, VerbGroup verb) {
        return verb.cue().takes(Cues.Frame.HEARER)
                ? Subjects.before(line, verb.from()).map(subject -> subject.name(line))
                : Optional.empty();
    }

    /** "it is said in | the communique of the ministry" */
    private static boolean isPaper(Line line, int from) {
        int end = NounPhrases.endOf(line.sentence(), from, line.size());
        return end > from && Speaker.of(line, from, end).tells() && Kinds.isSource(line, from, end);
    }

    /** "identified | by the time of the report" */
    private static boolean isTime(Line line, int from) {
        return line.norm(from + 1).equals("time") || line.lexicon().times().contains(line.norm(from));
    }

    /** Not "two women held by the rebels", nor "in response to a request issued by the court". */
    private static boolean tells(Line line, VerbGroup verb) {
        Cues.Cue cue = verb.cue();
        boolean says = cue.takes(Cues.Frame.CLAUSE)
                || cue.takes(Cues.Frame.OBJECT)
                || cue.takes(Cues.Frame.PASSIVE)
                || cue.takes(Cues.Frame.FROM)
                || cue.takes(Cues.Frame.AT) && Complements.putsAt(line, verb.to())
                || cue.takes(Cues.Frame.HEARER);
        boolean told = line.lexicon().tellings().contains(line.norm(verb.from() - 1))
                && !cue.takes(Cues.Frame.WITNESS); // "a memo seen by the Herald"
        return says || told || cue.takes(Cues.Frame.THAT) && !cue.verb().equals("hold");
    }

    private Finding unnamed(Line line, VerbGroup verb) {
        boolean it = line.norm(verb.from() - 1).equals("it");
        int from = it ? verb.from() - 1 : verb.from();
        return new Finding(
                id(),
                line.sentence(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(line.span(from, verb.to())),
                content(line, verb, verb.to()),
                stance(line, verb),
                Optional.empty(),
                it);
    }

    /** "Six are reported to have died", "it is alleged" doubt; "it was reported that six died" only hides the teller. */
    private static Attribution.Stance stance(Line line, VerbGroup verb) {
        boolean doubts = verb.cue().verb().equals("allege")
                || line.norm(verb.to()).equals("to")
                        && !verb.cue().verb().equals("estimate")
                        && !verb.cue().verb().equals("expect");
        return doubts ? Attribution.Stance.ALLEGES : Attribution.Stance.ASSERTS;
    }

    private static List<TextSpan> content(Line line, VerbGroup verb, int after) {
        boolean it = line.norm(verb.from() - 1).equals("it");
        int k = line.afterCircumstances(after);
        boolean that = line.norm(k).equals("that") || line.norm(k).equals(":");
        if ((it || that) && k + 1 < line.lastWordEnd()) {
            return List.of(Contents.toEnd(line, line.norm(k).equals(":") ? k + 1 : k));
        }
        int end = Math.max(verb.from(), line.from() + 1);
        return List.of(new TextSpan(
                line.sentence().token(line.from()).start(),
                Math.max(line.sentence().token(end - 1).end(), Contents.wordEnd(line))));
    }
}
