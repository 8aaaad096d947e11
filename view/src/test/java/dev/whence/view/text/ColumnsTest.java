package dev.whence.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void eastAsianCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertThat(Columns.of("摩苏尔")).isEqualTo(6);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void whatIsCutSaysSo() {
        assertThat(Columns.fit("the harbour office", 12)).isEqualTo("the harbour…");
        assertThat(Columns.fit("摩苏尔城", 5)).isEqualTo("摩苏…");
        assertThat(Columns.fit("short", 5)).isEqualTo("short");
    }

    @Test
    void linesBreakAtSpacesAndLongWordsAnywhere() {
        assertThat(Columns.breaks("one two three", 8)).containsExactly(8, 13);
        assertThat(Columns.breaks("abcdefghij", 4)).containsExactly(4, 8, 10);
        assertThat(Columns.breaks("", 4)).containsExactly(0);
    }
}
