package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three events, each told by an agency, by somebody who rewrote the agency's text without a word of credit, and by a
 * reporter of his own. All of it is fiction.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetoldTest {
    private static final Path TEXTS = Path.of("src/test/resources/dev/whence/reuse/retold");

    private final List<Document> documents = new ArrayList<>();
    private List<Passage> passages = List.of();

    @BeforeAll
    void search() throws IOException {
        for (String event : List.of("quarry", "ferry", "strike")) {
            documents.add(read(event + "-wire", LocalDate.of(2031, 6, 3)));
            documents.add(read(event + "-own", LocalDate.of(2031, 6, 4)));
            documents.add(read(event + "-rewrite", LocalDate.of(2031, 6, 5)));
        }
        passages = TextReuse.standard().find(documents).passages();
    }

    private static Document read(String name, LocalDate day) throws IOException {
        return Document.of(name, Files.readString(TEXTS.resolve(name + ".txt"))).on(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarry", "ferry", "strike"})
    void whatWasRewrittenFromTheAgencyIsLinkedToIt(String event) {
        assertThat(passages)
                .filteredOn(passage -> passage.to().document().equals(event + "-rewrite"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(passage -> passage.from().document().equals(event + "-wire"))
                .allMatch(passage -> passage.kind() == Kind.REWRITTEN);
    }

    @Test
    void whoReportsOfTheSameEventWithTheSameNamesAndNumbersIsLinkedToNobody() {
        Set<String> linked = passages.stream()
                .flatMap(passage ->
                        List.of(passage.from().document(), passage.to().document()).stream())
                .filter(name -> name.endsWith("-own"))
                .collect(Collectors.toSet());

        assertThat(linked).isEmpty();
    }

    @Test
    void aThirdPaperThatRewritesTheSameTextIsLinkedToTheAgencyAndNotToTheFirstRewrite() {
        String retold =
                "Shells on the queue\n\nIt was flour day in Morran, the first in forty. Women with ration cards stood"
                        + " before the bakery when the shells came. Samira Ohl, doctor of the one clinic, operated on her kitchen"
                        + " table, she says, since there is no light in the ward. The army insists that a mortar position behind"
                        + " the mill was its target and that it had never heard of a bakery.";
        List<Document> all = new ArrayList<>(documents);
        all.add(Document.of("strike-third", retold).on(LocalDate.of(2031, 6, 6)));

        assertThat(TextReuse.standard().find(all).passages())
                .filteredOn(passage -> passage.to().document().equals("strike-third"))
                .isNotEmpty()
                .allMatch(passage -> passage.from().document().equals("strike-wire"));
    }
}
