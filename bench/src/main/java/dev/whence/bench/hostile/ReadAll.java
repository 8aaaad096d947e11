package dev.whence.bench.hostile;

import dev.whence.ingest.Folder;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Takes in a file of many reports and forgets each at once: how much memory that takes, without what comes after. */
public final class ReadAll {
    private ReadAll() {}

    /** FILE: prints how many reports it holds and how much of them is text. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong reports = new AtomicLong();
        AtomicLong characters = new AtomicLong();
        AtomicLong skipped = new AtomicLong();
        for (ReportFile file : Folder.open(List.of(Path.of(arguments[0])), ReadingLimits.DEFAULT)
                .files()) {
            try (Stream<Outcome> outcomes = file.read()) {
                outcomes.forEach(outcome -> {
                    if (outcome instanceof Outcome.Read read) {
                        reports.incrementAndGet();
                        characters.addAndGet(read.report().text().length());
                    } else {
                        skipped.incrementAndGet();
                    }
                });
            }
        }
        System.out.println(reports + " reports, " + characters + " characters, " + skipped + " skipped");
    }
}
