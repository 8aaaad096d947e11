package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom a toll is that names nobody. All places and bodies are fiction. */
class SufferersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A wall of mud buried quarrymen at Orsk. More than 40 are feared dead. | 40: quarrymen",
                "The pilgrims had been ordered off the bus. No one was hurt. | No one: pilgrims",
                "Gunmen herded the weavers into the square. The prefect would confirm only 6 deaths. | 6: weavers",
                "A barge carrying 90 fishermen sank off Orsk. At least 40 drowned. | 40: fishermen",
            })
    void itIsOfThoseToWhomItHappened(String text, String claim) {
        assertThat(Populations.of(text)).contains(claim);
    }

    @Test
    void peopleArePeople() {
        assertThat(Populations.of("A wall of mud buried quarrymen at Orsk. In 1977 a slide killed 40 people."))
                .containsExactly("40: people");
    }

    @Test
    void whoComesToHelpHasNotSuffered() {
        assertThat(Populations.of("Rescuers were ordered back. 40 are feared dead."))
                .containsExactly("40: people");
    }
}
