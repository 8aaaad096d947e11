package dev.whence.ledger;

import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.decision.Book;
import dev.whence.decision.Decision;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.decision.anchor.Quotation;
import dev.whence.report.ReportId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decisions as rows of {@code decisions} and {@code decision_anchors}, to which rows are only added, and their places in
 * {@code decision_places}.
 */
final class DecisionRows {
    private DecisionRows() {}

    static void insert(Statements statements, List<Decision> decisions) throws SQLException {
        PreparedStatement insert = statements.of(
                "INSERT INTO decisions (number, author, decided, reason, subject, action, payload, settles)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        for (Decision decision : decisions) {
            RulingColumns columns = RulingColumns.of(decision.ruling());
            values.number(decision.number())
                    .text(decision.author())
                    .text(decision.at().toString())
                    .text(decision.reason())
                    .text(columns.subject())
                    .text(columns.action())
                    .text(Json.object(columns.payload()))
                    .text(Json.texts(decision.settles().stream()
                            .map(number -> Integer.toString(number))
                            .toList()))
                    .addToBatch();
        }
        insert.executeBatch();
        for (Decision decision : decisions) {
            insertAnchors(statements, decision);
        }
    }

    private static void insertAnchors(Statements statements, Decision decision) throws SQLException {
        PreparedStatement insert = statements.of("INSERT INTO decision_anchors (decision, position, side, report_name,"
                + " report, text_hash, prefix, exact, suffix, within_start, within_end, number, number_start,"
                + " number_end, measure, ordinal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int these = decision.ruling() instanceof Apart apart
                ? apart.these().size()
                : decision.ruling().anchors().size();
        int position = 0;
        for (Anchor anchor : decision.ruling().anchors()) {
            values.number(decision.number())
                    .number(position)
                    .number(position < these ? 1 : 2)
                    .text(anchor.reportName())
                    .text(anchor.report().value())
                    .text(anchor.text())
                    .text(anchor.quotation().prefix())
                    .text(anchor.quotation().exact())
                    .text(anchor.quotation().suffix())
                    .span(anchor.quotation().number())
                    .text(anchor.quotation().numberWords())
                    .span(anchor.number())
                    .text(anchor.measure().label())
                    .number(anchor.ordinal())
                    .addToBatch();
            position++;
        }
        insert.executeBatch();
    }

    /** Puts the places of all decisions in place of those that were there. */
    static void storePlaces(Statements statements, List<Decision> decisions, Map<Anchor, Placement> places)
            throws SQLException {
        statements.of("DELETE FROM decision_places").executeUpdate();
        PreparedStatement insert = statements.of("INSERT INTO decision_places (decision, position, how, report, claim,"
                + " number_start, number_end, sentence_start, sentence_end, nearest)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        for (Decision decision : decisions) {
            int position = 0;
            for (Anchor anchor : decision.ruling().anchors()) {
                values.number(decision.number()).number(position++);
                place(values, places.getOrDefault(anchor, new Orphaned(List.of())));
                values.addToBatch();
            }
        }
        insert.executeBatch();
    }

    private static void place(Values values, Placement placement) throws SQLException {
        Optional<Placed> placed = placement instanceof Placed there ? Optional.of(there) : Optional.empty();
        values.text(placed.map(there -> there.how().label()).orElse("orphaned"))
                .text(placed.map(there -> there.report().value()))
                .text(placed.map(there -> there.claim().value()))
                .span(placed.map(Placed::number))
                .span(placed.map(Placed::sentence))
                .text(Json.texts(
                        placement instanceof Orphaned orphaned
                                ? orphaned.nearest().stream()
                                        .map(ClaimId::value)
                                        .toList()
                                : List.of()));
    }

    /** All decisions, with their places. */
    static Book book(Statements statements) throws SQLException {
        Map<Anchor, Placement> places = new HashMap<>();
        Map<Integer, RulingColumns.Anchors> anchors = anchors(statements, places);
        List<Decision> decisions = new ArrayList<>();
        try (ResultSet rows =
                statements.of("SELECT * FROM decisions ORDER BY number").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                Ruling ruling = new RulingColumns(
                                row.text("subject"),
                                row.text("action"),
                                new TreeMap<>(Json.fields(row.text("payload"))))
                        .ruling(anchors.getOrDefault(
                                row.number("number"), new RulingColumns.Anchors(List.of(), List.of())));
                decisions.add(new Decision(
                        row.number("number"),
                        row.text("author"),
                        Instant.parse(row.text("decided")),
                        row.maybeText("reason"),
                        ruling,
                        Json.texts(row.text("settles")).stream()
                                .map(Integer::valueOf)
                                .toList()));
            }
        }
        return new Book(decisions, places);
    }

    private static Map<Integer, RulingColumns.Anchors> anchors(Statements statements, Map<Anchor, Placement> places)
            throws SQLException {
        Map<Integer, RulingColumns.Anchors> anchors = new HashMap<>();
        String sql =
                "SELECT a.*, p.how, p.report AS place_report, p.claim AS place_claim, p.number_start AS place_start,"
                        + " p.number_end AS place_end, p.sentence_start, p.sentence_end, p.nearest FROM decision_anchors a"
                        + " LEFT JOIN decision_places p ON p.decision = a.decision AND p.position = a.position"
                        + " ORDER BY a.decision, a.position";
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                Anchor anchor = anchor(row);
                RulingColumns.Anchors of = anchors.computeIfAbsent(
                        row.number("decision"), k -> new RulingColumns.Anchors(new ArrayList<>(), new ArrayList<>()));
                (row.number("side") == 1 ? of.these() : of.those()).add(anchor);
                if (row.maybeText("how").isPresent()) {
                    places.put(anchor, placement(row));
                }
            }
        }
        return anchors;
    }

    private static Anchor anchor(Row row) throws SQLException {
        return new Anchor(
                row.text("report_name"),
                new ReportId(row.text("report")),
                row.text("text_hash"),
                new Quotation(row.text("prefix"), row.text("exact"), row.text("suffix"), row.span("within")),
                row.span("number"),
                row.constant(Measure.class, "measure"),
                row.number("ordinal"));
    }

    private static Placement placement(Row row) throws SQLException {
        if (row.text("how").equals("orphaned")) {
            return new Orphaned(
                    Json.texts(row.text("nearest")).stream().map(ClaimId::new).toList());
        }
        return new Placed(
                row.constant(Placement.How.class, "how"),
                new ReportId(row.text("place_report")),
                new ClaimId(row.text("place_claim")),
                row.span("place"),
                row.span("sentence"));
    }
}
