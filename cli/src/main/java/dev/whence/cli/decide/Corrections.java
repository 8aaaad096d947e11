package dev.whence.cli.decide;

import dev.whence.claim.Measure;
import dev.whence.decision.Field;
import dev.whence.decision.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a row gives as the values of a claim. */
final class Corrections {
    private static final String PREFIX = "corrected_";
    /** Takes a value away. */
    private static final String NONE = "none";
    /** Spreadsheets turn these into something else; they count only where a person corrects them. */
    private static final Set<Field> MANGLED =
            Set.of(Field.WHEN, Field.FROM, Field.TO, Field.LOW_EXCLUSIVE, Field.HIGH_EXCLUSIVE, Field.APPROXIMATE);

    private static final Set<Field> WORDS = Set.of(Field.MEASURE, Field.ROLE, Field.SCOPE, Field.STATUS);

    private final CellReader cells;

    Corrections(CellReader cells) {
        this.cells = cells;
    }

    /** The columns {@code corrected_…} of a row. */
    Map<Field, Optional<String>> in(Sheet.Line line, Values seen) {
        Map<Field, Optional<String>> changes = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            line.cell(PREFIX + field.label())
                    .ifPresent(cell -> changes.put(
                            field,
                            cell.equalsIgnoreCase(NONE) ? Optional.empty() : value(field, cell, isShare(line, seen))));
        }
        bothBounds(changes, seen);
        if (changes.containsKey(Field.OF)) {
            changes.putIfAbsent(Field.AFFILIATION, Optional.empty()); // it was that of others
        }
        return changes;
    }

    /** Where the figure was exact and one bound is corrected, the figure is. */
    private static void bothBounds(Map<Field, Optional<String>> changes, Values seen) {
        boolean exact = seen.of(Field.LOW).isPresent() && seen.of(Field.LOW).equals(seen.of(Field.HIGH));
        Optional<String> low = changes.getOrDefault(Field.LOW, Optional.empty());
        Optional<String> high = changes.getOrDefault(Field.HIGH, Optional.empty());
        if (exact && low.isPresent() && !changes.containsKey(Field.HIGH)) {
            changes.put(Field.HIGH, low);
        } else if (exact && high.isPresent() && !changes.containsKey(Field.LOW)) {
            changes.put(Field.LOW, high);
        }
    }

    /** What the row shows of the claim, where it is something else than what the ledger has: the person saw this. */
    Map<Field, Optional<String>> shown(Sheet.Line line, Values seen) {
        Map<Field, Optional<String>> shown = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Optional<String> cell = line.cell(field.label());
            if (cell.isPresent() && !MANGLED.contains(field)) {
                readable(field, cell.get(), isShare(line, seen))
                        .filter(value ->
                                !letters(value).equals(letters(seen.of(field).orElse(""))))
                        .ifPresent(value -> shown.put(field, Optional.of(value)));
            }
        }
        return shown;
    }

    /** The fields of a claim that the machine has not read, in plain columns. */
    Map<Field, Optional<String>> given(Sheet.Line line) {
        Map<Field, Optional<String>> given = new EnumMap<>(Field.class);
        for (Field field : MANGLED) {
            line.cell(field.label())
                    .ifPresent(cell -> given.put(field, value(field, cell, isShare(line, Values.NONE))));
        }
        return given;
    }

    /** A cell that a spreadsheet has rounded or turned into something else tells nothing. */
    private Optional<String> readable(Field field, String cell, boolean share) {
        boolean rounded = cell.matches(".*\\d[eE][+-]?\\d+");
        try {
            return rounded && isNumber(field) ? Optional.empty() : value(field, cell, share);
        } catch (RowProblem e) {
            return Optional.empty();
        }
    }

    /** Letters that a code page lacks are saved as question marks. */
    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9.]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(Field field) {
        return field == Field.LOW || field == Field.HIGH;
    }

    /** Figures in percent, and of ratios, have decimals. */
    private static boolean isShare(Sheet.Line line, Values seen) {
        List<Optional<String>> units =
                List.of(line.cell(PREFIX + Field.UNIT.label()), line.cell(Field.UNIT.label()), seen.of(Field.UNIT));
        return units.stream().flatMap(Optional::stream).anyMatch("percent"::equals)
                || seen.of(Field.MEASURE).filter(Measure.RATIO.label()::equals).isPresent();
    }

    private Optional<String> value(Field field, String cell, boolean share) {
        try {
            return switch (field) {
                case LOW, HIGH -> Optional.of(CellReader.number(cell, share).toPlainString());
                case FROM, TO -> Optional.of(cells.day(cell).toString());
                case LOW_EXCLUSIVE, HIGH_EXCLUSIVE, APPROXIMATE ->
                    CellReader.flag(cell) ? Optional.of("true") : Optional.empty();
                default ->
                    Optional.of(
                            WORDS.contains(field)
                                    ? cell.toLowerCase(Locale.ROOT)
                                    : cell.replaceAll("\\s+", " ").strip());
            };
        } catch (RowProblem e) {
            throw new RowProblem(field.label() + ": " + e.getMessage());
        }
    }
}
