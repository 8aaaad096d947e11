package dev.whence.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens the file of a ledger, and says in one line why it cannot. */
final class LedgerFile {
    private static final int BUSY_MILLIS = 5_000;
    /** Ids come in no order, so that each report touches pages all over a large ledger: these stay in memory. */
    private static final int WRITER_CACHE_KIB = 32_000;
    /** Pages that gather in the log, 32 MB of them, before they go to the ledger: many are changed again until then. */
    private static final int LOG_PAGES = 8_000;

    private LedgerFile() {}

    /** Opens a ledger to write in it, and makes it where there is none; the caller holds its lock. */
    static Connection openForWriting(Path file) {
        try {
            SQLiteConfig config = config();
            config.setCacheSize(-WRITER_CACHE_KIB);
            config.setWalAutocheckpoint(LOG_PAGES);
            Connection connection = connect(file, config, url(file));
            try {
                Schema.bringUpToDate(file, connection);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /**
     * The folder of a ledger that is to be written to.
     *
     * @throws LedgerException if the path can be no such ledger
     */
    static Path checkWritable(Path file) {
        checkIsFile(file);
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw LedgerException.wrongUse("There is no folder " + folder + " for the ledger: make it first");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw LedgerException.readOnly(file, new IOException("not writable"));
        }
        if (!Files.isWritable(folder)) {
            throw LedgerException.failed("The folder " + folder + " cannot be written to, and a ledger needs that:"
                    + " change its permissions or name another file with --ledger");
        }
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw LedgerException.failed("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw LedgerException.wrongUse(file + " is no file: name a file for the ledger, such as whence.db");
        }
        return folder;
    }

    /** Opens a ledger to read it; one of an older Whence is brought up to date first. */
    static Connection openForReading(Path file) {
        checkIsFile(file);
        if (!Files.exists(file)) {
            throw LedgerException.wrongUse(
                    "There is no ledger at " + file + ": make one with  whence trace FOLDER --ledger " + file);
        }
        if (!Files.isReadable(file)) {
            throw LedgerException.failed(file + " cannot be read: change its permissions");
        }
        try {
            Connection connection = connectForReading(file);
            if (!Schema.isUpToDate(file, connection)) {
                connection.close();
                bringUpToDate(file);
                connection = connectForReading(file);
            }
            connection.setAutoCommit(false); // one snapshot for all that is read
            return connection;
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private static void bringUpToDate(Path file) throws SQLException {
        checkWritable(file);
        WriterLock lock = WriterLock.take(file);
        try {
            openForWriting(file).close();
        } finally {
            lock.close();
        }
    }

    private static Connection connectForReading(Path file) throws SQLException {
        SQLiteConfig config = config();
        if (Files.isWritable(folder(file))) {
            return connect(file, config, url(file));
        }
        // Without a place for its side files SQLite reads only what nobody changes.
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setReadOnly(true);
        String address = file.toUri().toString().replaceFirst("^file:/*", "file:/");
        return connect(file, config, JDBC.PREFIX + address + "?immutable=1");
    }

    static String url(Path file) {
        return JDBC.PREFIX + file.toAbsolutePath();
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return config;
    }

    /** Asks the driver itself: the driver manager looks through the whole class path first. */
    private static Connection connect(Path file, SQLiteConfig config, String url) throws SQLException {
        checkHeader(file);
        return JDBC.createConnection(url, config.toProperties());
    }

    private static void checkIsFile(Path file) {
        if (Files.isDirectory(file)) {
            throw LedgerException.wrongUse(
                    file + " is a folder: name a file for the ledger, such as " + file.resolve("whence.db"));
        }
    }

    /** A text file of a few bytes is no error to SQLite before it is written to; so look first. */
    private static void checkHeader(Path file) {
        if (!Files.isReadable(file)) {
            return;
        }
        byte[] expected = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(expected.length);
            if (head.length > 0 && !Arrays.equals(head, expected)) {
                throw LedgerException.notALedger(file, new IOException("no SQLite header"));
            }
        } catch (IOException e) {
            throw LedgerException.failed(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
