package dev.whence.ledger;

import dev.whence.analysis.Reading;
import dev.whence.analysis.Reconciler;
import dev.whence.decision.Decision;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Sighting;
import dev.whence.passage.SharedText;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A ledger to write in, by one process at a time. A few files are one transaction, so that a run that is killed leaves
 * whole files only and loses few; the next run reads what is missing. For one thread.
 */
public final class LedgerWriter implements AutoCloseable {
    /** To end a transaction costs as much as to store three files; more together gain nothing. */
    private static final int FILES_TOGETHER = 8;

    private final Path file;
    private final Path folder;
    private final Connection connection;
    private final Statements statements;
    private final WriterLock lock;
    private final Clock clock;
    private int run;
    /** Files that were stored in the transaction that is open. */
    private int open;

    private LedgerWriter(Path file, Path folder, Connection connection, WriterLock lock, Clock clock) {
        this.file = file;
        this.folder = folder;
        this.connection = connection;
        this.statements = new Statements(connection);
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Opens a ledger, and makes it where there is none.
     *
     * @throws LedgerException if the path can be no ledger, or another process writes it
     */
    public static LedgerWriter open(Path file, Clock clock) {
        Path folder = LedgerFile.checkWritable(file);
        WriterLock lock = WriterLock.take(file);
        try {
            return new LedgerWriter(file, folder, LedgerFile.openForWriting(file), lock, clock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Names a file or folder as seen from the ledger's folder, with {@code /} between the parts, so that ledger and
     * reports may be moved together: {@code ../news/1.txt}. On another drive it is the absolute path.
     *
     * @param root a PATH argument, which exists
     * @param path the argument itself or something below it; links in it are not followed
     */
    public String locate(Path root, Path path) throws IOException {
        Path absolute = root.toAbsolutePath().normalize();
        Path below = absolute.relativize(path.toAbsolutePath().normalize());
        Path real = below.toString().isEmpty()
                ? realRoot(absolute)
                : realRoot(absolute).resolve(below);
        boolean related = folder.getRoot() != null && folder.getRoot().equals(real.getRoot());
        String location = (related ? folder.relativize(real) : real).toString().replace('\\', '/');
        return location.isEmpty() ? "." : location;
    }

    /** A folder behind its links; of a file only its folder: two names of one file are two locations. */
    private static Path realRoot(Path absolute) throws IOException {
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null
                ? absolute.toRealPath()
                : parent.toRealPath().resolve(absolute.getFileName());
    }

    /** Notes that a run begins; runs that never ended are noted as interrupted. */
    public void begin(Run.Plan plan) {
        inTransaction(() -> {
            update("UPDATE runs SET status = ? WHERE status = ?", "interrupted", "running");
            run = nextRun();
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO runs (id, version, settings, inputs, started, status, counts)"
                            + " VALUES (?, ?, ?, ?, ?, 'running', '{}')")) {
                new Values(insert)
                        .number(run)
                        .text(plan.version())
                        .text(Json.object(plan.settings()))
                        .text(Json.texts(plan.inputs()))
                        .text(clock.instant().toString());
                insert.executeUpdate();
            }
        });
    }

    /** Notes how the run ended, and what it counted. */
    public void finish(Run.Status status, Map<String, Long> counts) {
        inTransaction(() -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE runs SET status = ?, finished = ?, counts = ? WHERE id = ?")) {
                new Values(update)
                        .text(Row.label(status))
                        .text(clock.instant().toString())
                        .text(Json.object(counts))
                        .number(run);
                update.executeUpdate();
            }
        });
    }

    /** What the ledger holds of the file at that location. */
    public Optional<KnownFile> fileAt(String location) {
        return find("location", location);
    }

    /** What the ledger holds of the file of that name. */
    public Optional<KnownFile> fileNamed(String name) {
        return find("name", name);
    }

    /** Puts in what a file held, in place of all that was known of it; others see it a few files later. */
    public void store(String name, Origin origin, List<Part> parts) {
        inOpenTransaction(() -> {
            FileRows.remove(statements, origin.location());
            FileRows.insert(statements, name, origin, run);
            insert(origin.location(), 0, parts);
        });
        stored();
    }

    /** Puts in more of what the file at that location held; {@link #storeEnd} is to follow. */
    public void storeMore(String location, List<Part> parts) {
        inOpenTransaction(() -> insert(location, FileRows.nextSkipped(statements, location), parts));
        stored();
    }

    /** Notes that all of the file at that location was stored. Until then it counts as not read. */
    public void storeEnd(String location, String fingerprint) {
        inOpenTransaction(() -> FileRows.setFingerprint(statements, location, fingerprint));
        stored();
    }

    private void stored() {
        open++;
        if (open >= FILES_TOGETHER) {
            commit();
        }
    }

