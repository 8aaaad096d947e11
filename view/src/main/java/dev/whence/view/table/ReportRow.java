package dev.whence.view.table;

import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import dev.whence.report.Skipped;
import dev.whence.view.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A report that was read, or a file that was not, with how many claims it gave. */
public record ReportRow(
        String name, Optional<Report> report, int claims, Optional<String> skipped, List<String> alsoIn) {
    public ReportRow {
        alsoIn = List.copyOf(alsoIn);
    }

    /** @param alsoIn the other files that hold the report */
    static ReportRow of(Reading reading, List<String> alsoIn) {
        return new ReportRow(
                reading.report().path(),
                Optional.of(reading.report()),
                reading.claims().size(),
                Optional.empty(),
                alsoIn);
    }

    static ReportRow of(Skipped skipped) {
        return new ReportRow(skipped.path(), Optional.empty(), 0, Optional.of(skipped.reason()), List.of());
    }

    /**
     * Hands over all readings, and all reports and skipped files as rows, both by name in code point order.
     *
     * @param readings is called for a reading before its row is handed over
     */
    public static void each(Dossier dossier, Each<Reading> readings, Each<ReportRow> rows) throws IOException {
        Deque<Skipped> waiting = new ArrayDeque<>(dossier.skipped());
        SortedMap<String, List<String>> copies = dossier.copies();
        try {
            dossier.eachReading(reading ->
                    take(reading, copies.getOrDefault(reading.report().path(), List.of()), waiting, readings, rows));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        while (!waiting.isEmpty()) {
            rows.take(of(waiting.remove()));
        }
    }

    private static void take(
            Reading reading,
            List<String> alsoIn,
            Deque<Skipped> waiting,
            Each<Reading> readings,
            Each<ReportRow> rows) {
        try {
            while (!waiting.isEmpty()
                    && isBefore(waiting.element().path(), reading.report().path())) {
                rows.take(of(waiting.remove()));
            }
            readings.take(reading);
            rows.take(of(reading, alsoIn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBefore(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()) < 0;
    }

    /** Takes one thing after the other, and may fail at writing it. */
    public interface Each<T> {
        void take(T thing) throws IOException;
    }
}
