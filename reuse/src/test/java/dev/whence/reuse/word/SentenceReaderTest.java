package dev.whence.reuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He left. She stayed.                       | He left/She stayed
            U.S. troops left                           | U.S. troops left
            He paid 3.5 crowns. “Enough,” she said.    | He paid 3.5 crowns/Enough,” she said
            Ostra ... and then nothing                 | Ostra ... and then nothing
            One!\\nTwo                                  | One/Two
            A headline\\nA first line                   | A headline/A first line
            """)
    void sentencesEndHere(String text, String expected) {
        assertThat(cut(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            "The harbour master of Ostra said on Friday that both of the,tugs had been sold long before the ferry ran aground")
    void aLineBreakInWrappedTextEndsNothing(String line, String next) {
        assertThat(cut(line + "\n" + next)).doesNotContain("/");
    }

    private static String cut(String text) {
        Words words = Words.of(text);
        int[] starts = SentenceReader.starts(text, words);
        return IntStream.range(0, starts.length - 1)
                .mapToObj(i -> text.substring(words.start(starts[i]), words.end(starts[i + 1] - 1)))
                .reduce((one, other) -> one + "/" + other)
                .orElse("");
    }
}
