package dev.whence.reconcile;

import dev.whence.attribution.Letterhead;
import dev.whence.report.About;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A report without its text: what tells it from others.
 *
 * @param name as in exports: the path below the folder that was read
 * @param title as the report gives it
 */
public record Masthead(
        ReportId id, String name, Optional<String> title, Optional<String> outlet, Optional<ReportDate> date) {

    /** The earlier first, undated ones last, then by name; the order in which tellings of one thing are told. */
    public static final Comparator<Masthead> BY_DATE = Comparator.comparing(
                    (Masthead masthead) -> masthead.date().isEmpty())
            .thenComparing(masthead -> masthead.day().map(LocalDate::toString).orElse(""))
            .thenComparing(Masthead::name)
            .thenComparing(Masthead::id);

    private static final Letterhead LETTERHEAD = Letterhead.load();

    /** What is known about a report; the outlet of a bulletin is the body in its letterhead. */
    public static Masthead of(Report report) {
        About about = report.about();
        return new Masthead(
                report.id(),
                report.path(),
                about.title().map(Sourced::value),
                about.outlet()
                        .map(Sourced::value)
                        .or(() -> LETTERHEAD.issuer(report.text()))
                        .or(() -> about.author().map(Sourced::value).filter(LETTERHEAD::isBody)),
                about.date().map(Sourced::value));
    }

    /** The day of publication; of several the last. */
    public Optional<LocalDate> day() {
        return date.map(ReportDate::last);
    }

    /** The outlet, or the report's name where none is known. */
    public String outletOrName() {
        return outlet.orElse(name);
    }
}
