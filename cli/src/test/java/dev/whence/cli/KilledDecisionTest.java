package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing a process forcibly is {@code kill -9} on Unix. */
class KilledDecisionTest {
    private static final int REPORTS = 30;
    private static final int CLAIMS = 25;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private Path ledger;
    private Path sheet;

    @BeforeEach
    void traceManyClaimsAndAcceptAll() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        ledger = folder.resolve("whence.db");
        for (int report = 0; report < REPORTS; report++) {
            StringBuilder text = new StringBuilder();
            for (int claim = 0; claim < CLAIMS; claim++) {
                text.append(String.format(
                        Locale.ROOT,
                        "%d dockers were killed in Quay %s on Monday, the mayor told Norda.%n",
                        2 + claim,
                        name(report)));
            }
            Files.writeString(news.resolve(String.format(Locale.ROOT, "%03d.txt", report)), text);
        }
        CommandLineRun.of("trace", news, "--ledger", ledger);
        ReviewSheet claims = ReviewSheet.of(
                CommandLineRun.of("claims", ledger, "--format", "csv").out());
        claims.rows().forEach(row -> row.put("decision", "accept"));
        sheet = claims.save(folder.resolve("claims.csv"));
    }

    private static String name(int report) {
        return (char) ('A' + report / 26) + "" + (char) ('a' + report % 26);
    }

    private int decisions() {
        try (Ledger open = Ledger.open(ledger)) {
            return open.book().decisions().size();
        }
    }

    /** Waits until the database has begun to write what is to be stored, and kills. */
    private void killWhileItStores(long grown) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        Main.class.getName(),
                        "decide",
                        ledger.toString(),
                        sheet.toString(),
                        "--author",
                        "Ana",
                        "--yes"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("decide.log").toFile())
                .start();
        Path log = ledger.resolveSibling("whence.db-wal");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end && (!Files.exists(log) || Files.size(log) < grown)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    @Test
    void anImportThatIsKilledLeavesAllOrNothing() throws Exception {
        for (long grown : List.of(1L, 200_000L, 1_000_000L)) {
            killWhileItStores(grown);
            assertThat(decisions()).isIn(0, REPORTS * CLAIMS);
        }

        CommandLineRun.of("decide", ledger, sheet, "--author", "Ana", "--yes");

        assertThat(decisions()).isEqualTo(REPORTS * CLAIMS);
        assertThat(CommandLineRun.of("decisions", ledger, "--orphaned", "--format", "jsonl")
                        .out())
                .isEmpty();
    }
}
