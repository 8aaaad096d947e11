package dev.whence.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoldFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadAndScored() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Twelve miners were killed in Tarn on Tuesday.\n");
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"report\": \"a.txt\", \"measure\": \"killed\", \"number\": \"Twelve\", \"start\": 0, \"end\": 6,"
                        + " \"low\": 12, \"high\": 12, \"of\": \"miners\", \"attribution\": []}\n"
                        + "{\"report\": \"a.txt\", \"measure\": \"wounded\", \"number\": \"9\", \"start\": 90, \"end\": 91}\n");
        String printed = printed(folder.toString(), "--errors");
        assertThat(printed).contains("missed       a.txt: wounded \"9\"");
        assertThat(printed).containsPattern("detection recall +0\\.500").containsPattern("full precision +1\\.000");
        assertThat(printed(folder.toString(), "--figures")).contains(" full_recall 0.5\n");
    }

    @Test
    void aFolderWithoutGoldIsRefused() {
        assertThatThrownBy(() -> new GoldFolder(folder).gold()).isInstanceOf(NoSuchFileException.class);
    }

    private static String printed(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new CommandLine(new Accuracy(out)).execute(args)).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
