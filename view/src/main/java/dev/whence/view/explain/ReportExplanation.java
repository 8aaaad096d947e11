package dev.whence.view.explain;

import dev.whence.analysis.Reading;
import dev.whence.report.About;
import dev.whence.report.FilePart;
import dev.whence.report.NamedPart;
import dev.whence.report.Report;
import dev.whence.report.Sourced;
import dev.whence.view.part.SplitFile;
import dev.whence.view.table.ClaimList;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Figures;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known about a report, where each piece of that was found, and its claims. */
public final class ReportExplanation {
    private static final int NAMES = 10;

    private ReportExplanation() {}

    public static List<String> lines(Reading reading, int width, Style style) {
        Report report = reading.report();
        About about = report.about();
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(report.id().value()) + "  " + Printable.of(report.path()) + ", "
                + Figures.count(report.text().codePointCount(0, report.text().length()), "character"));
        lines.add("");
        lines.add(named("title", about.title().map(ReportExplanation::found)));
        lines.add(named("outlet", about.outlet().map(ReportExplanation::found)));
        lines.add(named("author", about.author().map(ReportExplanation::found)));
        lines.add(named(
                "date",
                about.date()
                        .map(date -> new Sourced<>(
                                date.value().isDay()
                                        ? date.value().first().toString()
                                        : date.value().first() + " to "
                                                + date.value().last(),
                                date.from()))
                        .map(ReportExplanation::found)));
        lines.add(named("address", about.url().map(ReportExplanation::found)));
        lines.add(named("language", report.language()));
        report.part().ifPresent(part -> lines.addAll(part(report, part)));
        lines.add("");
        ClaimList claims = new ClaimList();
        ClaimRow.of(reading).forEach(claims::add);
        lines.addAll(
                reading.claims().isEmpty()
                        ? List.of("  No claim was found in it; that does not mean zero.")
                        : claims.table().lines(width, style));
        return lines;
    }

    /** Where it stands in a file of several, and how it was told from the one before. */
    private static List<String> part(Report report, FilePart part) {
        List<String> lines = new ArrayList<>();
        String file = new NamedPart(report.path(), part).file();
        String place = "characters " + Figures.count(part.start()) + " to " + Figures.count(part.end()) + " of " + file;
        lines.add(named("part", Optional.of(place)));
        part.border().ifPresent(border -> lines.add(named("border", Optional.of(SplitFile.told(border)))));
        return lines;
    }

    private static String found(Sourced<String> sourced) {
        return sourced.value() + "  ("
                + sourced.from().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    private static String named(String name, Optional<String> value) {
        return "  " + Columns.pad(name, NAMES) + Printable.of(value.orElse("unknown"));
    }
}
