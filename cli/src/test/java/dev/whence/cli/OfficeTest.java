package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.whence.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that went through the machine's own LibreOffice; where there is none, this says so and is skipped. */
class OfficeTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private Path ledger = Path.of("");

    private ReviewSheet traced() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        ledger = folder.resolve("whence.db");
        Files.writeString(
                news.resolve("norda.txt"),
                "14 dockers were killed in Port Ellin on Monday, the mayor told Norda. 1,204 dockers were wounded in Oss.\n");
        CommandLineRun.of("trace", news, "--ledger", ledger);
        return ReviewSheet.of(
                CommandLineRun.of("claims", ledger, "--format", "csv").out());
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private void convert(Path file, String to) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.resolve("converted").toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** The token's parts: delimiter, quote, character set, first line, formats, language, quote all, as shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {"44,34,76,1,,1033,false,true", "59,34,76,1,,1031,false,true", "9,34,65535,1,,1036,false,true"})
    void aTableComesBackFromLibreOfficeInTheWaysOfSeveralCountries(String token) throws Exception {
        assumeThat(isThere()).as("soffice is not on the PATH").isTrue();
        Path filled = traced().fill("14 dockers", "corrected_from", "2031-05-05")
                .fill("14 dockers", "corrected_low", "15")
                .fill("1,204 dockers", "decision", "accept")
                .save(folder.resolve("claims.csv"));
        convert(filled, "ods");
        Path document = folder.resolve("converted/claims.ods");
        convert(document, "csv:Text - txt - csv (StarCalc):" + token);

        CommandLineRun run =
                CommandLineRun.of("decide", ledger, folder.resolve("converted/claims.csv"), "--author", "Ana", "--yes");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("correct 14 killed, dockers: low 14 → 15; high 14 → 15; from none → 2031-05-05")
                .contains("accept 1204 wounded, dockers");
    }

    @Test
    void theDocumentItselfIsNotGuessedAt() throws Exception {
        assumeThat(isThere()).as("soffice is not on the PATH").isTrue();
        convert(traced().save(folder.resolve("claims.csv")), "xlsx");

        CommandLineRun run = CommandLineRun.of(
                "decide", ledger, folder.resolve("converted/claims.xlsx"), "--author", "Ana", "--yes");

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(run.err()).contains("is a spreadsheet document: save it as CSV");
        try (Ledger open = Ledger.open(ledger)) {
            assertThat(open.book().decisions()).isEmpty();
        }
    }
}
