package dev.whence.attribution;

import dev.whence.attribution.Contents.Start;
import dev.whence.attribution.Cues.Frame;
import dev.whence.attribution.Subjects.Subject;
import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/** What may follow a verb of saying, by the frames of its cue: "[said] that …", "[put] the dead at 29", "[named] 14". */
final class Complements {
    private static final Set<String> DULL = Set.of("on", "about", "against", "for", "to", "with", "of", "by");
    private static final Set<String> NUMERIC =
            Set.of("over", "about", "around", "at", "up", "between", "from", "under");

    private static final Set<String> MEDICAL = Set.of(
            "hospital", "hospitals", "clinic", "clinics", "ward", "wards", "infirmary", "centre", "center", "morgue");

    private Complements() {}

    static Optional<TextSpan> of(Line line, VerbGroup verb, int after) {
        Optional<Start> start =
                Contents.behind(line, after).filter(s -> line.sameLevel(s.at(), verb.verb()) || s.open());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int at = start.get().at();
        if (!start.get().open()
                && opinion(line, at) > at
                && !line.norm(opinion(line, at)).equals("that")) {
            return Optional.empty();
        }
        boolean fits = start.get().open() && !verb.cue().frames().equals(Set.of(Frame.AT))
                || verb.cue().takes(Frame.CLAUSE)
                        && Contents.hasVerb(line, at)
                        && !(DULL.contains(line.norm(at)) && !line.norm(at + 1).equals("have"))
                || verb.cue().takes(Frame.HEARER)
                        && line.sentence().tag(at) == Tag.NUM
                        && at + 1 < line.size()
                        && !line.sentence().token(at + 1).isWord()
                || verb.cue().takes(Frame.HEARER) && after > verb.to() && isTopic(line, at)
                || verb.cue().takes(Frame.NUMBER) && TellingVerbs.isFigure(line.sentence(), at)
                || verb.cue().takes(Frame.WITNESS) && TellingVerbs.isFigure(line.sentence(), at)
                || verb.cue().takes(Frame.QUESTION)
                        && (line.norm(at).equals("whether") || line.norm(at).equals("if"))
                || verb.cue().takes(Frame.INFINITIVE) && isInfinitive(line, at)
                || verb.cue().takes(Frame.OPINION)
                        && opinion(line, at) > at
                        && line.norm(opinion(line, at)).equals("that")
                || verb.cue().takes(Frame.OBJECT) && isObject(line, verb, at)
                || verb.cue().takes(Frame.FIGURE) && hasTelling(line, at)
                || verb.cue().takes(Frame.AT) && putsAt(line, at);
        return fits ? Optional.of(Contents.toEnd(line, at)) : Optional.empty();
    }

    /** "[informed the council] of the deaths of 14": what somebody was told of. */
    private static boolean isTopic(Line line, int at) {
        boolean topic = line.norm(at).equals("of") || line.norm(at).equals("about");
        return topic && NounPhrases.isNominal(line.sentence(), at + 1);
    }

    /** "[expressed] the opinion | that", "[stated] his concern | over": index behind the noun, or the start if none is there. */
    private static int opinion(Line line, int at) {
        for (int i = at; i < Math.min(at + 4, line.size()); i++) {
            if (line.lexicon().opinions().contains(line.norm(i))) {
                return i + 1;
            }
            Tag tag = line.sentence().tag(i);
            if (tag != Tag.DET && tag != Tag.ADJ && tag != Tag.PRON) {
                break;
            }
        }
        return at;
    }

    private static boolean isInfinitive(Line line, int at) {
        return line.norm(at).equals("to")
                && (line.sentence().tag(at + 1) == Tag.VERB || line.sentence().tag(at + 1) == Tag.AUX);
    }

    /** Not "29 deaths published for the district", nor "the storm claimed 212 lives". */
    private static boolean isObject(Line line, VerbGroup verb, int at) {
        boolean of = line.norm(at).equals("of") || !verb.cue().particle().isEmpty();
        if (line.norm(at).equals("by")
                || !of && line.sentence().tag(at) == Tag.ADP && !NUMERIC.contains(line.norm(at))) {
            return false;
        }
        boolean particle = !verb.cue().particle().isEmpty();
        boolean reduced = verb.use().form() == Cues.Form.PAST
                && verb.from() == verb.verb()
                && line.sentence().tag(at) == Tag.ADP
                && !particle
                && !TellingVerbs.isFigure(line.sentence(), at)
                && !line.norm(at).equals("of");
        if (reduced && !verb.cue().takes(Frame.CLAUSE)) {
            return false;
        }
        for (int i = at; i < Math.min(at + 6, line.size()); i++) {
            if (line.norm(i).equals("lives") || line.norm(i).equals("life")) {
                return false;
            }
        }
        return true;
    }

