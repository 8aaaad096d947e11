package dev.whence.attribution;

import dev.whence.attribution.Cues.Frame;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "The figure of 40 deaths which the bureau gave", "the 12 dead of which the rebels spoke": who put a figure forward. */
final class PutForwardFrame implements dev.whence.attribution.Frame {
    /** How far before the relative clause the figure may stand, in tokens. */
    private static final int NEAR = 9;

    @Override
    public String id() {
        return "put-forward";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from() + 2; i < line.size() - 2; i++) {
            if (line.norm(i).equals("which") || line.norm(i).equals("whom")) {
                read(line, i).filter(f -> !isTaken(f, found)).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, int which) {
        boolean of = line.norm(which - 1).equals("of");
        int end = of ? which - 1 : which;
        int from = which + 1;
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        int number = numberBefore(line, end);
        if (number < 0 || to == from || !Kinds.isSource(line, from, to)) {
            return Optional.empty();
        }
        Optional<VerbGroup> verb = line.verbs().stream()
                .filter(v -> v.from() == to && v.voice() == VerbGroup.Voice.ACTIVE)
                .filter(v -> of || v.cue().takes(Frame.OBJECT) || v.cue().takes(Frame.FIGURE))
                .findFirst();
        boolean speaks = of && (verb.isPresent() || isOfCue(line, to));
        if (verb.isEmpty() && !speaks) {
            return Optional.empty();
        }
        TextSpan source = line.span(from, to);
        return Optional.of(new Finding(
                id(),
                line.sentence(),
                Optional.of(source),
                Optional.of(source),
                Optional.of(line.span(to, to + 1)),
                List.of(line.span(number, end)),
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                false));
    }

    /** "of which the rebels spoke", "boasts": verbs that are cues with "of". */
    private static boolean isOfCue(Line line, int verb) {
        return line.lexicon()
                .cues()
                .use(line.norm(verb), "of")
                .filter(use -> use.cue().takes(Frame.OBJECT) || use.cue().takes(Frame.THAT))
                .isPresent();
    }

    private static int numberBefore(Line line, int end) {
        for (int i = end - 1; i >= Math.max(line.from(), end - NEAR); i--) {
            Tag tag = line.sentence().tag(i);
            if (tag == Tag.NUM) {
                return i;
            }
            if (line.norm(i).equals(",") || line.norm(i).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTaken(Finding f, List<Finding> found) {
        return found.stream()
                .anyMatch(o -> o.source().isPresent()
                        && o.source().get().overlaps(f.source().orElseThrow()));
    }
}
