package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the figures of a table count where only the prose above says so: "We know of 214 dead", and below it a table of
 * men, women and children that comes to 214.
 */
final class ToldTotals {
    /** How many paragraphs above a table may tell its total. */
    private static final int REACH = 14;
    /** A smaller number stands anywhere. */
    private static final int LEAST_DIGITS = 2;

    private final CellNumbers numbers;
    private final LabelReader labels;

    ToldTotals(CellNumbers numbers, LabelReader labels) {
        this.numbers = numbers;
        this.labels = labels;
    }

    /** The label that the prose above gives the largest number of a column. */
    Optional<Label> ofColumn(Prose prose, Table table, int column) {
        return largest(prose, table.rows().stream().flatMap(row -> row.cell(column).stream()))
                .flatMap(total -> told(prose, table.firstParagraph(), total));
    }

    /** The label that the prose above gives the largest number of a table whose rows are men, women and the like. */
    Optional<Label> ofPeople(Prose prose, Table table) {
        long people = table.rows().stream()
                .flatMap(row -> row.cell(0).stream())
                .filter(this::namesPeople)
                .count();
        return people < 2
                ? Optional.empty()
                : largest(
                                prose,
                                table.rows().stream()
                                        .flatMap(row -> row.cells().stream().flatMap(Optional::stream)))
                        .flatMap(total -> told(prose, table.firstParagraph(), total));
    }

    private boolean namesPeople(Sentence cell) {
        return labels.read(cell, 0, cell.size())
                .filter(label -> label.names(NounClass.PERSON))
                .isPresent();
    }

    /** The digits of the largest number, as printed. */
    private Optional<String> largest(Prose prose, Stream<Sentence> cells) {
        return cells.flatMap(cell -> numbers.read(prose.text(), cell).stream().limit(1))
                .filter(number -> number.interval().low().isPresent())
                .max(Comparator.comparing(number -> number.interval().low().orElseThrow()))
                .map(Quantity::number)
                .map(span -> span.of(prose.text()))
                .filter(digits -> digits.length() >= LEAST_DIGITS);
    }

    private Optional<Label> told(Prose prose, int table, String total) {
        List<Sentence> above = prose.sentences().stream()
                .filter(s -> s.paragraph() < table && s.paragraph() >= table - REACH)
                .toList();
        for (Sentence s : above) {
            for (int i = 0; i < s.size(); i++) {
                Optional<Label> label = s.token(i).text().equals(total) ? nearest(s, i) : Optional.empty();
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    /** The word for what befell people that stands nearest to a number. */
    private Optional<Label> nearest(Sentence s, int number) {
        for (int distance = 1; distance < s.size(); distance++) {
            Optional<Label> behind = befell(s, number + distance);
            Optional<Label> label = behind.isPresent() ? behind : befell(s, number - distance);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private Optional<Label> befell(Sentence s, int i) {
        return i < 0 || i >= s.size()
                ? Optional.empty()
                : labels.read(s, i, Math.min(s.size(), labels.end(s, i)))
                        .filter(l -> l.measure().filter(ToldTotals::ofPeople).isPresent());
    }

    private static boolean ofPeople(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DISPLACED, AFFECTED, RESCUED -> true;
            default -> false;
        };
    }
}
