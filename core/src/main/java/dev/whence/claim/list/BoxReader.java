package dev.whence.claim.list;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads boxes of key figures: a number alone in its line, over or under its label. */
final class BoxReader {
    private final CellNumbers numbers;
    private final LabelReader labels;
    private final FigureMaker maker = new FigureMaker();

    BoxReader(CellNumbers numbers, LabelReader labels) {
        this.numbers = numbers;
        this.labels = labels;
    }

    List<ListedFigure> read(Prose prose, Introduction none) {
        List<ListedFigure> figures = new ArrayList<>();
        List<Paragraph> paragraphs = prose.paragraphs();
        int usedTo = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Quantity> number = number(prose, i);
            if (number.isEmpty()) {
                continue;
            }
            boolean labelFirst = i - 1 > usedTo && label(prose, i - 1).isPresent();
            int at = labelFirst ? i - 1 : i + 1;
            Optional<Label> label = label(prose, at);
            if (label.isPresent()) {
                Sentence line = paragraphs.get(i).sentences().get(0);
                FigureMaker.Facts facts = new FigureMaker.Facts(
                        "figure-box",
                        label.get().measure().orElseThrow(),
                        label.get(),
                        label.get().thing(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                number.forEach(q -> figures.add(maker.figure(line, q, facts, none)));
                usedTo = Math.max(i, at);
            }
        }
        return figures;
    }

    private List<Quantity> number(Prose prose, int paragraph) {
        return single(prose, paragraph).map(s -> numbers.read(prose.text(), s)).orElse(List.of());
    }

    private Optional<Label> label(Prose prose, int paragraph) {
        return single(prose, paragraph)
                .filter(s -> numbers.read(prose.text(), s).isEmpty())
                .filter(s -> s.tokens().stream().noneMatch(t -> t.hasDigit()))
                .flatMap(s -> labels.read(s, 0, s.size()))
                .filter(label -> label.measure().isPresent());
    }

    private static Optional<Sentence> single(Prose prose, int paragraph) {
        if (paragraph < 0 || paragraph >= prose.paragraphs().size()) {
            return Optional.empty();
        }
        Paragraph found = prose.paragraphs().get(paragraph);
        boolean line = found.sentences().size() == 1 && found.kind() != Paragraph.Kind.TABLE_ROW;
        return line ? Optional.of(found.sentences().get(0)) : Optional.empty();
    }
}
