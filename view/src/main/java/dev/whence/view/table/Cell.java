package dev.whence.view.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One value of a row, as JSON knows them. */
public sealed interface Cell {
    Cell ABSENT = new Absent();

    record Absent() implements Cell {}

    record Text(String value) implements Cell {}

    record Decimal(BigDecimal value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    record Items(List<Cell> cells) implements Cell {
        public Items {
            cells = List.copyOf(cells);
        }
    }

    record Fields(List<Field> fields) implements Cell {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A named part of {@link Fields}. */
    record Field(String name, Cell cell) {}

    static Cell of(String value) {
        return new Text(value);
    }

    static Cell of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Decimal(value);
    }

    static Cell of(boolean value) {
        return new Flag(value);
    }

    static Cell text(Optional<String> value) {
        return value.<Cell>map(Text::new).orElse(ABSENT);
    }

    static Cell number(Optional<BigDecimal> value) {
        return value.<Cell>map(Decimal::new).orElse(ABSENT);
    }

    static Field field(String name, Cell cell) {
        return new Field(name, cell);
    }
}
