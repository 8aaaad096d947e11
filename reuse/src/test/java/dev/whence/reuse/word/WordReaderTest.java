package dev.whence.reuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Don’t           | don't
            THE BRIDGE      | the bridge
            4,486 men       | 4486 men
            bar\u00adge     | barge
            “Ostra,” he     | ostra he
            """)
    void theseAreTheSameWords(String one, String other) {
        assertThat(hashes(one)).containsExactly(hashes(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5            | 125
            bridge          | fridge
            ab              | ba
            """)
    void theseAreDifferentWords(String one, String other) {
        assertThat(hashes(one)).isNotEqualTo(hashes(other));
    }

    @Test
    void everyWordKnowsItsPlaceInUtf16Units() {
        String text = "😀 “Twelve\u00a0men” — Ösel’s, 3.5 km.";
        Words words = Words.of(text);

        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            seen.append('|').append(text, words.start(i), words.end(i));
        }
        assertThat(seen).hasToString("|Twelve|men|Ösel’s|3.5|km");
    }

    @Test
    void anIdeographIsAWordOfItsOwn() {
        assertThat(Words.of("橋が閉鎖").count()).isGreaterThan(2);
    }

    @Test
    void aTextOfLoneSurrogatesIsRead() {
        assertThat(Words.of("\ud800 a \udc00\ud800").count()).isEqualTo(1);
    }

    private static int[] hashes(String text) {
        Words words = Words.of(text);
        int[] hashes = new int[words.count()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = words.hash(i);
        }
        return hashes;
    }
}
