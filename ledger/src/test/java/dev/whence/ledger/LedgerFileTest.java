package dev.whence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsNoLedger() {
        refused(folder, true, "is a folder: name a file");
    }

    @Test
    void aTextFileIsNoLedgerAndStaysAsItIs() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Remember the milk.");
        refused(notes, true, "is not a Whence ledger: name another file");
        assertThat(notes).hasContent("Remember the milk.");
    }

    @Test
    void aBrokenHeaderIsNoLedger() throws Exception {
        Path broken = folder.resolve("broken.db");
        Files.write(broken, ("SQLite format 3\0" + "x".repeat(5000)).getBytes(StandardCharsets.US_ASCII));
        refused(broken, true, "is not a Whence ledger");
    }

    @Test
    void theDatabaseOfAnotherProgramIsNoLedgerAndStaysAsItIs() throws Exception {
        Path other = folder.resolve("photos.db");
        sql(other, "CREATE TABLE photos (name TEXT)");
        byte[] before = Files.readAllBytes(other);
        refused(other, true, "is not a Whence ledger");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerWhenceIsLeftAlone() throws Exception {
        Path ledger = folder.resolve("whence.db");
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        sql(ledger, "PRAGMA user_version = 99");
        refused(ledger, false, "was made by a newer Whence (schema 99");
    }

    @Test
    void aLedgerOfAnOlderWhenceIsBroughtUpToDate() throws Exception {
        Path ledger = folder.resolve("whence.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + ledger, null, null)
                .locations("classpath:dev/whence/ledger/migrations")
                .target("1")
                .load()
                .migrate();
        sql(ledger, "PRAGMA application_id = " + Schema.APPLICATION_ID);
        sql(ledger, "PRAGMA user_version = 1");
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        sql(ledger, "SELECT time_precision FROM claim_list");
    }

    @Test
    void aNewLedgerHasTheTablesOfOneThatWasMigrated() throws Exception {
        Path made = folder.resolve("made.db");
        Path migrated = folder.resolve("migrated.db");
        LedgerWriter.open(made, Clock.systemUTC()).close();
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + migrated, null, null)
                .locations("classpath:dev/whence/ledger/migrations")
                .load()
                .migrate();

        assertThat(tables(made)).isNotEmpty().isEqualTo(tables(migrated));
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/dev/whence/ledger/migrations"))) {
            assertThat(scripts.map(script -> script.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schema.MIGRATIONS);
        }
    }

    @Test
    void aLedgerThatWasMadeAtOnceIsBroughtUpToDateFromItsVersion() throws Exception {
        Path atOnce = folder.resolve("at-once.db");
        LedgerWriter.open(atOnce, Clock.systemUTC()).close();
        for (int made = 1; made < Schema.MIGRATIONS.size(); made++) {
            String last = Schema.MIGRATIONS.get(made - 1);
            String version = last.substring(1, last.indexOf('_'));
            Path ledger = folder.resolve(version + ".db");
            for (String migration : Schema.MIGRATIONS.subList(0, made)) {
                script(ledger, Files.readString(Path.of("src/main/resources/dev/whence/ledger/migrations", migration)));
            }
            sql(ledger, "PRAGMA application_id = " + Schema.APPLICATION_ID);
            sql(ledger, "PRAGMA user_version = " + version);

            LedgerWriter.open(ledger, Clock.systemUTC()).close();

            assertThat(tables(ledger)).as("from version %s", version).isEqualTo(tables(atOnce));
        }
    }

    private static List<String> tables(Path database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT coalesce(sql, name) FROM sqlite_master WHERE tbl_name NOT LIKE 'flyway%' ORDER BY name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    @Test
    void aLedgerKilledWhileItWasMadeIsCompleted() throws Exception {
        Path ledger = folder.resolve("whence.db");
        sql(ledger, "PRAGMA application_id = " + Schema.APPLICATION_ID);
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        try (Ledger open = Ledger.open(ledger)) {
            assertThat(open.names()).isEmpty();
        }
    }

    @Test
    void anEmptyFileBecomesALedgerWhenItIsWrittenTo() throws Exception {
        Path ledger = Files.createFile(folder.resolve("whence.db"));
        assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> Ledger.open(ledger));
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        Ledger.open(ledger).close();
    }

    @Test
    void aMissingLedgerIsNotMadeByReading() {
        Path missing = folder.resolve("whence.db");
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.open(missing))
                .withMessageContaining("make one with  whence trace");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("no/whence.db");
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> LedgerWriter.open(missing, Clock.systemUTC()))
                .withMessageContaining("There is no folder");
    }

    @Test
    void aLedgerIsForOneWriterAtATime() {
        Path ledger = folder.resolve("whence.db");
        try (LedgerWriter first = LedgerWriter.open(ledger, Clock.systemUTC())) {
            long process = ProcessHandle.current().pid();
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> LedgerWriter.open(ledger, Clock.systemUTC()))
                    .withMessage("whence.db is in use by another whence (process " + process
                            + "): wait until it has finished")
                    .matches(e -> !e.isWrongUse());
            assertThat(first.contents().names()).isEmpty();
        }
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        assertThat(folder.resolve("whence.db-lock")).doesNotExist();
    }

    @Test
    void aLockFileLeftBehindByAKilledProcessMeansNothing() throws Exception {
        Path ledger = folder.resolve("whence.db");
        Files.writeString(folder.resolve("whence.db-lock"), "4711");
        LedgerWriter.open(ledger, Clock.systemUTC()).close();
        assertThat(Ledger.writerOf(ledger)).isEmpty();
    }

    private static void refused(Path ledger, boolean wrongUse, String why) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> LedgerWriter.open(ledger, Clock.systemUTC()))
                .withMessageContaining(why)
                .withMessageNotContaining("\n")
                .matches(e -> e.isWrongUse() == wrongUse);
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.open(ledger))
                .withMessageContaining(why);
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All statements of a script. */
    private static void script(Path file, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
