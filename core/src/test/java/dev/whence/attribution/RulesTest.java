package dev.whence.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final Pattern ARROW = Pattern.compile(" => ");
    private static final Pattern LINK = Pattern.compile(" > ");

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfARuleReadsAsItSays(String example) {
        List<String> parts = ARROW.splitAsStream(example).toList();
        List<String> chain = parts.get(2).equals("-")
                ? List.of()
                : LINK.splitAsStream(parts.get(2)).toList();

        assertThat(ChainsTest.chain(parts.get(0), parts.get(1))).containsExactlyElementsOf(chain);
    }

    static Stream<String> examples() {
        List<String> examples = new ArrayList<>();
        for (String line : WordList.lines(AttributionReader.class, "rules.txt")) {
            if (line.startsWith("+ ")) {
                examples.add(line.substring(2));
            }
        }
        return examples.stream();
    }
}
