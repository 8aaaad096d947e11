package dev.whence.ingest.rows;

import dev.whence.ingest.about.DataFile;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.about.FieldNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which columns hold what.
 *
 * @param text the column of texts that the user named
 * @param others the columns of titles, outlets and so on that the user named; others are told by their usual names
 */
public record ChosenColumns(Optional<String> text, Map<Field, String> others) {
    /** None named. */
    public static final ChosenColumns USUAL = new ChosenColumns(Optional.empty(), Map.of());

    public ChosenColumns {
        others = Map.copyOf(others);
    }

    /** What was named, by words for the settings of a run. */
    public SortedMap<String, String> named() {
        SortedMap<String, String> named = new TreeMap<>();
        text.ifPresent(name -> named.put("text-field", name));
        others.forEach((field, name) -> named.put(field.name().toLowerCase(Locale.ROOT) + "-field", name));
        return named;
    }

    /** The column of texts among these. */
    Optional<String> textAmong(Collection<String> columns) {
        List<String> names = text.map(List::of).orElse(Names.TEXT);
        return names.stream().flatMap(name -> find(name, columns).stream()).findFirst();
    }

    /** The column of a field among these. */
    Optional<String> among(Field field, Collection<String> columns) {
        Optional<String> chosen = Optional.ofNullable(others.get(field));
        if (chosen.isPresent()) {
            return find(chosen.get(), columns);
        }
        return columns.stream()
                .filter(column ->
                        Names.OTHERS.field(column).filter(field::equals).isPresent())
                .min(Comparator.comparingInt(Names.OTHERS::rank));
    }

    /** As it is written, or else whatever its case. */
    private static Optional<String> find(String name, Collection<String> columns) {
        return columns.contains(name)
                ? Optional.of(name)
                : columns.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** Loaded when the first such file is read. */
    private static final class Names {
        private static final List<String> TEXT = DataFile.lines(ChosenColumns.class, "text-names.txt");
        private static final FieldNames OTHERS = FieldNames.load(ChosenColumns.class, "column-names.txt");
    }
}
