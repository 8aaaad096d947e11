package dev.whence.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String RUSSIAN = "В городе Верхнее Орлово погибли двенадцать человек, ещё тридцать получили"
            + " ранения, сообщил глава района. Спасатели продолжают разбирать завалы. «Мы не знаем, сколько людей было"
            + " внутри», — сказал он журналистам во вторник.";

    @Test
    void utf8IsReadAsItStandsWithItsLineEnds() throws UnreadableException {
        DecodedText decoded = TextDecoder.decode("Vela – 12 tués\r\n\r\nfin\u00A0".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("Vela – 12 tués\r\n\r\nfin\u00A0");
        assertThat(decoded.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) throws UnreadableException {
        byte[] bytes = ("\uFEFF" + "Sorna: 16 killed").getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes).text()).isEqualTo("Sorna: 16 killed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsRecognised(String charset) throws UnreadableException {
        for (String text : new String[] {"Sixteen people were killed at Sorna.", RUSSIAN}) {
            assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))
                            .text())
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void cyrillicIsRecognised(String charset) throws UnreadableException {
        DecodedText decoded = TextDecoder.decode(
                RUSSIAN.replace('—', '-').replace("«", "\"").replace("»", "\"").getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).startsWith("В городе Верхнее Орлово погибли двенадцать");
        assertThat(decoded.warnings()).singleElement().asString().contains("read as " + charset);
    }

    @Test
    void westernTextWithAccentsAndCurlyQuotesIsWindows1252() throws UnreadableException {
        String text = "“Soixante blessés à Vela”, a déclaré le maire – c’était l’après-midi.";
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aDeclaredEncodingIsTakenWhereTheBytesAreNoUtf8() throws UnreadableException {
        byte[] bytes = "Под Орлово".getBytes(Charset.forName("KOI8-R"));
        assertThat(TextDecoder.decode(bytes, Optional.of("koi8-r")).text()).isEqualTo("Под Орлово");
    }

    @Test
    void utf8OutweighsAWrongDeclaration() throws UnreadableException {
        byte[] bytes = "12 tués à Vela".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, Optional.of("iso-8859-1")).text()).isEqualTo("12 tués à Vela");
        assertThat(TextDecoder.decode(bytes, Optional.of("no-such-thing")).text())
                .isEqualTo("12 tués à Vela");
    }

    @Test
    void damagedUtf8KeepsItsGoodPartAndSaysSo() throws UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("“Twelve killed” – Vela’s mayor, “no more” ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        DecodedText decoded = TextDecoder.decode(bytes.toByteArray());
        assertThat(decoded.text()).isEqualTo("“Twelve killed” – Vela’s mayor, “no more” \uFFFD");
        assertThat(decoded.warnings()).containsExactly("1 character is not valid UTF-8 and shown as \uFFFD");
    }

    @Test
    void emptyAndBinaryFilesAreNoText() {
        assertReason(new byte[0], "empty file");
        assertReason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty file");
        assertReason("%PDF-1.7 stream".getBytes(StandardCharsets.US_ASCII), "binary data (a PDF document), no text");
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertReason(noise, "binary data, no text");
    }

    private static void assertReason(byte[] bytes, String reason) {
        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(reason);
    }
}
