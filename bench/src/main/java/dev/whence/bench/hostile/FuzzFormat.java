package dev.whence.bench.hostile;

import dev.whence.ingest.Folder;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.rows.ChosenColumns;
import dev.whence.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads whatever bytes a fuzzer makes as a file of one kind. What holds for every input: reading ends, nothing is thrown, there
 * is an outcome, names are unique and stay below the file's, and no text is blank.
 *
 * <p>{@code -Dwhence.fuzz.kind=pdf} names the kind by its extension, {@code -Dwhence.fuzz.folder} a folder to write in.
 */
public final class FuzzFormat {
    private static final String KIND = System.getProperty("whence.fuzz.kind", "html");
    private static final Path FILE =
            Path.of(System.getProperty("whence.fuzz.folder", "."), "in." + KIND).toAbsolutePath();
    private static final ReadingLimits LIMITS = ReadingLimits.DEFAULT
            .with(Limit.SECONDS, 120)
            .with(Limit.UNPACKED_BYTES, 50_000_000)
            .with(Limit.FILE_BYTES, 5_000_000);

    private FuzzFormat() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        Folder folder = Folder.open(List.of(FILE), LIMITS, ChosenColumns.USUAL);
        Set<String> names = new HashSet<>();
        for (ReportFile file : folder.files()) {
            try (Stream<Outcome> outcomes = file.read()) {
                outcomes.forEach(outcome -> check(outcome, names));
            }
        }
        if (names.isEmpty() && folder.skipped().isEmpty()) {
            throw new IllegalStateException("Nothing is said of the file");
        }
    }

    private static void check(Outcome outcome, Set<String> names) {
        String name;
        if (outcome instanceof Outcome.Read read) {
            Report report = read.report();
            name = report.path();
            if (report.text().isBlank()) {
                throw new IllegalStateException("A blank text: " + name);
            }
            if (!names.add("read " + name)) {
                throw new IllegalStateException("Two reports of one name: " + name);
            }
        } else {
            name = ((Outcome.NotRead) outcome).skipped().path();
            String reason = ((Outcome.NotRead) outcome).skipped().reason();
            if (reason.isBlank() || reason.indexOf('\n') >= 0 || reason.length() > 600) {
                throw new IllegalStateException("No reason in one line: " + reason);
            }
            if (reason.startsWith("takes too long")) {
                throw new IllegalStateException("Too slow: " + name);
            }
            names.add("skipped " + name);
        }
        if (!name.startsWith("in." + KIND)
                || name.contains("/../")
                || name.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalStateException("A name that leads elsewhere: " + name);
        }
    }
}
