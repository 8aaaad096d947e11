package dev.whence.ledger;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.Reading;
import dev.whence.analysis.Reconciler;
import dev.whence.decision.Book;
import dev.whence.decision.anchor.Sighting;
import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.NamedPart;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Skipped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A ledger to read from. What one opened ledger gives is one state of it, whatever is written meanwhile. */
public final class Ledger implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Statements statements;

    Ledger(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** @throws LedgerException if there is none, or it cannot be read */
    public static Ledger open(Path file) {
        return new Ledger(file, LedgerFile.openForReading(file));
    }

    /** The process that writes this ledger now, if any: its id, or empty text where that is not known. */
    public static Optional<String> writerOf(Path file) {
        return WriterLock.holder(file);
    }

    public Path file() {
        return file;
    }

    /** The names of all reports that were read, in code point order. */
    public List<String> names() {
        return ask(() -> {
            List<String> names = texts("SELECT name FROM reports WHERE same_as IS NULL", Optional.empty());
            names.sort(Names.BY_CODE_POINT);
            return List.copyOf(names);
        });
    }

    /** Hands over one reading after the other, by the reports' names in code point order; one at a time in memory. */
    public void eachReading(Consumer<Reading> consumer) {
        for (String name : names()) {
            reading(name).ifPresent(consumer);
        }
    }

    /** What was read in the report of that name. */
    public Optional<Reading> reading(String name) {
        return ask(() -> {
            Optional<Report> report = ReportRows.byName(statements, name);
            if (report.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Reading(
                    report.get(),
                    ClaimRows.of(statements, report.get().id()),
                    AttributionRows.of(statements, report.get().id())));
        });
    }

    /** The ids of all reports that were read, by their names in code point order. */
    public SortedMap<String, ReportId> ids() {
        return ask(() -> {
            SortedMap<String, ReportId> ids = new TreeMap<>(Names.BY_CODE_POINT);
            try (ResultSet rows = statements
                    .of("SELECT name, id FROM reports WHERE same_as IS NULL")
                    .executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), new ReportId(rows.getString(2)));
                }
            }
            return ids;
        });
    }

    /** The report of that name, without what was read in it. */
    public Optional<Report> report(String name) {
        return ask(() -> ReportRows.byName(statements, name));
    }

    /** All passages, by the names of their reports and where they stand. */
    public List<Passage> passages() {
        return ask(() -> PassageRows.all(statements));
    }

    /** The passages that have a side in a report, in the order of {@link #passages}. */
    public List<Passage> passagesOf(ReportId report) {
        return ask(() -> PassageRows.of(statements, report));
    }

    /** All places where one text stands, by the earliest. */
    public List<Cluster> clusters() {
        return ask(() -> ClusterRows.all(statements));
    }

    /** The clusters that have a place in a report, in the order of {@link #clusters}. */
    public List<Cluster> clustersOf(ReportId report) {
        return ask(() -> ClusterRows.of(statements, report));
    }

    /** How many passages there are, and what they join. */
    public PassageCounts passageCounts() {
        return ask(() -> PassageRows.counts(statements));
    }

    /** What the claims of all reports say together, as of the last run. */
    public Reconciliation reconciliation() {
        return ask(() -> Reconciled.read(statements));
    }

    /** How {@link #reconciliation} was made: the policy, and whom outlets belong to. */
    public Reconciler reconciler() {
        return ask(() -> Reconciled.by(statements));
    }

    /** What people decided, and where it holds today. */
    public Book book() {
        return ask(() -> DecisionRows.book(statements));
    }

    /** As what the reports that people decided on were last found, by the ids that they had then. */
    public Map<ReportId, Sighting> sightings() {
        return ask(() -> SightingRows.all(statements));
    }

    /** How many reports were read. */
    public long reports() {
        return ask(() -> {
            try (ResultSet rows = statements
                    .of("SELECT count(*) FROM reports WHERE same_as IS NULL")
                    .executeQuery()) {
                return rows.getLong(1);
            }
        });
    }

    /** The names of the other files that hold the same report, for each report that has some, by its name. */
    public SortedMap<String, List<String>> copies() {
        return ask(() -> SameRows.copies(statements));
    }

    /** How many reports are in each language that claims are not read in, by its ISO 639-1 code. */
    public SortedMap<String, Long> foreign() {
        return ask(() -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            String sql = "SELECT language, count(*) FROM reports"
                    + " WHERE same_as IS NULL AND language <> 'en' GROUP BY language";
            try (ResultSet rows = statements.of(sql).executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        });
    }

    /** How many claims of all reports are alike, in no order. */
    public List<ClaimCount> claimCounts() {
        return ask(() -> ClaimRows.counts(statements));
    }

    /** The reports that are parts of files, by their files' names in code point order and where they stand. */
    public List<NamedPart> parts() {
        return ask(() -> ReportRows.parts(statements));
    }

    /** All files that were not read, by name in code point order. */
    public List<Skipped> skipped() {
        return ask(() -> {
            List<Skipped> skipped = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT name, reason FROM skipped");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    skipped.add(new Skipped(rows.getString(1), rows.getString(2)));
                }
            }
            skipped.sort(Comparator.comparing(Skipped::path, Names.BY_CODE_POINT));
            return List.copyOf(skipped);
        });
    }

    /** The ids of claims, reports, passages, clusters, questions, origins, incidents and findings that begin so, sorted, at most so many. */
    public List<String> idsStartingWith(String prefix, int limit) {
        return ask(() -> {
            List<String> ids = new ArrayList<>();
            for (String table : List.of(
                    "claims", "reports", "passages", "clusters", "questions", "origins", "incidents", "findings")) {
                ids.addAll(texts("SELECT id FROM " + table + " WHERE substr(id, 1, ?) = ?", Optional.of(prefix)));
            }
            // claims that people added
            ids.addAll(texts(
                    "SELECT DISTINCT claim FROM decision_places WHERE claim NOT IN (SELECT id FROM claims)"
                            + " AND substr(claim, 1, ?) = ?",
                    Optional.of(prefix)));
            return ids.stream().sorted().limit(limit).toList();
        });
    }

    /** The name of the report with that id, or of the report that holds the claim with that id. */
    public Optional<String> nameOfReportWith(String id) {
        return ask(() -> {
            String sql = "SELECT name FROM reports WHERE id = ? OR id = (SELECT report FROM claims WHERE id = ?)"
                    + " OR id = (SELECT min(report) FROM decision_places WHERE claim = ?)";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, id);
                select.setString(2, id);
                select.setString(3, id);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** How every run so far ended, the oldest first. */
    public List<Run.Status> runs() {
        return ask(() -> texts("SELECT status FROM runs ORDER BY id", Optional.empty()).stream()
                .map(label -> Row.parse(Run.Status.class, label))
                .toList());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private List<String> texts(String sql, Optional<String> prefix) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (prefix.isPresent()) {
                select.setInt(1, prefix.get().length());
                select.setString(2, prefix.get());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private <T> T ask(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private interface Query<T> {
        T run() throws SQLException;
    }
}
