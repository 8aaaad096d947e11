package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeededChunksTest {

    @Test
    void aFrameNeedsItsNumberAndItsTrigger() {
        NeededChunks needed = NeededChunks.of("BEHIND(OF) <LIST> COMMA? WHO? AUXS {INTRANSITIVE} !(TOLL)");

        assertThat(needed.areIn("zCIpN")).isTrue();
        assertThat(needed.areIn("zCKpN")).isFalse();
        assertThat(needed.areIn("zNIpN")).isFalse();
    }

    @Test
    void oneOfSeveralTriggersIsEnough() {
        NeededChunks needed = NeededChunks.of("<COUNT> {PAST|INTRANSITIVE}");

        assertThat(needed.areIn("CK")).isTrue();
        assertThat(needed.areIn("CI")).isTrue();
        assertThat(needed.areIn("CG")).isFalse();
    }

    @Test
    void whatMayBeMissingIsNotNeeded() {
        assertThat(NeededChunks.of("(WHO {PAST})? TOLL? (FROM|TO PP*)* <BARE>").areIn("Q"))
                .isTrue();
        assertThat(NeededChunks.of("{PAST}? <BARE>").areIn("Q")).isTrue();
        assertThat(NeededChunks.of("<BARE> TO | BARE FROM").areIn("Q")).isTrue();
    }
}
