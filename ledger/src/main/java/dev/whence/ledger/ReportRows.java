package dev.whence.ledger;

import dev.whence.report.About;
import dev.whence.report.NamedPart;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.report.same.TextSketch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reports as rows of the table {@code reports}. */
final class ReportRows {
    private ReportRows() {}

    static void insert(Statements statements, String file, Report report) throws SQLException {
        String sql = "INSERT INTO reports (id, file, name, title, title_from, outlet, outlet_from, author, author_from,"
                + " date_first, date_last, date_from, url, url_from, language, headline, body, text,"
                + " part_start, part_end, border_confidence, border_signs, sketch)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert).text(report.id().value()).text(file).text(report.path());
        about(values, report.about());
        values.text(report.language())
                .text(report.headline().map(span -> Json.spans(List.of(span))))
                .text(Json.spans(report.body()))
                .text(report.text());
        PartColumns.put(values, report.part());
        values.text(TextSketch.of(report.text()).written());
        insert.executeUpdate();
    }

    /** The reports that are parts of files, by their files' names and where they stand. */
    static List<NamedPart> parts(Statements statements) throws SQLException {
        List<NamedPart> parts = new ArrayList<>();
        PreparedStatement select = statements.of("SELECT name, part_start, part_end, border_confidence, border_signs"
                + " FROM reports WHERE part_start IS NOT NULL");
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                String name = row.text("name");
                PartColumns.get(row).ifPresent(part -> parts.add(new NamedPart(name, part)));
            }
        }
        parts.sort(Comparator.comparing(NamedPart::file, Names.BY_CODE_POINT)
                .thenComparing(part -> part.place().start())
                .thenComparing(NamedPart::report, Names.BY_CODE_POINT));
        return List.copyOf(parts);
    }

    static Optional<Report> byName(Statements statements, String name) throws SQLException {
        PreparedStatement select = statements.of("SELECT * FROM reports WHERE name = ?");
        select.setString(1, name);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(report(new Row(rows))) : Optional.empty();
        }
    }

    private static void about(Values values, About about) throws SQLException {
        sourced(values, about.title());
        sourced(values, about.outlet());
        sourced(values, about.author());
        Optional<ReportDate> date = about.date().map(Sourced::value);
        values.text(date.map(d -> d.first().toString()))
                .text(date.map(d -> d.last().toString()))
                .text(about.date().map(d -> Row.label(d.from())));
        sourced(values, about.url());
    }

    private static void sourced(Values values, Optional<Sourced<String>> sourced) throws SQLException {
        values.text(sourced.map(Sourced::value)).text(sourced.map(s -> Row.label(s.from())));
    }

    static About about(Row row) throws SQLException {
        return new About(
                sourced(row, "title"), sourced(row, "outlet"), sourced(row, "author"), date(row), sourced(row, "url"));
    }

    private static Report report(Row row) throws SQLException {
        About about = about(row);
        Optional<TextSpan> headline = row.maybeText("headline").map(Json::spans).map(spans -> spans.get(0));
        return new Report(
                new ReportId(row.text("id")),
                row.text("name"),
                row.text("text"),
                about,
                row.maybeText("language"),
                headline,
                Json.spans(row.text("body")),
                PartColumns.get(row));
    }

    private static Optional<Sourced<String>> sourced(Row row, String column) throws SQLException {
        Optional<String> value = row.maybeText(column);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sourced<>(value.get(), row.constant(Provenance.class, column + "_from")));
    }

    private static Optional<Sourced<ReportDate>> date(Row row) throws SQLException {
        Optional<LocalDate> first = row.maybeDate("date_first");
        Optional<LocalDate> last = row.maybeDate("date_last");
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sourced<>(
                        new ReportDate(first.get(), last.get()), row.constant(Provenance.class, "date_from")));
    }
}
