package dev.whence.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
    @Test
    void namesCannotLeaveTheFolder() {
        assertThat(TextFiles.fileName("../../etc/passwd.html")).isEqualTo("%2E%2E/%2E%2E/etc/passwd.html.txt");
        assertThat(TextFiles.fileName("/etc/x.html")).isEqualTo("%/etc/x.html.txt");
        assertThat(TextFiles.fileName("a\\..\\b.html")).isEqualTo("a%5C..%5Cb.html.txt");
        assertThat(TextFiles.fileName("a\u0000b.html")).isEqualTo("a%00b.html.txt");
    }

    @Test
    void usualNamesStayAsTheyAre() {
        assertThat(TextFiles.fileName("june/Страница 1.html")).isEqualTo("june/Страница 1.html.txt");
    }

    @Test
    void namesTooLongForAFileSystemAreCutAndStayApart() {
        String a = TextFiles.fileName("я".repeat(125) + "a.html");
        String b = TextFiles.fileName("я".repeat(125) + "b.html");
        assertThat(a).isNotEqualTo(b);
        assertThat(a.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    }

    @Test
    void onlyTextsThatAreNotTheFileItselfAreWritten(@TempDir Path folder) throws Exception {
        TextFiles texts = new TextFiles(folder);
        texts.write(Report.of("a.txt", "x"));
        texts.write(Report.of("b.MD", "x"));
        assertThat(folder.resolve("texts")).doesNotExist();

        texts.write(Report.of("../c.html", "x"));
        assertThat(Files.readString(folder.resolve("texts/%2E%2E/c.html.txt"))).isEqualTo("x");
    }
}
