package dev.whence.ledger;

import dev.whence.attribution.SourceKind;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.IncidentId;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.OriginId;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Range;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.Tie;
import dev.whence.report.ReportId;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions as rows of {@code questions}, {@code question_claims}, {@code origins} and {@code ties}. */
final class QuestionRows {
    private QuestionRows() {}

    static void insert(Statements statements, List<Question> questions) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO questions (id, position, label, measure, unit, population, "
                        + PlaceColumns.NAMES + ", time_from, time_to, part_of, incident, policy, low, best, high,"
                        + " stated_low, stated_best, stated_high) VALUES (?, ?, ?, ?, ?, ?, " + PlaceColumns.PLACES
                        + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (Question question : questions) {
            values.text(question.id().value())
                    .number(position++)
                    .text(question.label())
                    .text(question.measure().label())
                    .text(question.unit())
                    .text(question.population());
            PlaceColumns.set(values, question.place());
            values.text(question.from().map(Object::toString))
                    .text(question.to().map(Object::toString))
                    .text(question.partOf().map(QuestionId::value))
                    .text(question.incident().map(IncidentId::value))
                    .text(question.estimate().policy().label());
            range(values, question.estimate().counted());
            range(values, question.estimate().stated());
            values.addToBatch();
        }
        insert.executeBatch();
        for (Question question : questions) {
            insertClaims(statements, question);
            insertOrigins(statements, question);
            insertTies(statements, question);
        }
    }

    private static void range(Values values, Range range) throws SQLException {
        values.text(range.low().map(BigDecimal::toPlainString))
                .text(range.best().map(BigDecimal::toPlainString))
                .text(range.high().map(BigDecimal::toPlainString));
    }

    private static void insertClaims(Statements statements, Question question) throws SQLException {
        Map<ClaimId, String> origins = new HashMap<>();
        question.origins()
                .forEach(origin -> origin.claims()
                        .forEach(claim -> origins.put(claim, origin.id().value())));
        Map<ClaimId, String> leftOut = new HashMap<>();
        question.estimate().leftOut().forEach(out -> leftOut.put(out.claim(), out.why()));
        PreparedStatement insert = statements.of(
                "INSERT INTO question_claims (question, position, claim, origin, left_out) VALUES (?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (ClaimId claim : question.claims()) {
            values.text(question.id().value())
                    .number(position++)
                    .text(claim.value())
                    .text(origins.getOrDefault(claim, ""))
                    .text(Optional.ofNullable(leftOut.get(claim)))
                    .addToBatch();
        }
        insert.executeBatch();
    }