    /** @param from the number of the first part that cannot be read */
    private void insert(String location, int from, List<Part> parts) throws SQLException {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Read read) {
                insert(location, read.reading());
            } else if (parts.get(i) instanceof Part.NotRead not) {
                FileRows.insertSkipped(statements, location, from + i, not.skipped());
            }
        }
    }

    private void insert(String file, Reading reading) throws SQLException {
        ReportRows.insert(statements, file, reading.report());
        ClaimRows.insert(statements, reading.report(), reading.claims());
        AttributionRows.insert(statements, reading.report().id(), reading.attributions());
    }

    /**
     * Drops what was noted of a folder and of the files below it, and is no longer there.
     *
     * @param root the folder, as {@link #locate} names it
     * @param isThere tells of a location whether it is still there
     * @return the names of what was dropped, in code point order
     */
    public List<String> dropGone(String root, Predicate<String> isThere) {
        List<String> dropped = new ArrayList<>();
        inTransaction(() -> {
            for (FileRows.Located file : FileRows.all(statements)) {
                boolean within = file.location().equals(root) || isBelow(root, file.location());
                if (within && !isThere.test(file.location())) {
                    FileRows.remove(statements, file.location());
                    dropped.add(file.name());
                }
            }
        });
        dropped.sort(Names.BY_CODE_POINT);
        return dropped;
    }

    /** Finds out which of the reports that are there now are one; to be called when all of them are stored. */
    public void joinSame() {
        inTransaction(() -> SameRows.join(statements));
    }

    /** Whether the passages that are stored were found in the reports that are there now, by a search of this version. */
    public boolean knowsPassages(String search) {
        try {
            return Fingerprints.SEARCHED.isOf(statements, search);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /**
     * Puts in the text that reports share in place of what was there.
     *
     * @param search names the version and settings of the search
     */
    public void storePassages(SharedText shared, String search) {
        inTransaction(() -> {
            ClusterRows.removeAll(statements);
            PassageRows.removeAll(statements);
            PassageRows.insert(statements, shared.passages());
            ClusterRows.insert(statements, shared.clusters());
            Fingerprints.SEARCHED.set(statements, search);
        });
    }

    /** What earlier searches for passages found out, for the next one. */
    public SearchNotes searchNotes() {
        return new SearchNotes(file, statements, work -> inOpenTransaction(work::run));
    }

    /** Whether the questions that are stored were made of the reports that are there now, in this way. */
    public boolean knowsQuestions(String way) {
        try {
            return Fingerprints.RECONCILED.isOf(statements, way);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /**
     * Puts in what the claims of all reports say together, in place of what was there.
     *
     * @param by what made it, kept so that it can be made again in the same way
     * @param way names all that it depends on beside the reports: version, settings, search for passages
     */
    public void storeQuestions(Reconciliation reconciliation, Reconciler by, String way) {
        inTransaction(() -> Reconciled.store(statements, reconciliation, by, way));
    }

    /**
     * Puts in where the decisions stand today, in place of what was there.
     *
     * @param sightings as what their reports were found; those that were not found stay as they were last seen
     */
    public void storePlaces(Map<Anchor, Placement> places, Map<ReportId, Sighting> sightings) {
        inTransaction(() -> {
            DecisionRows.storePlaces(statements, DecisionRows.book(statements).decisions(), places);
            SightingRows.store(statements, sightings);
        });
    }

    /**
     * Adds decisions, and puts in what follows from all of them: either all of it or, where the process ends before,
     * nothing.
     *
     * @param places of all decisions, also of earlier ones
     * @param by made the reconciliation, in the way that is named
     */
    public void decide(
            List<Decision> decisions,
            Map<Anchor, Placement> places,
            Reconciliation reconciliation,
            Reconciler by,
            String way) {
        inTransaction(() -> {
            DecisionRows.insert(statements, decisions);
            DecisionRows.storePlaces(statements, DecisionRows.book(statements).decisions(), places);
            Reconciled.store(statements, reconciliation, by, way);
        });
    }

    /** What is in the ledger now; closed with this writer. */
    public Ledger contents() {
        return new Ledger(file, connection);
    }

    @Override
    public void close() {
        try {
            commit();
        } finally {
            closeAll();
        }
    }

    private void closeAll() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            lock.close();
        }
    }

    /** Whether a location lies below a folder; {@code .} is the ledger's own folder. */
    public static boolean isBelow(String root, String location) {
        if (root.equals(".")) {
            return !location.startsWith("../") && !Path.of(location).isAbsolute();
        }
        return location.startsWith(root.endsWith("/") ? root : root + "/");
    }

    private Optional<KnownFile> find(String column, String value) {
        try {
            return FileRows.find(statements, column, value);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private int nextRun() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(max(id), 0) + 1 FROM runs");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Values set = new Values(update);
            for (String value : values) {
                set.text(value);
            }
            update.executeUpdate();
        }
    }

    private void inTransaction(Work work) {
        inOpenTransaction(work);
        commit();
    }

    /** Leaves the transaction open, so that more may follow. */
    private void inOpenTransaction(Work work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
            } catch (SQLException | RuntimeException e) {
                undo(e);
                throw e;
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /** Where the disk is full, SQLite has undone all by itself, and says so: the first reason is the one to tell. */
    private void undo(Exception reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void commit() {
        open = 0;
        try {
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
