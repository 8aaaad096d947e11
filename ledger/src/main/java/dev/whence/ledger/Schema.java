package dev.whence.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/**
 * What sort of database a file holds, told by SQLite's application id and user version, so that the migrations, which
 * cost most of a second to start, run only where they are needed.
 */
final class Schema {
    /** The highest migration there is. */
    static final int VERSION = 4;

    /** "WHNC", by which {@code file} and others know a ledger. */
    static final int APPLICATION_ID = 0x57484E43;

    private Schema() {}

    /**
     * Makes sure that the database is a ledger of this version; an empty one becomes a ledger.
     *
     * @throws LedgerException if it is something else or was made by a newer Whence
     */
    static void bringUpToDate(Path file, Connection connection) throws SQLException {
        boolean empty = pragma(connection, "application_id") == 0 && !hasTables(connection);
        if (empty || !isUpToDate(file, connection)) {
            migrate(file, connection);
        }
    }

    /**
     * Whether the ledger is of this version; if not, of an older one or half made.
     *
     * @throws LedgerException if it is something else or was made by a newer Whence
     */
    static boolean isUpToDate(Path file, Connection connection) throws SQLException {
        int application = pragma(connection, "application_id");
        if (application != APPLICATION_ID) {
            throw LedgerException.notALedger(file, new IllegalStateException("application_id " + application));
        }
        int version = pragma(connection, "user_version");
        if (version > VERSION) {
            throw LedgerException.failed(file + " was made by a newer Whence (schema " + version + ", this one knows "
                    + VERSION + "): update Whence or name another file");
        }
        return version == VERSION;
    }

    private static void migrate(Path file, Connection connection) throws SQLException {
        // First, so that a database that is killed half made is known as ours and completed next time.
        set(connection, "application_id = " + APPLICATION_ID);
        set(connection, "journal_mode = WAL");
        migrateWithFlyway(file);
        set(connection, "user_version = " + VERSION);
    }

    /** Each in a statement of its own: an open one keeps its lock, and Flyway's connection would wait for it. */
    private static void set(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    private static void migrateWithFlyway(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(LedgerFile.url(file));
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dev/whence/ledger/migrations")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw LedgerException.failed(
                    "The tables of " + file + " cannot be brought up to date: name another file", e);
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            return rows.getInt(1) > 0;
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }
}
