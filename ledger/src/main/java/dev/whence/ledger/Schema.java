package dev.whence.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/**
 * What sort of database a file holds, told by SQLite's application id and user version, so that the migrations, which
 * cost most of a second to start, run only where they are needed.
 */
final class Schema {
    /** The highest migration there is. */
    static final int VERSION = 11;

    private static final String FOLDER = "dev/whence/ledger/migrations";

    /** The migrations in their order; those of the folder are no others (LedgerFileTest). */
    static final List<String> MIGRATIONS = List.of(
            "V1__reports_and_claims.sql",
            "V2__time_precision.sql",
            "V3__places.sql",
            "V4__passages.sql",
            "V5__questions.sql",
            "V6__how_reconciled.sql",
            "V7__clusters.sql",
            "V8__parts.sql",
            "V9__decisions.sql",
            "V10__same_reports.sql",
            "V11__decision_reports.sql");

    /** "WHNC", by which {@code file} and others know a ledger. */
    static final int APPLICATION_ID = 0x57484E43;

    private Schema() {}

    /**
     * Makes sure that the database is a ledger of this version; an empty one becomes a ledger.
     *
     * @throws LedgerException if it is something else or was made by a newer Whence
     */
    static void bringUpToDate(Path file, Connection connection) throws SQLException {
        if (!hasTables(connection) && isNobodysOrOurs(connection)) {
            create(connection);
        } else if (!isUpToDate(file, connection)) {
            migrate(file, connection);
        }
    }

    private static boolean isNobodysOrOurs(Connection connection) throws SQLException {
        int application = pragma(connection, "application_id");
        return application == 0 || application == APPLICATION_ID;
    }

    /** Runs the migrations in one transaction: to start Flyway takes ten times as long, and there is nothing to migrate. */
    private static void create(Connection connection) throws SQLException {
        set(connection, "journal_mode = WAL");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String migration : MIGRATIONS) {
                statement.executeUpdate(script(migration));
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String script(String migration) {
        try (InputStream script = Schema.class.getResourceAsStream("migrations/" + migration)) {
            if (script == null) {
                throw new IllegalStateException("The jar lacks " + migration);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        migrateWithFlyway(file, pragma(connection, "user_version"));
        set(connection, "user_version = " + VERSION);
    }

    /** Each in a statement of its own: an open one keeps its lock, and Flyway's connection would wait for it. */
    private static void set(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    /** @param from the version of a ledger that no Flyway has made, which therefore kept no history */
    private static void migrateWithFlyway(Path file, int from) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(LedgerFile.url(file));
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:" + FOLDER)
                    .baselineOnMigrate(from > 0)
                    .baselineVersion(Integer.toString(from))
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
