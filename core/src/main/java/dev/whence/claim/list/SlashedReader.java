package dev.whence.claim.list;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines that give several numbers between slashes, {@code Tarn ..... 44 / 31}, under a line that names them in the
 * same order, {@code District ..... Dead / Missing}.
 */
final class SlashedReader {
    private final CellNumbers numbers;
    private final LabelReader labels;
    private final FigureMaker maker = new FigureMaker();

    SlashedReader(CellNumbers numbers, LabelReader labels) {
        this.numbers = numbers;
        this.labels = labels;
    }

    List<ListedFigure> read(Prose prose, Introductions known) {
        List<ListedFigure> figures = new ArrayList<>();
        List<Label> heads = List.of();
        int opened = 0;
        for (Paragraph paragraph : prose.paragraphs()) {
            for (Sentence line : paragraph.sentences()) {
                List<Sentence> pieces = pieces(line);
                if (pieces.size() < 2) {
                    continue;
                }
                List<Label> named = heads(pieces);
                if (named.size() == pieces.size()) {
                    heads = named;
                    opened = paragraph.index();
                } else if (heads.size() == pieces.size()) {
                    row(prose, line, pieces, heads, known.above(opened), figures);
                }
            }
        }
        return figures;
    }

    private void row(
            Prose prose,
            Sentence line,
            List<Sentence> pieces,
            List<Label> heads,
            Introduction intro,
            List<ListedFigure> figures) {
        Sentence first = pieces.get(0);
        int number = first.size() - 1;
        List<Sentence> cells = new ArrayList<>(pieces);
        cells.set(0, part(first, number, first.size()));
        List<Quantity> read = cells.stream()
                .flatMap(cell -> numbers.read(prose.text(), cell).stream().limit(1))
                .toList();
        if (read.size() != heads.size()) {
            return;
        }
        Optional<Introduction.Named> where = number > 0
                ? place(first, 0, number)
                : leader(prose, line).flatMap(s -> place(s, lineStart(prose, line, s), s.size()));
        for (int i = 0; i < heads.size(); i++) {
            Label head = heads.get(i);
            figures.add(maker.figure(
                    line,
                    read.get(i),
                    new FigureMaker.Facts(
                            "slashed-line",
                            head.measure().orElseThrow(),
                            head,
                            head.thing(),
                            where,
                            Optional.empty(),
                            Optional.empty()),
                    intro));
        }
    }

    /** The sentence before, where the line begins in it: the dots of {@code Tarn ..... 44} end a sentence. */
    private static Optional<Sentence> leader(Prose prose, Sentence line) {
        int before = line.index() - 1;
        return before < 0
                ? Optional.empty()
                : Optional.of(prose.sentences().get(before)).filter(s -> s.paragraph() == line.paragraph());
    }

    /** The first token of a sentence that stands in the line of the next. */
    private static int lineStart(Prose prose, Sentence line, Sentence before) {
        return before.tokenAt(prose.text().lastIndexOf('\n', line.span().start()));
    }

    /** The words of a label; a total names no place. */
    private Optional<Introduction.Named> place(Sentence s, int from, int to) {
        return labels.read(s, from, to)
                .filter(label -> !label.total())
                .map(label -> new Introduction.Named(label.text().replaceFirst("[\\s.:…–-]+$", ""), label.span()));
    }

    /** The labels of a line that has nothing else; of the first piece what stands behind dots or a colon. */
    private List<Label> heads(List<Sentence> pieces) {
        List<Label> heads = new ArrayList<>();
        for (Sentence piece : pieces) {
            int from = piece.size();
            while (from > 0 && piece.token(from - 1).isWord()) {
                from--;
            }
            boolean plain = piece.tokens().stream().noneMatch(t -> t.hasDigit());
            Optional<Label> label =
                    plain && from < piece.size() ? labels.read(piece, from, piece.size()) : Optional.empty();
            label.filter(l -> l.measure().isPresent()).ifPresent(heads::add);
        }
        return heads;
    }

    private static List<Sentence> pieces(Sentence line) {
        List<Sentence> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            boolean border = i == line.size() || line.token(i).text().equals("/");
            if (border && i > from) {
                pieces.add(part(line, from, i));
            }
            from = border ? i + 1 : from;
        }
        return pieces;
    }

    private static Sentence part(Sentence line, int from, int to) {
        return new Sentence(
                line.index(),
                line.paragraph(),
                line.kind(),
                line.span(from, to),
                line.tokens().subList(from, to));
    }
}
