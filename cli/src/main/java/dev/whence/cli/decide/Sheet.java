package dev.whence.cli.decide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a spreadsheet below its head line. */
public record Sheet(String name, Set<String> columns, List<Line> lines) {
    public Sheet {
        columns = Set.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Columns are known whatever their case, and with spaces for underlines. */
    static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    boolean has(String column) {
        return columns.contains(key(column));
    }

    /**
     * One row.
     *
     * @param number of the line in the file that it begins in, from 1 on
     */
    public record Line(long number, Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(new TreeMap<>(cells));
        }

        /** What stands in a column, where anything does. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(key(column)))
                    .map(Line::unguarded)
                    .filter(text -> !text.isEmpty());
        }

        /** The names of the columns with anything in them that begin so. */
        Set<String> filled(String prefix) {
            Set<String> filled = new TreeSet<>();
            cells.forEach((column, text) -> {
                if (column.startsWith(key(prefix)) && !text.isBlank()) {
                    filled.add(column);
                }
            });
            return filled;
        }

        /** Exports put a quote before what a spreadsheet would take for a formula. */
        private static String unguarded(String cell) {
            String text = cell.strip();
            boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(text.charAt(1)) >= 0;
            return guarded ? text.substring(1) : text;
        }
    }
}
