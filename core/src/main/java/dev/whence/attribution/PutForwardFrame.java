package dev.whence.attribution;

import dev.whence.attribution.Cues.Frame;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The figure of 40 deaths which the bureau gave", "the 12 dead of which the rebels spoke", "the nine dead that firefighters
 * had counted": who put a figure forward, told in passing in a relative clause.
 */
final class PutForwardFrame implements dev.whence.attribution.Frame {
    static final String ID = "put-forward";

    /** How far before the relative clause the figure may stand, in tokens. */
    private static final int NEAR = 9;

    private static final Set<String> RELATIVES = Set.of("which", "whom", "that");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from() + 2; i < line.size() - 2; i++) {
            if (RELATIVES.contains(line.norm(i))) {
                read(line, i).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, int relative) {
        boolean of = line.norm(relative - 1).equals("of");
        int end = of ? relative - 1 : relative;
        int from = relative + 1;
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        int number = numberBefore(line, end, line.norm(relative).equals("that"));
        if (number < 0 || to == from || !Kinds.isSource(line, from, to)) {
            return Optional.empty();
        }
        Optional<VerbGroup> verb = line.verbs().stream()
                .filter(v -> v.from() == to && v.voice() == VerbGroup.Voice.ACTIVE)
                .filter(v -> of || takesFigure(v) && !(v.cue().takes(Frame.CLAUSE) && isClause(line, v.to())))
                .findFirst();
        boolean speaks = of && (verb.isPresent() || isOfCue(line, to));
        if (verb.isEmpty() && !speaks) {
            return Optional.empty();
        }
        TextSpan source = line.span(from, to);
        return Optional.of(Finding.plain(
                id(),
                line.sentence(),
                source,
                verb.map(v -> v.span(line)).orElseGet(() -> line.span(to, to + 1)),
                List.of(line.span(number, end)),
                false));
    }

    private static boolean takesFigure(VerbGroup verb) {
        return verb.cue().takes(Frame.OBJECT)
                || verb.cue().takes(Frame.FIGURE)
                || verb.cue().takes(Frame.NUMBER);
    }

    /** "14 men in a raid that police said | was lawful": here the clause is what was said. */
    private static boolean isClause(Line line, int behind) {
        Tag next = line.sentence().tag(behind);
        return next == Tag.VERB || next == Tag.AUX;
    }

    /** "of which the rebels spoke", "boasts": verbs that are cues with "of". */
    private static boolean isOfCue(Line line, int verb) {
        return line.lexicon()
                .cues()
                .use(line.norm(verb), "of")
                .filter(use -> use.cue().takes(Frame.OBJECT) || use.cue().takes(Frame.THAT))
                .isPresent();
    }

    /** @param close whether nothing but the counted noun may stand between: "nine dead that", not "nine men in a raid that" */
    private static int numberBefore(Line line, int end, boolean close) {
        for (int i = end - 1; i >= Math.max(line.from(), end - NEAR); i--) {
            Tag tag = line.sentence().tag(i);
            if (tag == Tag.NUM) {
                return i;
            }
            boolean apart = close && (tag == Tag.ADP && !line.norm(i).equals("of") || tag == Tag.AUX);
            if (apart || line.norm(i).equals(",") || line.norm(i).equals(";")) {
                return -1;
            }
        }
        return -1;
    }
}
