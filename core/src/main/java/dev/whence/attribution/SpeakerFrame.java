package dev.whence.attribution;

import dev.whence.attribution.Cues.Frame;
import dev.whence.attribution.Subjects.Subject;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody and a verb of saying: "The mayor said (on Monday) that six died", "six died, the mayor said", "six died, said
 * the mayor", "the Bureau put the dead at 29".
 */
final class SpeakerFrame implements dev.whence.attribution.Frame {
    static final String ID = "speaker";
    private static final Set<String> GO_ON = Set.of(
            "continues",
            "continued",
            "continue",
            "went",
            "goes",
            "managed",
            "refused",
            "refuses",
            "wants",
            "wanted",
            "hastened",
            "began");
    private static final Set<String> WHEREABOUTS = Set.of("in", "during", "from", "via", "through", "on", "after");
    private static final Set<String> THIS = Set.of("this", "that", "it", "which");
    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");
    private static final Set<String> JOINERS = Set.of("and", "but", "or", ",", "then");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (VerbGroup verb : line.verbs()) {
            boolean goesOn =
                    goingOn(line, verb) < verb.from() || line.norm(verb.to()).equals("that");
            if (asks(line, verb) || isPutForward(line, verb, found)) {
                continue;
            }
            boolean telling = verb.voice() == VerbGroup.Voice.ACTIVE
                    || verb.voice() == VerbGroup.Voice.PARTICIPLE
                    || verb.voice() == VerbGroup.Voice.INFINITIVE && goesOn;
            if (telling
                    && !(verb.negated()
                            && verb.cue().stance() == Attribution.Stance.ASSERTS
                            && !verb.cue().takes(Frame.HEARER))) {
                read(line, verb, found);
            }
        }
    }

    /** "the nine dead that firefighters had counted": read already, and its verb tells nothing more. */
    private static boolean isPutForward(Line line, VerbGroup verb, List<Finding> found) {
        TextSpan cue = verb.span(line);
        return found.stream()
                .anyMatch(f -> f.rule().equals(PutForwardFrame.ID)
                        && f.cue().filter(cue::overlaps).isPresent());
    }

    /** "Will the minister confirm that 14 died?" */
    private static boolean asks(Line line, VerbGroup verb) {
        return verb.use().form() == Cues.Form.BASE
                && line.sentence().tag(line.from()) == Tag.AUX
                && line.norm(line.lastWordEnd()).equals("?");
    }

    /** Where "goes on [to report]", "managed [to tell]" begins; the verb's own beginning where nothing of the kind stands. */
    private static int goingOn(Line line, VerbGroup verb) {
        int at = verb.from() - 1;
        boolean on = line.norm(at).equals("on") && at > line.from();
        int go = on ? at - 1 : at;
        return GO_ON.contains(line.norm(go)) ? go : verb.from();
    }

    private void read(Line line, VerbGroup verb, List<Finding> found) {
        boolean goesOn = verb.voice() == VerbGroup.Voice.INFINITIVE && goingOn(line, verb) < verb.from();
        int front = goesOn ? goingOn(line, verb) : verb.from();
        Optional<Subject> subject = Subjects.before(line, front).filter(s -> line.sameLevel(s.from(), verb.verb()));
        if (verb.voice() == VerbGroup.Voice.PARTICIPLE) {
            SharedSources.read(line, verb, found);
        } else if (!reportsBehindInsertion(line, verb, subject) && inverted(line, verb, found)) {
            return;
        } else if (subject.isPresent()) {
            plain(line, verb, subject.get(), found);
        } else if (JOINERS.contains(line.norm(front - 1))) {
            SharedSources.before(line, front, found)
                    .or(() -> line.norm(front - 1).equals("and") ? SharedSources.opening(line, verb) : Optional.empty())
                    .ifPresent(source -> SharedSources.forward(line, verb, source, found));
        }
    }

    private void plain(Line line, VerbGroup verb, Subject subject, List<Finding> found) {
        if (NOBODY.contains(line.norm(subject.from()))
                || line.norm(subject.from()).equals("those") && subject.to() == subject.from() + 1) {
            return; // "No group claimed responsibility", "those charged face prison"
        }
        int hearerTo = Hearers.end(line, verb);
        Optional<TextSpan> hearer = Hearers.of(line, verb.to(), hearerTo)
                .or(subject::via)
                .or(() -> Hearers.behind(line, verb.to()))
                .or(() -> Hearers.ahead(line, subject.from()));
        if (line.norm(subject.from() - 1).equals("as")) {
            asToldBy(line, verb, subject, hearerTo).ifPresent(found::add);
            return;
        }
        Optional<TextSpan> ahead = Complements.of(line, verb, hearerTo).or(() -> behindColon(line, verb));
        if (isCounted(line, subject)) {
            return;
        }
        if (ahead.isPresent() && isCircumstance(line, verb, ahead.get(), subject)) {
            ahead = Optional.empty();
        }
        if (ahead.isPresent() && !Complements.fit(line, verb, subject)) {
            return;
        }
        if (ahead.isPresent()) {
            boolean quoted =
                    line.opensQuotation(line.sentence().tokenAt(ahead.get().start()));
            Optional<TextSpan> back = quoted ? backward(line, subject) : Optional.empty();
            List<TextSpan> content = back.isPresent() ? List.of(back.get(), ahead.get()) : List.of(ahead.get());
            found.add(finding(line, verb, subject, hearerTo, hearer, content, true));
            return;
        }
        boolean introduces = verb.cue().takes(Frame.CLAUSE)
                || verb.cue().takes(Frame.THAT)
                || verb.cue().takes(Frame.QUOTE);
        if (introduces && line.norm(line.size() - 1).equals(":") && verb.cue().stance() != Attribution.Stance.FEELS) {
            // "The staff wrote on its page:" - what it wrote follows in paragraphs of its own
            found.add(finding(line, verb, subject, hearerTo, hearer, List.of(), true));
            return;
        }
        boolean canClose = verb.cue().takes(Frame.CLAUSE)
                || verb.cue().takes(Frame.QUOTE)
                || verb.cue().takes(Frame.THAT) && isSetOff(line, subject);
        if (canClose) {
            backward(line, subject)
                    .ifPresent(content -> found.add(
                            finding(line, verb, subject, hearerTo, hearer, around(line, content, hearerTo), false)));
        }
    }

    /** "14 died, the mayor said | in a video posted at dawn": the clause stands before, and this says only how. */
    private static boolean isCircumstance(Line line, VerbGroup verb, TextSpan ahead, Subject subject) {
        int at = line.sentence().tokenAt(ahead.start());
        boolean clause = line.norm(subject.from() - 1).equals(",")
                && Contents.hasVerb(line, line.from(), subject.from() - 1)
                && !line.clauses().opens(line.from());
        // "14 died, the mayor told reporters | gathered at the gate"
        boolean hearers = verb.cue().takes(Frame.HEARER)
                && line.sentence().tag(at) == Tag.VERB
                && (line.sentence().tag(at + 1) == Tag.ADP || line.norm(at).endsWith("ing"));
        return clause && (hearers || WHEREABOUTS.contains(line.norm(at)));
    }

    /** "…, the mayor found", not "the talks -- the first round held in May -- failed". */
    private static boolean isSetOff(Line line, Subject subject) {
        return line.norm(subject.from() - 1).equals(",") || line.closesQuotation(subject.from() - 1);
    }

    /** "The radio said precisely the reverse: 112 tanks burned": a colon soon behind opens what is said. */
    private static Optional<TextSpan> behindColon(Line line, VerbGroup verb) {
        boolean says = verb.cue().takes(Frame.CLAUSE) || verb.cue().takes(Frame.THAT);
        for (int i = verb.to(); says && i < Math.min(verb.to() + 7, line.size() - 2); i++) {
            if (line.norm(i).equals(":")) {
                return Optional.of(Contents.toEnd(line, i + 1));
            }
            if (!line.sentence().token(i).isWord() || line.sentence().tag(i) == Tag.VERB) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Seven new confirmed cases", "| children registered | 307 |": what is counted tells nothing. */
    private static boolean isCounted(Line line, Subject subject) {
        boolean counted = line.sentence().tag(subject.nameFrom()) == Tag.NUM
                || line.sentence().kind() == dev.whence.language.Paragraph.Kind.TABLE_ROW;
        int last = subject.nameEnd() - 1;
        counted |= line.sentence().tag(last) == Tag.ADJ
                && !line.sentence().token(last).startsUpper();
        return counted && !Kinds.hasKind(line, subject.nameFrom(), subject.nameEnd());
    }

    /** "As the Herald reported, six died", "six died, as the Herald reported". */
    private Optional<Finding> asToldBy(Line line, VerbGroup verb, Subject subject, int after) {
        int k = line.afterCircumstances(after);
        int as = subject.from() - 1;
        boolean plausible = line.norm(k).equals(",") || line.isEndMark(k);
        List<TextSpan> content = new ArrayList<>();
        if (as > line.from() && line.norm(as - 1).equals(",")) {
            content.add(line.span(line.from(), as - 1));
        }
        if (line.norm(k).equals(",") && k + 1 < line.lastWordEnd()) {
            content.add(Contents.toEnd(line, k + 1));
        }
        return plausible && !content.isEmpty()
                ? Optional.of(finding(line, verb, subject, after, Optional.empty(), content, as == line.from()))
                : Optional.empty();
    }

    /** "…, the mayor said, in the worst attack of the year": what follows the comma belongs to it too. */
    private static List<TextSpan> around(Line line, TextSpan content, int after) {
        int k = line.afterCircumstances(after);
        boolean goesOn = (line.norm(k).equals(",") || line.norm(k).equals(";")) && k + 1 < line.lastWordEnd();
        if (!goesOn
                || line.sentence().tag(k + 1) == Tag.VERB && line.norm(k + 1).endsWith("ing")
                || line.norm(k + 1).equals("who")
                || line.norm(k + 1).equals("as")
                || line.norm(k + 1).equals("while")
                || line.norm(k + 1).equals("but")
                || line.norm(k + 1).equals("and") && speaksAgain(line, k + 1)) {
            return List.of(content);
        }
        return List.of(content, Contents.toEnd(line, k + 1));
    }

    private static boolean speaksAgain(Line line, int from) {
        return line.verbs().stream().anyMatch(verb -> verb.from() >= from);
    }

    private static Optional<TextSpan> backward(Line line, Subject subject) {
        return Contents.before(line, line.from(), subject.from())
                .or(() -> subject.nameFrom() < subject.from()
                        ? Contents.before(line, line.from(), subject.nameFrom())
                        : Optional.empty());
    }

    /** "The command of the brigade, in the north, reports the death of a soldier": no "…, reports the death". */
    private static boolean reportsBehindInsertion(Line line, VerbGroup verb, Optional<Subject> subject) {
        return subject.isPresent()
                && verb.cue().takes(Frame.OBJECT)
                && line.norm(verb.from() - 1).equals(",")
                && Kinds.hasKind(line, subject.get().nameFrom(), subject.get().nameEnd())
                && Subjects.after(line, verb.to())
                        .filter(s ->
                                !Speaker.of(line, s.nameFrom(), s.nameEnd()).known())
                        .isPresent();
    }

    /** "…, said the mayor", "“…,” says Lesia Boran, 53". */
    private boolean inverted(Line line, VerbGroup verb, List<Finding> found) {
        boolean marked = line.norm(verb.from() - 1).equals(",")
                || line.closesQuotation(verb.from() - 1)
                || line.norm(verb.from() - 1).equals("–")
                || line.norm(verb.from() - 1).equals("--");
        boolean quotes = verb.cue().takes(Frame.CLAUSE)
                || verb.cue().takes(Frame.THAT)
                || verb.cue().takes(Frame.QUOTE);
        int about = verb.from() - 2;
        boolean aboutThis =
                about > line.from() && line.norm(about).equals("about") && THIS.contains(line.norm(about + 1));
        if (aboutThis && aboutThis(line, verb, about, found)) {
            return true;
        }
        boolean hears = verb.cue().takes(Frame.HEARER) && !verb.cue().verb().equals("inform");
        boolean tells =
                verb.cue().stance() == Attribution.Stance.ASSERTS; // not "the minister, Pavo Rendic, denied the figure"
        if (!marked || !quotes || !tells || verb.from() != verb.verb() || hears) {
            return false;
        }
        Optional<Subject> source = Subjects.after(line, within(line, verb));
        boolean number = source.isPresent()
                && line.sentence().tag(source.get().from()) == Tag.NUM
                && !line.norm(source.get().from()).equals("one"); // "said one of the nurses"
        if (source.isEmpty() || number || runsOn(line, source.get())) {
            return false;
        }
        Optional<TextSpan> content = Contents.before(line, line.from(), verb.from());
        content.ifPresent(c -> found.add(finding(
                line,
                verb,
                source.get(),
                verb.to(),
                Optional.empty(),
                around(line, c, source.get().to()),
                false)));
        return content.isPresent();
    }

    /** "…, reported | in the ministry": a body that tells from within. */
    private static int within(Line line, VerbGroup verb) {
        int in = verb.to();
        if (line.norm(in).equals("to")) {
            // "declared to the press | the mayor"
            return dev.whence.language.NounPhrases.endOf(line.sentence(), in + 1, line.size());
        }
        boolean placed = line.norm(in).equals("in") || line.norm(in).equals("at");
        int end = placed ? dev.whence.language.NounPhrases.endOf(line.sentence(), in + 1, line.size()) : in;
        return end > in + 1 && Speaker.isBody(line, in + 1, end) ? in + 1 : in;
    }

    /** "14 were hurt, about this reported the governor": word order of some translations. */
    private boolean aboutThis(Line line, VerbGroup verb, int about, List<Finding> found) {
        Optional<Subject> source = Subjects.after(line, verb.to())
                .filter(s -> Speaker.of(line, s.nameFrom(), s.nameEnd()).known());
        int end = line.norm(about - 1).equals(",") ? about - 1 : about;
        source.filter(s -> end > line.from())
                .ifPresent(s -> found.add(finding(
                        line, verb, s, verb.to(), Optional.empty(), List.of(line.span(line.from(), end)), false)));
        return source.isPresent();
    }

    /** A verb stands right behind the noun phrase, so that it is the subject of what is said. */
    private static boolean runsOn(Line line, Subject source) {
        Tag next = line.sentence().tag(source.nameEnd());
        return next == Tag.VERB
                || line.norm(source.nameFrom()).equals("it")
                || line.norm(source.nameEnd()).equals("'s") && line.sentence().tag(source.nameFrom()) == Tag.PRON
                || next == Tag.AUX
                || next == Tag.CCONJ
                || line.norm(source.nameEnd()).equals("that");
    }

    private Finding finding(
            Line line,
            VerbGroup verb,
            Subject subject,
            int cueTo,
            Optional<TextSpan> hearer,
            List<TextSpan> content,
            boolean forward) {
        return new Finding(
                id(),
                line.sentence(),
                Optional.of(subject.span(line)),
                Optional.of(subject.name(line)),
                Optional.of(Hearers.cue(line, verb, cueTo)),
                content,
                verb.cue().stance(),
                hearer,
                forward);
    }
}
