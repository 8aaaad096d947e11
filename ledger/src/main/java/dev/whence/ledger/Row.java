package dev.whence.ledger;

import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The current row of a query, by column name; NULL is absent. */
record Row(ResultSet rows) {

    String text(String column) throws SQLException {
        return maybeText(column).orElseThrow(() -> new SQLException("No value in column " + column));
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    Optional<Integer> maybeNumber(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return number(column) != 0;
    }

    Optional<BigDecimal> maybeDecimal(String column) throws SQLException {
        return maybeText(column).map(BigDecimal::new);
    }

    Optional<LocalDate> maybeDate(String column) throws SQLException {
        return maybeText(column).map(LocalDate::parse);
    }

    /** From {@code prefix_start} and {@code prefix_end}. */
    TextSpan span(String prefix) throws SQLException {
        return new TextSpan(number(prefix + "_start"), number(prefix + "_end"));
    }

    Optional<TextSpan> maybeSpan(String prefix) throws SQLException {
        return rows.getObject(prefix + "_start") == null ? Optional.empty() : Optional.of(span(prefix));
    }

    /** From a label such as {@code armed-group}. */
    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return parse(type, text(column));
    }

    static <E extends Enum<E>> E parse(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
