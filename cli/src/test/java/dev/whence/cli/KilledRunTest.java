package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ledger.Ledger;
import dev.whence.ledger.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one ledger; on Unix, killing forcibly is {@code kill -9}. */
class KilledRunTest {
    private static final int REPORTS = 200;
    private static final int STORED_BEFORE = 10;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Path reports;
    private Path ledger;
    private Process slow;

    @BeforeEach
    void startASlowRun() throws Exception {
        reports = Files.createDirectories(folder.resolve("reports"));
        ledger = folder.resolve("whence.db");
        for (int i = 0; i < REPORTS; i++) {
            Files.writeString(
                    reports.resolve(String.format(Locale.ROOT, "%03d.txt", i)),
                    (i + 2) + " dockers were killed in Port Ellin on Monday, the mayor told Norda.\n");
        }
        slow = SlowTrace.start(reports, ledger);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (stored() < STORED_BEFORE && slow.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @AfterEach
    void stopIt() throws InterruptedException {
        slow.destroyForcibly().waitFor();
    }

    @Test
    void theNextRunCompletesWhatAKilledOneLeft() throws Exception {
        slow.destroyForcibly().waitFor();
        int left = stored();
        assertThat(left).isBetween(STORED_BEFORE, REPORTS - 1);

        CommandLineRun next = CommandLineRun.of("trace", reports, "--ledger", ledger);

        assertThat(next.status()).isZero();
        assertThat(next.out()).contains((REPORTS - left) + " read · " + left + " unchanged");
        CommandLineRun.of("trace", reports, "--ledger", folder.resolve("whole.db"));
        assertThat(exported(ledger)).isEqualTo(exported(folder.resolve("whole.db")));
    }

    @Test
    void theSecondOfTwoRunsOnOneLedgerSaysSoAndEnds() {
        CommandLineRun second = CommandLineRun.of("trace", reports, "--ledger", ledger);

        assertThat(second.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(second.err())
                .isEqualTo("whence: whence.db is in use by another whence (process " + slow.pid()
                        + "): wait until it has finished\n");
    }

    @Test
    void whoReadsMeanwhileSeesWholeReportsAndIsToldThatTheyAreNotAll() {
        CommandLineRun claims = CommandLineRun.of("claims", ledger, "--format", "jsonl");

        assertThat(claims.status()).isZero();
        assertThat(claims.err()).contains("is being filled by process " + slow.pid());
        assertThat(claims.out().lines().count()).isBetween((long) STORED_BEFORE, (long) REPORTS - 1);
    }

    private int stored() {
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (Ledger open = Ledger.open(ledger)) {
            return open.names().size();
        } catch (LedgerException e) {
            return 0; // it is being made just now
        }
    }

    private List<String> exported(Path from) throws IOException {
        Path to = folder.resolve("out-" + from.getFileName());
        assertThat(CommandLineRun.of("export", from, "--to", to).status()).isZero();
        return List.of(
                Files.readString(to.resolve("claims.jsonl")),
                Files.readString(to.resolve("reports.jsonl")),
                Files.readString(to.resolve("attributions.jsonl")));
    }
}