    /** "gave a count of 14", "published a list of 47" */
    private static boolean hasTelling(Line line, int at) {
        for (int i = at; i < Math.min(at + 7, line.size()); i++) {
            if (line.lexicon().tellings().contains(line.norm(i))
                    || line.norm(i).equals("numbers")
                    || line.norm(i).equals("names") && line.norm(i + 1).equals("of")
                    || line.norm(i).equals("number")
                            && i > at
                            && line.norm(i - 1).equals("the")
                    || line.norm(i).equals("assurances")) {
                return true;
            }
        }
        return false;
    }

    /** "[put] the dead at some 29", "[gave] the number as 29" */
    static boolean putsAt(Line line, int from) {
        for (int i = from; i < line.size() - 1; i++) {
            boolean at = line.norm(i).equals("at") || line.norm(i).equals("as");
            if (at
                    && !line.norm(i + 1).equals("least")
                    && !line.norm(i + 1).equals("many")
                    && TellingVerbs.isFigure(line.sentence(), i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Pictures show and armies find: where a verb says more than telling, the subject must be one that tells. */
    static boolean fit(Line line, VerbGroup verb, Subject subject) {
        Speaker speaker = Speaker.of(line, subject.nameFrom(), subject.nameEnd());
        if (verb.cue().verb().equals("have")) {
            boolean aside =
                    line.clauses().is(subject.from(), Clauses.Border.RELATIVE); // "the clinic, which has 90 beds"
            return !aside && (speaker.tells() || hasCounts(line, verb, subject, speaker));
        }
        if (verb.cue().verb().equals("admit") && isMedical(line, subject)) {
            return false; // "The hospital admitted 14 wounded"
        }
        if (verb.cue().takes(Frame.SHOWS)) {
            boolean site = line.lexicon()
                    .kind(line.norm(subject.nameEnd() - 1))
                    .filter(kind -> kind == SourceKind.OUTLET)
                    .isPresent();
            // "The tribunal found that 14 had been executed": a clause is told by whoever can tell
            boolean clause = line.norm(line.afterCircumstances(verb.to())).equals("that");
            return speaker.tells() || site || clause && speaker.known();
        }
        if (verb.cue().takes(Frame.WITNESS)) {
            return line.lexicon()
                    .kind(line.norm(subject.nameEnd() - 1))
                    .filter(kind -> kind == SourceKind.WITNESS || kind == SourceKind.OUTLET)
                    .isPresent();
        }
        boolean onlyObject = !verb.cue().takes(Frame.CLAUSE) && !verb.cue().takes(Frame.THAT);
        boolean numbered = line.sentence().tag(subject.nameFrom()) == Tag.NUM;
        return !onlyObject
                || speaker.known() && !numbered && Speaker.ofHead(line, subject.nameFrom(), subject.nameEnd());
    }

    /** "The agency has 405 homes destroyed, 12 people missing", "Lawyers have the names of 214": what somebody has on the books. */
    private static boolean hasCounts(Line line, VerbGroup verb, Subject subject, Speaker speaker) {
        if (!TellingVerbs.isFigure(line.sentence(), verb.to())) {
            return speaker.known();
        }
        boolean outcome = false;
        for (int i = verb.to() + 1; i < Math.min(verb.to() + 5, line.size()); i++) {
            outcome |= line.lexicon().outcomes().contains(line.norm(i));
        }
        boolean body = Speaker.isBody(line, subject.nameFrom(), subject.nameEnd())
                || Speaker.isAbbreviation(line, subject.nameEnd() - 1);
        return outcome && body;
    }

    private static boolean isMedical(Line line, Subject subject) {
        for (int i = subject.nameFrom(); i < subject.nameEnd(); i++) {
            if (MEDICAL.contains(line.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
