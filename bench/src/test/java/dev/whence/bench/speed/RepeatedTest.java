package dev.whence.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedTest {
    private static final List<String> TEXTS = List.of("Two boats sank.\n", "Nine miners died.\n");

    @Test
    void noTwoReportsAreTheSame() {
        assertThat(Repeated.repeated(TEXTS, 500)).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void everyReportBeginsAsTheTextItRepeats() {
        assertThat(Repeated.repeated(TEXTS, 3).get(2)).startsWith("Two boats sank.\n\nFiled under the mark ");
    }

    @Test
    void theSameArgumentsGiveTheSameReports() {
        assertThat(Repeated.repeated(TEXTS, 20)).isEqualTo(Repeated.repeated(TEXTS, 20));
    }

    @Test
    void reportsAreWrittenAndCounted(@TempDir Path folder) throws IOException {
        Repeated.Written written = Repeated.write(TEXTS, folder, 2);
        assertThat(Files.readString(folder.resolve("000/000001.txt"))).startsWith("Nine miners died.");
        assertThat(written.tokens()).isEqualTo(2 * (4 + 6));
    }
}
