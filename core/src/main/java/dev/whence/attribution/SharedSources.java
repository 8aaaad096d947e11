package dev.whence.attribution;

import dev.whence.attribution.Contents.Start;
import dev.whence.attribution.Cues.Frame;
import dev.whence.attribution.Subjects.Subject;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import java.util.List;
import java.util.Optional;

/** A verb of saying without a subject of its own: "…, adding that …", "… and said", "a post saying that …". */
final class SharedSources {
    private SharedSources() {}

    /** "…, adding that the search goes on": the source is that of the verb before, or the sentence's subject. */
    static void read(Line line, VerbGroup verb, List<Finding> found) {
        if (verb.from() == line.from() || line.sentence().tag(verb.from() - 1) == Tag.DET) {
            return;
        }
        Optional<Subject> own = withSubject(line, verb);
        if (own.isPresent()) {
            forward(line, verb, shell(line, verb, own.get()), found);
            return;
        }
        Optional<Finding> source = before(line, verb.from(), found);
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
            // "The rebels, declaring that 14 had died, withdrew. They left 6 rifles.": told in passing
            opening(line, verb).ifPresent(shell -> forward(line, verb, shell.withRule("aside"), found));
        }
    }

    /** "…, with | rescuers saying more than fifty are dead" */
    private static Optional<Subject> withSubject(Line line, VerbGroup verb) {
        int from = NounPhrases.startOf(line.sentence(), verb.from(), line.from());
        boolean with =
                from > line.from() && from < verb.from() && line.norm(from - 1).equals("with");
        return with && Speaker.of(line, from, verb.from()).known()
                ? Optional.of(new Subject(from, verb.from(), from, verb.from()))
                : Optional.empty();
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
                && NounPhrases.startOf(line.sentence(), verb.from(), line.from()) < verb.from();
    }

    private static boolean isWithin(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /** "Videos appear on the net showing …": the nearest picture or paper before. */
    private static Optional<Finding> picture(Line line, VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(line.from(), verb.from() - 12); i--) {
            boolean picture = line.lexicon()
                    .kind(line.norm(i))
                    .filter(k -> k == SourceKind.DOCUMENT)
                    .isPresent();
            if (picture) {
                int from = NounPhrases.startOf(line.sentence(), i + 1, line.from());
                int start = Math.min(from, i);
                return Optional.of(shell(line, verb, new Subject(start, i + 1, start, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** The sentence's first noun phrase, where it can speak: "Officials who stayed took a census and determined that …". */
    static Optional<Finding> opening(Line line, VerbGroup verb) {
        return Subjects.after(line, line.from())
                .filter(s -> s.nameEnd() <= verb.from()
                        && Speaker.of(line, s.nameFrom(), s.nameEnd()).known())
                .map(s -> shell(line, verb, s))
                .filter(shell ->
                        Contents.behind(line, verb.to()).map(Start::open).orElse(false)
                                || verb.cue().takes(Frame.AT) && Complements.putsAt(line, verb.to()));
    }

    private static Finding shell(Line line, VerbGroup verb, Subject s) {
        return shell(SpeakerFrame.ID, line, verb, s);
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

    static Optional<Finding> before(Line line, int before, List<Finding> found) {
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

    static void forward(Line line, VerbGroup verb, Finding source, List<Finding> found) {
        int hearerFrom = verb.to();
        int hearerTo = Hearers.end(line, verb);
        Complements.of(line, verb, hearerTo)
                .ifPresent(content -> found.add(new Finding(
                        source.rule().equals("writing") || source.rule().equals("aside")
                                ? source.rule()
                                : SpeakerFrame.ID,
                        line.sentence(),
                        source.source(),
                        source.name(),
                        Optional.of(Hearers.cue(line, verb, hearerTo)),
                        List.of(content),
                        verb.cue().stance(),
                        Hearers.of(line, hearerFrom, hearerTo),
                        true)));
    }
}
