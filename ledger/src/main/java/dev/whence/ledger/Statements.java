package dev.whence.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements of one connection, each compiled once: SQLite takes longer to compile a short statement than to run
 * it. Closed with the connection. For one thread, which is done with a statement before it asks for the same again.
 */
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> compiled = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The values of an earlier use may still stand in it: all must be set. */
    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = compiled.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            compiled.put(sql, statement);
        }
        return statement;
    }
}
