package dev.whence.ingest.about;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which a kind of place gives each field, the most trusted name first, read from a data file of lines
 * such as {@code outlet: source, outlet, publisher}.
 */
public final class FieldNames {
    private record Named(Field field, int rank) {}

    private final Map<String, Named> byName = new HashMap<>();

    private FieldNames() {}

    /** Names from a data file beside the class. */
    public static FieldNames load(Class<?> beside, String file) {
        FieldNames names = new FieldNames();
        for (String line : DataFile.lines(beside, file)) {
            int colon = line.indexOf(": ");
            Field field = Field.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            int rank = 0;
            for (String name : line.substring(colon + 2).split(",")) {
                names.byName.put(name.strip(), new Named(field, rank++));
            }
        }
        return names;
    }

    /** The field of that name, whatever its case. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)))
                .map(Named::field);
    }

    /** How far the name stands behind the most trusted one of its field, which has 0. */
    public int rank(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)))
                .map(Named::rank)
                .orElse(Integer.MAX_VALUE);
    }
}
