package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the documents, which runs here. Fiction. */
class ExampleTest {
    private static final Path PAGE = Path.of("../docs/reference/text-reuse.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/whence/reuse/ExampleTest.java");

    private final List<String> printed = new ArrayList<>();

    @Test
    void theExamplePrintsWhatThePageSays() {
        example();

        assertThat(printed)
                .containsExactly(
                        "VERBATIM 28 words: A barge loaded with gravel broke loose above Ostra on Sunday night and struck the"
                                + " second pier of the Lorn bridge, which has been closed to lorries since",
                        "FROM_TO: wire is of 2031-03-02, daily of 2031-03-03; daily names Lorn News Service, which is wire's own"
                                + " name");
    }

    @Test
    void thePageShowsTheExample() throws IOException {
        String source = Files.readString(SOURCE).replace("\r", "");
        int start = source.indexOf("// " + "example\n") + "// example\n".length();
        String region = source.substring(start, source.indexOf("        // " + "end\n"));
        assertThat(Files.readString(PAGE).replace("\r", "")).contains(region.indent(-8));
    }

    private void example() {
        // example
        String news = "A barge loaded with gravel broke loose above Ostra on Sunday night and struck the second pier"
                + " of the Lorn bridge, which has been closed to lorries since.";
        Document wire = Document.of("wire", "OSTRA (LNS) - " + news + " The mayor blamed the fog.")
                .on(LocalDate.of(2031, 3, 2))
                .by("Lorn News Service");
        Document daily = Document.of("daily", "Lorn News Service writes: " + news + " We saw no fog.")
                .on(LocalDate.of(2031, 3, 3));

        Reuse reuse = TextReuse.standard().find(List.of(daily, wire));

        for (Passage passage : reuse.passages()) {
            print(passage.kind() + " " + passage.sharedWords() + " words: "
                    + passage.to().of(daily.text()));
            print(passage.direction().flow() + ": " + passage.direction().why());
        }
        // end
    }

    private void print(String line) {
        printed.add(line);
    }
}
