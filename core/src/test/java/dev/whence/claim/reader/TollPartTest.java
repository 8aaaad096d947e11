package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a toll that are called by what befell them. All places and bodies are fiction. */
class TollPartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven of the injured were in serious condition, Dr Orla Sol said. | Seven: the injured",
                "Of the displaced, about 2,800 are staying in schools. | 2,800: the displaced",
                "The clinic in Orsk took in 52 wounded; six have since died. | six: the wounded",
                "Two of the wounded died on the way to Orsk. | Two: the wounded",
                "Of the dead, 34 were killed in Orsk. | 34: people",
            })
    void theirNameIsWhatBefellThem(String text, String claim) {
        assertThat(Populations.of(text)).contains(claim);
    }
}