    private static void insertOrigins(Statements statements, Question question) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO origins (id, question, position, originator, kind, report, reasons)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (Origin origin : question.origins()) {
            values.text(origin.id().value()).text(question.id().value()).number(position++);
            teller(values, origin.originator());
            values.text(Json.texts(origin.reasons())).addToBatch();
        }
        insert.executeBatch();
    }

    private static void insertTies(Statements statements, Question question) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO ties (question, position, from_name, from_kind, from_report, to_name,"
                        + " to_kind, to_report, kind, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (Tie tie : question.ties()) {
            values.text(question.id().value()).number(position++);
            teller(values, tie.from());
            teller(values, tie.to());
            values.text(tie.kind().label()).text(tie.why()).addToBatch();
        }
        insert.executeBatch();
    }

    private static void teller(Values values, Teller teller) throws SQLException {
        values.text(teller.name())
                .text(teller.kind().label())
                .text(teller.report().map(ReportId::value));
    }

    static void removeAll(Statements statements) throws SQLException {
        for (String table : List.of("ties", "question_claims", "origins", "questions")) {
            statements.of("DELETE FROM " + table).executeUpdate();
        }
    }

    /** All of them, in the order in which they were stored. */
    static List<Question> all(Statements statements) throws SQLException {
        Map<String, List<Standing>> claims = claims(statements);
        Map<String, List<Origin>> origins = origins(statements, claims);
        Map<String, List<Tie>> ties = ties(statements);
        List<Question> questions = new ArrayList<>();
        try (ResultSet rows =
                statements.of("SELECT * FROM questions ORDER BY position").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                String id = row.text("id");
                List<Standing> standing = claims.getOrDefault(id, List.of());
                questions.add(new Question(
                        new QuestionId(id),
                        row.text("label"),
                        row.constant(Measure.class, "measure"),
                        row.text("unit"),
                        row.maybeText("population"),
                        PlaceColumns.where(row),
                        row.maybeDate("time_from"),
                        row.maybeDate("time_to"),
                        row.maybeText("part_of").map(QuestionId::new),
                        row.maybeText("incident").map(IncidentId::new),
                        standing.stream().map(Standing::claim).toList(),
                        origins.getOrDefault(id, List.of()),
                        ties.getOrDefault(id, List.of()),
                        estimate(row, standing)));
            }
        }
        return questions;
    }

    /** A claim in its question. */
    private record Standing(ClaimId claim, ReportId report, String origin, Optional<String> leftOut) {}

    private static Map<String, List<Standing>> claims(Statements statements) throws SQLException {
        Map<String, List<Standing>> claims = new HashMap<>();
        // a claim whose report is being read again has none for the moment
        String sql = "SELECT question, claim, origin, left_out, report FROM question_reports"
                + " WHERE report IS NOT NULL ORDER BY question, position";
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                claims.computeIfAbsent(row.text("question"), k -> new ArrayList<>())
                        .add(new Standing(
                                new ClaimId(row.text("claim")),
                                new ReportId(row.text("report")),
                                row.text("origin"),
                                row.maybeText("left_out")));
            }
        }
        return claims;
    }

    private static Map<String, List<Origin>> origins(Statements statements, Map<String, List<Standing>> claims)
            throws SQLException {
        Map<String, List<Origin>> origins = new HashMap<>();
        try (ResultSet rows = statements
                .of("SELECT * FROM origins ORDER BY question, position")
                .executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                String id = row.text("id");
                List<ClaimId> told = new ArrayList<>();
                Set<ReportId> reports = new LinkedHashSet<>();
                for (Standing standing : claims.getOrDefault(row.text("question"), List.of())) {
                    if (standing.origin().equals(id)) {
                        told.add(standing.claim());
                        reports.add(standing.report());
                    }
                }
                Teller originator = new Teller(
                        row.text("originator"),
                        row.constant(SourceKind.class, "kind"),
                        row.maybeText("report").map(ReportId::new));
                origins.computeIfAbsent(row.text("question"), k -> new ArrayList<>())
                        .add(new Origin(
                                new OriginId(id),
                                originator,
                                told,
                                List.copyOf(reports),
                                Json.texts(row.text("reasons"))));
            }
        }
        return origins;
    }

    private static Map<String, List<Tie>> ties(Statements statements) throws SQLException {
        Map<String, List<Tie>> ties = new LinkedHashMap<>();
        try (ResultSet rows =
                statements.of("SELECT * FROM ties ORDER BY question, position").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                ties.computeIfAbsent(row.text("question"), k -> new ArrayList<>())
                        .add(new Tie(
                                teller(row, "from"),
                                teller(row, "to"),
                                row.constant(Tie.Kind.class, "kind"),
                                row.text("why")));
            }
        }
        return ties;
    }

    private static Teller teller(Row row, String side) throws SQLException {
        return new Teller(
                row.text(side + "_name"),
                row.constant(SourceKind.class, side + "_kind"),
                row.maybeText(side + "_report").map(ReportId::new));
    }

    private static Estimate estimate(Row row, List<Standing> standing) throws SQLException {
        List<Estimate.LeftOut> leftOut = new ArrayList<>();
        List<ClaimId> counted = new ArrayList<>();
        for (Standing claim : standing) {
            claim.leftOut()
                    .ifPresentOrElse(
                            why -> leftOut.add(new Estimate.LeftOut(claim.claim(), why)),
                            () -> counted.add(claim.claim()));
        }
        return new Estimate(
                row.constant(Policy.class, "policy"), range(row, ""), range(row, "stated_"), counted, leftOut);
    }

    private static Range range(Row row, String prefix) throws SQLException {
        return new Range(
                row.maybeDecimal(prefix + "low"), row.maybeDecimal(prefix + "best"), row.maybeDecimal(prefix + "high"));
    }
}
