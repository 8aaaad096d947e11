package dev.whence.view.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HarmlessWriterTest {
    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (HarmlessWriter writer = new HarmlessWriter(out)) {
            writer.write(text);
        }
        return out.toString();
    }

    @Test
    void whatTurnsOrHidesTextIsShownAsAMark() throws IOException {
        assertThat(written("a\u202Eb\u200Bc\u0007d\u2066e\uFEFFf")).isEqualTo("a�b�c�d�e�f");
    }

    @Test
    void halfACharacterIsShownAsAMark() throws IOException {
        assertThat(written("a\uD83Db")).isEqualTo("a�b");
        assertThat(written("a\uDE00\uD83D")).isEqualTo("a��");
    }

    @Test
    void lettersOfAllScriptsPass() throws IOException {
        String text = "Łódź Київ بيروت नई दिल्ली 東京 😀\n\tend";

        assertThat(written(text)).isEqualTo(text);
    }
}
