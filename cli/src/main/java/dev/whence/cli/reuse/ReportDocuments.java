package dev.whence.cli.reuse;

import dev.whence.report.Report;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reports as documents to search in: each is read when it is asked for, so that not all texts are in memory. What is no
 * body and no headline is blanked with as many blanks: header lines and page furniture are no text that anybody copies.
 */
final class ReportDocuments implements Library {
    private final List<String> names;
    private final Function<String, Optional<Report>> reports;
    private final Object lock;

    /**
     * Reports by number.
     *
     * @param reports finds a report by its name; asked by the one thread that holds the lock
     */
    ReportDocuments(List<String> names, Function<String, Optional<Report>> reports, Object lock) {
        this.names = List.copyOf(names);
        this.reports = reports;
        this.lock = lock;
    }

    @Override
    public Document document(int number) {
        return document(report(number));
    }

    @Override
    public String id(int number) {
        return names.get(number);
    }

    @Override
    public int size() {
        return names.size();
    }

    private Report report(int index) {
        synchronized (lock) {
            return reports.apply(names.get(index))
                    .orElseThrow(() -> new IllegalStateException("The report " + names.get(index) + " is gone"));
        }
    }

    private static Document document(Report report) {
        return new Document(
                report.path(),
                read(report),
                report.about().date().map(date -> date.value().first()),
                report.about().outlet().map(Sourced::value));
    }

    private static String read(Report report) {
        StringBuilder text = new StringBuilder(" ".repeat(report.text().length()));
        for (TextSpan span : report.body()) {
            text.replace(span.start(), span.end(), span.of(report.text()));
        }
        report.headline().ifPresent(span -> text.replace(span.start(), span.end(), span.of(report.text())));
        return text.toString();
    }
}
