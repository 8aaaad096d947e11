package dev.whence.view.table;

import dev.whence.report.About;
import dev.whence.report.Border;
import dev.whence.report.FilePart;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** {@code reports.jsonl} and {@code reports.csv}: every report and every skipped file. */
public final class ReportTable {
    public static final Table<ReportRow> TABLE = Table.of("reports", columns());

    private ReportTable() {}

    private static List<Column<ReportRow>> columns() {
        return List.of(
                Column.of("report", row -> Cell.of(row.name())),
                Column.of(
                        "id",
                        row -> Cell.text(row.report().map(report -> report.id().value()))),
                about("title", About::title),
                from("titleFrom", About::title),
                about("outlet", About::outlet),
                from("outletFrom", About::outlet),
                about("author", About::author),
                Column.of(
                        "date",
                        row -> Cell.text(
                                about(row, About::date).map(Sourced::value).map(ReportTable::date))),
                from("dateFrom", About::date),
                about("url", About::url),
                Column.of("language", row -> Cell.text(row.report().flatMap(Report::language))),
                Column.of(
                        "characters",
                        row -> row.report().map(ReportTable::characters).orElse(Cell.ABSENT)),
                Column.of("start", row -> number(row, FilePart::start)),
                Column.of("end", row -> number(row, FilePart::end)),
                Column.of("borderConfidence", row -> border(row, border -> Cell.of(border.confidence()))),
                Column.of("borderSigns", row -> border(row, ReportTable::signs)),
                Column.of(
                        "alsoIn",
                        row -> new Cell.Items(
                                row.alsoIn().stream().map(Cell::of).toList())),
                Column.of("skipped", row -> Cell.text(row.skipped())));
    }

    /** {@code 2016-12-08}, or {@code 2016-12-01/2016-12-31} (ISO 8601) where only the month is known. */
    static String date(ReportDate date) {
        return date.isDay() ? date.first().toString() : date.first() + "/" + date.last();
    }

    static <T> Optional<Sourced<T>> about(ReportRow row, Function<About, Optional<Sourced<T>>> part) {
        return row.report().map(Report::about).flatMap(part);
    }

    private static Cell number(ReportRow row, ToIntFunction<FilePart> number) {
        return row.report()
                .flatMap(Report::part)
                .map(part -> Cell.of(number.applyAsInt(part)))
                .orElse(Cell.ABSENT);
    }

    private static Cell border(ReportRow row, Function<Border, Cell> cell) {
        return row.report()
                .flatMap(Report::part)
                .flatMap(FilePart::border)
                .map(cell)
                .orElse(Cell.ABSENT);
    }

    private static Cell signs(Border border) {
        return new Cell.Items(border.signs().stream().map(Cell::of).toList());
    }

    private static Column<ReportRow> about(String name, Function<About, Optional<Sourced<String>>> part) {
        return Column.of(name, row -> Cell.text(about(row, part).map(Sourced::value)));
    }

    private static <T> Column<ReportRow> from(String name, Function<About, Optional<Sourced<T>>> part) {
        return Column.of(
                name,
                row -> Cell.text(about(row, part)
                        .map(sourced ->
                                sourced.from().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private static Cell characters(Report report) {
        return Cell.of(report.text().codePointCount(0, report.text().length()));
    }
}
