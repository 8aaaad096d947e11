package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Paragraph;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The league counted nineteen dead, the union 57", "Police put it at 14, organisers at 60": a verb that is not repeated. */
final class GappedFrame implements Frame {
    private static final Set<String> JOINERS = Set.of("and", "while", "but");

    @Override
    public String id() {
        return "gapped";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        if (line.sentence().kind() == Paragraph.Kind.TABLE_ROW) {
            return;
        }
        List<Finding> gapped = new ArrayList<>();
        for (int i = line.from() + 3; i < line.size() - 2; i++) {
            if (line.norm(i).equals(",") || line.norm(i).equals(";")) {
                read(line, JOINERS.contains(line.norm(i + 1)) ? i + 2 : i + 1, found)
                        .ifPresent(gapped::add);
            }
        }
        found.addAll(gapped);
    }

    private Optional<Finding> read(Line line, int from, List<Finding> found) {
        int end = NounPhrases.endOf(line.sentence(), from, line.size());
        int name = from;
        while (name < end && !line.sentence().token(name).hasDigit() && !isNumber(line, name)) {
            name++;
        }
        int figure = line.norm(name).equals("at") ? name + 1 : name;
        boolean hedged =
                line.norm(from).equals("some") || line.norm(name).equals("of"); // "…, some 40 men", "footage of 40"
        if (name == from
                || hedged
                || !TellingVerbs.isFigure(line.sentence(), figure)
                || !Kinds.hasKindOrName(line, from, name)) {
            return Optional.empty();
        }
        Optional<Finding> before = SharedSources.before(line, from, found)
                .filter(f -> f.cue().isPresent() && f.forward() && f.stance() != Attribution.Stance.FEELS);
        TextSpan source = line.span(from, name);
        return before.map(f -> new Finding(
                id(),
                line.sentence(),
                Optional.of(source),
                Optional.of(source),
                Optional.of(source),
                List.of(line.span(figure, clauseEnd(line, figure))),
                f.stance(),
                Optional.empty(),
                false));
    }

    private static boolean isNumber(Line line, int i) {
        return line.sentence().tag(i) == dev.whence.language.Tag.NUM;
    }

    private static int clauseEnd(Line line, int from) {
        for (int i = from + 1; i < line.lastWordEnd(); i++) {
            if (line.norm(i).equals(",") || line.norm(i).equals(";")) {
                return i;
            }
        }
        return Math.max(from + 1, line.lastWordEnd());
    }
}
