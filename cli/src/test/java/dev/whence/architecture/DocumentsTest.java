package dev.whence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String NAMES_OF_OTHERS = "cli/src/test/resources/dev/whence/architecture/names-of-others.txt";

    private final Repository repository = Repository.read();
    private final DocumentCheck check = new DocumentCheck(repository, namesOfOthers());

    @Test
    void everythingThatTheDocumentsNameExists() {
        List<String> problems = documents()
                .flatMap(path -> check.unresolved(path, repository.text(path)).stream())
                .toList();

        assertThat(problems)
                .as("A name between backticks that is not ours stands in %s", NAMES_OF_OTHERS)
                .isEmpty();
    }

    @Test
    void decisionsAreAmongTheDocuments() {
        assertThat(documents()).contains("docs/decisions/0001-modules-and-build.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`Report`",
                "`Report.path`",
                "`Report.of(path, text)`",
                "`@NullMarked`",
                "`dev.whence.report`",
                "`dev.whence.report.Report`",
                "`core/src/main/java/dev/whence/report/Report.java`",
                "`./whence`",
                "`./whence trace examples`",
                "`Report.java`",
                "`WHENCE_JAVA_OPTS`, `PATH`, `texts/<report>.txt`, `mine/a.html`, `cli/target/whence.jar`",
                "[decisions](docs/decisions/README.md#top) and [others](https://example.org/x)",
                "```\nRaport\n```\n",
                "`` `Raport` in code ``",
            })
    void whatExistsResolves(String markdown) {
        assertThat(check.unresolved("README.md", markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reads a `Raport`.                       | README.md: `Raport` is no type of Whence
            See `Report.grade()`.                   | README.md: `Report.grade()` names grade, which Report does not have
            In `dev.whence.rumour`                  | README.md: `dev.whence.rumour` is no package of Whence
            In `dev.whence.report.Rumour`           | README.md: `dev.whence.report.Rumour` is no type of Whence
            Add it to `core/src/main/rumours`       | README.md: `core/src/main/rumours` is no path of Whence
            Add it to `rumours.tsv`                 | README.md: `rumours.tsv` is no file of Whence
            Run `./whereto`                         | README.md: `./whereto` is no path of Whence
            Read [this](docs/rumours.md#top)        | README.md: the link to docs/rumours.md leads nowhere
            """)
    void whatDoesNotExistIsNamed(String markdown, String problem) {
        assertThat(check.unresolved("README.md", markdown)).containsExactly(problem);
    }

    /** The change log and replaced decisions tell of the past, so they may name what is gone. */
    private Stream<String> documents() {
        return Stream.concat(
                        Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                                .filter(repository::exists),
                        repository.files("docs").filter(path -> path.endsWith(".md")))
                .filter(path -> !repository.text(path).contains("**Status**: replaced"));
    }

    private Set<String> namesOfOthers() {
        return repository
                .text(NAMES_OF_OTHERS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }
}
