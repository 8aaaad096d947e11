package dev.whence.bench.speed;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.bench.Reports;
import dev.whence.claim.Claim;
import dev.whence.ingest.ReportFile;
import dev.whence.language.Prose;
import dev.whence.ledger.LedgerWriter;
import dev.whence.report.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Times each stage over a folder, with one thread: the processor's time, which other programs leave alone. */
public final class StageTimes {
    /** What is timed. */
    private enum Stage {
        INGEST,
        LANGUAGE,
        ATTRIBUTION,
        CLAIMS,
        /** Done once more by itself: it is a part of the claims' time. */
        QUANTITY,
        LEDGER
    }

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Stages stages = new Stages();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long tokens;

    private StageTimes() {}

    /** {@code StageTimes FOLDER} reads the folder twice and prints the times of the second reading. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("StageTimes FOLDER: prints how long each stage takes for the reports of FOLDER");
            System.exit(2);
        }
        StageTimes times = new StageTimes();
        times.read(Path.of(args[0]));
        times.nanos.clear();
        times.tokens = 0;
        times.read(Path.of(args[0]));
        times.lines().forEach(System.out::println);
    }

    private void read(Path folder) throws IOException {
        Path file = Files.createTempDirectory("whence-bench").resolve("times.db");
        try (LedgerWriter ledger = Stages.ledger(file)) {
            for (ReportFile report : Reports.files(folder)) {
                timed(Stage.INGEST, () -> stages.ingest(report)).forEach(one -> read(one, ledger));
            }
        }
    }

    private void read(Report report, LedgerWriter ledger) {
        Prose prose = timed(Stage.LANGUAGE, () -> stages.language(report));
        List<Attribution> attributions = timed(Stage.ATTRIBUTION, () -> stages.attributions(prose));
        List<Claim> claims = timed(Stage.CLAIMS, () -> stages.claims(prose, attributions));
        timed(Stage.QUANTITY, () -> stages.quantities(prose));
        timed(Stage.LEDGER, () -> {
            Stages.store(ledger, new Reading(report, claims, attributions));
            return claims;
        });
        tokens += prose.sentences().stream().mapToLong(s -> s.size()).sum();
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long start = THREAD.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(stage, THREAD.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        long all = 0;
        for (Stage stage : Stage.values()) {
            long time = nanos.getOrDefault(stage, 0L);
            all += stage == Stage.QUANTITY ? 0 : time;
            String note = stage == Stage.QUANTITY ? "  (a part of claims)" : "";
            lines.add(line(stage.name().toLowerCase(Locale.ROOT), time) + note);
        }
        lines.add(line("together", all));
        return lines;
    }

    private String line(String name, long time) {
        double seconds = time / 1e9;
        return String.format(Locale.ROOT, "%-12s %8.2f s %,12.0f tokens/s", name, seconds, tokens / seconds);
    }
}
