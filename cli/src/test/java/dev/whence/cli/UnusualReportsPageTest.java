package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of reports that are not read for claims, or that stand in several files. All places are made up. */
class UnusualReportsPageTest {
    private static final String NORDA = "Source: Norda\nDate: 2031-05-06\nURL: https://norda.example/quay\n\nThe crane"
            + " fell at noon. 14 dockers were killed in Port Ellin on Monday, the mayor told Norda.\n";
    private static final String FRENCH = "Source: Le Phare\nDate: 2031-05-06\n\nLa grue est tombée à midi sur le quai."
            + " Quatorze dockers ont été tués lundi à Port Ellin, a déclaré le maire de la ville devant les"
            + " journalistes, et trente autres ont été blessés.\n";

    @TempDir
    private Path folder;

    private String page() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("norda.txt"), NORDA);
        Files.writeString(news.resolve("norda-saved.txt"), NORDA);
        Files.writeString(news.resolve("phare.txt"), FRENCH);
        Path page = folder.resolve("report.html");
        CommandLineRun.of("trace", news, "--ledger", folder.resolve("a.db"), "--report", page);
        return Files.readString(page);
    }

    @Test
    void aReportInAnotherLanguageIsListedWithItsLanguage() throws IOException {
        assertThat(page())
                .contains("in French: kept, not read for claims")
                .contains("1 report in other languages</a> was kept and not read for claims.");
    }

    @Test
    void aReportThatStandsInSeveralFilesNamesThemAll() throws IOException {
        assertThat(page()).containsPattern("also in norda(-saved)?\\.txt: counted once");
    }
}
