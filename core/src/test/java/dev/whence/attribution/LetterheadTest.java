package dev.whence.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterheadTest {
    private final Letterhead letterhead = Letterhead.load();

    @Test
    void aNameWithItsLettersBehindItIsABodysWhateverItsWords() {
        assertThat(letterhead.issuer("VARENIAN WRECK RECOVERY TEAM (VWRT)\nCase 7\n"))
                .contains("VARENIAN WRECK RECOVERY TEAM (VWRT)");
        assertThat(letterhead.isBody("VARENIAN WRECK RECOVERY TEAM (VWRT)")).isTrue();
    }

    @Test
    void aMediumWithItsLettersIsNone() {
        assertThat(letterhead.isBody("RADIO VAREN (RV)")).isFalse();
    }
}
