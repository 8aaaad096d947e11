package dev.whence.ledger;

import dev.whence.report.TextSpan;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/** Sets the values of one statement from left to right, an absent one as NULL. */
final class Values {
    private final PreparedStatement statement;
    private int next = 1;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    Values text(String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Values text(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get());
        }
        statement.setNull(next++, Types.VARCHAR);
        return this;
    }

    Values number(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    Values number(Optional<Integer> value) throws SQLException {
        if (value.isPresent()) {
            return number(value.get());
        }
        statement.setNull(next++, Types.INTEGER);
        return this;
    }

    Values flag(boolean value) throws SQLException {
        return number(value ? 1 : 0);
    }

    /** Two columns. */
    Values span(TextSpan span) throws SQLException {
        return number(span.start()).number(span.end());
    }

    /** Two columns. */
    Values span(Optional<TextSpan> span) throws SQLException {
        if (span.isPresent()) {
            return span(span.get());
        }
        statement.setNull(next++, Types.INTEGER);
        statement.setNull(next++, Types.INTEGER);
        return this;
    }

    void addToBatch() throws SQLException {
        statement.addBatch();
        next = 1;
    }
}
