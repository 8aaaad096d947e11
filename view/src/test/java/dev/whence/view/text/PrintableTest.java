package dev.whence.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void colourCodesAndBidiControlsAreShownAsReplaced() {
        assertThat(Printable.of("\u001b[31mred\u001b[0m \u202eturn\u2066 \u009b1m bell\u0007"))
                .isEqualTo("�[31mred�[0m �turn� �1m bell�");
    }

    @Test
    void lineBreaksAndTabsBecomeSpaces() {
        assertThat(Printable.of("a\r\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void lettersOfEveryScriptStay() {
        String text = "Мосул الموصل می‌خواهم 摩苏尔 é 🙂";
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void aLoneHalfOfACharacterIsReplaced() {
        assertThat(Printable.of("a\ud83db")).isEqualTo("a�b");
    }

    @Test
    void offsetsHoldWhereTheLengthMustStay() {
        String text = "a\r\n\u001b\udb40\udc41z";
        assertThat(Printable.sameLength(text)).hasSameSizeAs(text).endsWith("z").doesNotContain("\u001b");
    }
}
