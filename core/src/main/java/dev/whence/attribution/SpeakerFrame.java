package dev.whence.attribution;

import dev.whence.attribution.Contents.Start;
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
    private static final Set<String> DULL = Set.of("on", "about", "against", "for", "to", "with", "of", "by");
    private static final Set<String> NUMERIC =
            Set.of("over", "about", "around", "at", "up", "between", "from", "under");
    private static final Set<String> JOINERS = Set.of("and", "but", "or", ",", "then");

    @Override
    public String id() {
        return "speaker";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (VerbGroup verb : line.verbs()) {
            boolean goesOn =
                    goingOn(line, verb) < verb.from() || line.norm(verb.to()).equals("that");
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
            participle(line, verb, found);
        } else if (!reportsBehindInsertion(line, verb, subject) && inverted(line, verb, found)) {
            return;
        } else if (subject.isPresent()) {
            plain(line, verb, subject.get(), found);
        } else if (JOINERS.contains(line.norm(front - 1))) {
            sharedSource(line, front, found)
                    .or(() -> line.norm(front - 1).equals("and") ? opening(line, verb) : Optional.empty())
                    .ifPresent(source -> forward(line, verb, source, found));
        }
    }

    /** "…, adding that the search goes on": the source is that of the verb before, or the sentence's subject. */
    private void participle(Line line, VerbGroup verb, List<Finding> found) {
        if (verb.from() == line.from() || line.sentence().tag(verb.from() - 1) == Tag.DET) {
            return;
        }
        Optional<Finding> source = sharedSource(line, verb.from(), found);
        if (source.isPresent()) {
            forward(line, verb, source.get(), found);
        } else if (posted(line, verb)) {
            int from = verb.from() - 1;
            while (from > line.from() && isWithin(line.sentence().tag(from - 1))) {
                from--;
            }
            forward(line, verb, shell("writing", line, verb, new Subject(from, verb.from(), from, verb.from())), found);
        } else if (verb.cue().takes(Frame.SHOWS)) {
            picture(line, verb).ifPresent(shell -> forward(line, verb, shell, found));
        } else if (Contents.behind(line, verb.to()).map(Start::open).orElse(false)) {
            opening(line, verb).ifPresent(shell -> forward(line, verb, shell, found));
        }
    }

    /** "We are aware of a post saying that nine died": a piece of writing of which nobody is named as the author. */
    private static boolean posted(Line line, VerbGroup verb) {
        boolean writing = line.lexicon().tellings().contains(line.norm(verb.from() - 1))
                || line.lexicon()
                        .kind(line.norm(verb.from() - 1))
                        .filter(k -> k == SourceKind.DOCUMENT)
                        .isPresent();
        boolean authored = Subjects.after(line, line.from())
                .filter(s -> s.nameEnd() < verb.from()
                        && !line.norm(s.nameFrom()).equals("we")
                        && Speaker.of(line, s.nameFrom(), s.nameEnd()).known())
                .isPresent();
        return writing
                && !authored
                && verb.cue().takes(Frame.CLAUSE)
                && dev.whence.language.NounPhrases.startOf(line.sentence(), verb.from(), line.from()) < verb.from();
    }

    private static boolean isWithin(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /** "Videos appear on the net showing …": the nearest picture or paper before. */
    private Optional<Finding> picture(Line line, VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(line.from(), verb.from() - 12); i--) {
            boolean picture = line.lexicon()
                    .kind(line.norm(i))
                    .filter(k -> k == SourceKind.DOCUMENT)
                    .isPresent();
            if (picture) {
                int from = dev.whence.language.NounPhrases.startOf(line.sentence(), i + 1, line.from());
                int start = Math.min(from, i);
                return Optional.of(shell(line, verb, new Subject(start, i + 1, start, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** The sentence's first noun phrase, where it can speak: "Officials who stayed took a census and determined that …". */
    private Optional<Finding> opening(Line line, VerbGroup verb) {
        return Subjects.after(line, line.from())
                .filter(s -> s.nameEnd() <= verb.from()
                        && Speaker.of(line, s.nameFrom(), s.nameEnd()).known())
                .map(s -> shell(line, verb, s))
                .filter(shell ->
                        Contents.behind(line, verb.to()).map(Start::open).orElse(false));
    }

    private Finding shell(Line line, VerbGroup verb, Subject s) {
        return shell(id(), line, verb, s);
    }

    private static Finding shell(String rule, Line line, VerbGroup verb, Subject s) {
        return new Finding(
                rule,
                line.sentence(),
                Optional.of(s.span(line)),
                Optional.of(s.name(line)),
                Optional.of(verb.span(line)),
                List.of(),
                verb.cue().stance(),
                Optional.empty(),
                true);
    }

    private static Optional<Finding> sharedSource(Line line, int before, List<Finding> found) {
        int at = line.sentence().token(before).start();
        Finding nearest = null;
        for (Finding f : found) {
            boolean earlier = f.source().isPresent() && f.place() < at;
            if (earlier && (nearest == null || f.place() > nearest.place())) {
                nearest = f;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private void forward(Line line, VerbGroup verb, Finding source, List<Finding> found) {
        int hearerFrom = verb.to();
        int hearerTo = hearerEnd(line, verb);
        content(line, verb, hearerTo)
                .ifPresent(content -> found.add(new Finding(
                        source.rule().equals("writing") ? source.rule() : id(),
                        line.sentence(),
                        source.source(),
                        source.name(),
                        Optional.of(cueSpan(line, verb, hearerTo)),
                        List.of(content),
                        verb.cue().stance(),
                        hearer(line, hearerFrom, hearerTo),
                        true)));
    }

    private void plain(Line line, VerbGroup verb, Subject subject, List<Finding> found) {
        int hearerTo = hearerEnd(line, verb);
        Optional<TextSpan> hearer = hearer(line, verb.to(), hearerTo).or(subject::via);
        if (line.norm(subject.from() - 1).equals("as")) {
            asToldBy(line, verb, subject, hearerTo).ifPresent(found::add);
            return;
        }
        Optional<TextSpan> ahead = content(line, verb, hearerTo).or(() -> behindColon(line, verb));
        if (isCounted(line, subject)) {
            return;
        }
        if (ahead.isPresent() && !speaks(line, verb, subject)) {
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
                || verb.cue().takes(Frame.THAT)
                || verb.cue().takes(Frame.QUOTE);
        if (canClose) {
            backward(line, subject)
                    .ifPresent(content -> found.add(
                            finding(line, verb, subject, hearerTo, hearer, around(line, content, hearerTo), false)));
        }
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
        if (!marked || !quotes || verb.from() != verb.verb() || verb.cue().takes(Frame.HEARER)) {
            return false;
        }
        Optional<Subject> source = Subjects.after(line, verb.to());
        boolean number = source.isPresent() && line.sentence().tag(source.get().from()) == Tag.NUM;
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

    /** A verb stands right behind the noun phrase, so that it is the subject of what is said. */
    private static boolean runsOn(Line line, Subject source) {
        Tag next = line.sentence().tag(source.nameEnd());
        return next == Tag.VERB
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
                Optional.of(cueSpan(line, verb, cueTo)),
                content,
                verb.cue().stance(),
                hearer,
                forward);
    }

    /** The verb, with the hearer left out and "in a statement", "Monday" taken along. */
    private static TextSpan cueSpan(Line line, VerbGroup verb, int hearerTo) {
        int to = hearerTo > verb.to() ? verb.to() : line.afterCircumstances(verb.to());
        return line.span(verb.from(), to);
    }

    private static int hearerEnd(Line line, VerbGroup verb) {
        int to = verb.to();
        if (verb.cue().takes(Frame.HEARER)) {
            return Contents.hearerEnd(line, to);
        }
        int k = line.afterCircumstances(to);
        boolean toSomebody = line.norm(k).equals("to") && line.sentence().tag(k + 1) != Tag.VERB;
        return toSomebody ? Contents.hearerEnd(line, k + 1) : to;
    }

    private static Optional<TextSpan> hearer(Line line, int from, int to) {
        int start = from;
        while (start < to
                && (line.norm(start).equals("to") || line.lexicon().times().contains(line.norm(start)))) {
            start++;
        }
        return start < to ? Optional.of(line.span(start, to)) : Optional.empty();
    }

    private static Optional<TextSpan> content(Line line, VerbGroup verb, int after) {
        Optional<Start> start =
                Contents.behind(line, after).filter(s -> line.sameLevel(s.at(), verb.verb()) || s.open());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int at = start.get().at();
        boolean fits = start.get().open() && !verb.cue().frames().equals(Set.of(Frame.AT))
                || verb.cue().takes(Frame.CLAUSE)
                        && Contents.hasVerb(line, at)
                        && !(DULL.contains(line.norm(at)) && !line.norm(at + 1).equals("have"))
                || verb.cue().takes(Frame.HEARER)
                        && line.sentence().tag(at) == Tag.NUM
                        && at + 1 < line.size()
                        && !line.sentence().token(at + 1).isWord()
                || verb.cue().takes(Frame.HEARER) && after > verb.to() && isTopic(line, at)
                || verb.cue().takes(Frame.NUMBER) && isNumbered(line, at)
                || verb.cue().takes(Frame.WITNESS) && isNumbered(line, at)
                || verb.cue().takes(Frame.QUESTION)
                        && (line.norm(at).equals("whether") || line.norm(at).equals("if"))
                || verb.cue().takes(Frame.INFINITIVE) && isInfinitive(line, at)
                || verb.cue().takes(Frame.OBJECT) && isObject(line, verb, at)
                || verb.cue().takes(Frame.FIGURE) && hasTelling(line, at)
                || verb.cue().takes(Frame.AT) && putsAt(line, at);
        return fits ? Optional.of(Contents.toEnd(line, at)) : Optional.empty();
    }

    /** "[informed the council] of the deaths of 14": what somebody was told of. */
    private static boolean isTopic(Line line, int at) {
        boolean topic = line.norm(at).equals("of") || line.norm(at).equals("about");
        return topic && dev.whence.language.NounPhrases.isNominal(line.sentence(), at + 1);
    }

    /** "names 14 dead", "saw some 14 bodies" */
    private static boolean isNumbered(Line line, int at) {
        for (int i = at; i < Math.min(at + 5, line.size()); i++) {
            Tag tag = line.sentence().tag(i);
            if (tag == Tag.NUM || line.sentence().token(i).hasDigit()) {
                return true;
            }
            boolean hedge = tag == Tag.ADP || tag == Tag.ADV || tag == Tag.ADJ || tag == Tag.DET;
            if (!hedge || line.norm(i).equals("the")) {
                return false;
            }
        }
        return false;
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
                    && isNumbered(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Pictures show and armies find: where a verb says more than telling, the subject must be one that tells. */
    private static boolean speaks(Line line, VerbGroup verb, Subject subject) {
        Speaker speaker = Speaker.of(line, subject.nameFrom(), subject.nameEnd());
        if (verb.cue().takes(Frame.SHOWS)) {
            return speaker.tells();
        }
        if (verb.cue().takes(Frame.WITNESS)) {
            return line.lexicon()
                    .kind(line.norm(subject.nameEnd() - 1))
                    .filter(kind -> kind == SourceKind.WITNESS || kind == SourceKind.OUTLET)
                    .isPresent();
        }
        boolean onlyObject = !verb.cue().takes(Frame.CLAUSE) && !verb.cue().takes(Frame.THAT);
        boolean numbered = line.sentence().tag(subject.nameFrom()) == Tag.NUM;
        return !onlyObject || speaker.known() && !numbered;
    }
}
