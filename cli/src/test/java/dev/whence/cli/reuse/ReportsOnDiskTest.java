package dev.whence.cli.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Report;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Fiction: the texts are made up. */
class ReportsOnDiskTest {
    @Test
    void aReportComesBackAsItWasPutIn() throws IOException {
        Report first = Report.of("a.txt", "The tug \uD83D\uDEA2 of Pellin, and half of a character: \uD83D");
        Report second = Report.of("b.txt", "");
        try (ReportsOnDisk reports = ReportsOnDisk.open()) {
            assertThat(reports.add(first)).isTrue();
            assertThat(reports.add(second)).isTrue();

            assertThat(reports.report("b.txt")).contains(second);
            assertThat(reports.report("a.txt")).contains(first);
            assertThat(reports.report("c.txt")).isEmpty();
            assertThat(reports.ids()).containsEntry("a.txt", first.id()).hasSize(2);
        }
    }

    @Test
    void aSecondReportOfTheSameNameIsNotTaken() throws IOException {
        Report first = Report.of("a.txt", "The tug of Pellin.");
        try (ReportsOnDisk reports = ReportsOnDisk.open()) {
            reports.add(first);

            assertThat(reports.add(Report.of("a.txt", "Another tug."))).isFalse();
            assertThat(reports.report("a.txt")).contains(first);
            assertThat(reports.count()).isEqualTo(1);
        }
    }
}
