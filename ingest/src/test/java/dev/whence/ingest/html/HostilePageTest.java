package dev.whence.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whence.ingest.decode.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostilePageTest {
    private static final String NEWS = "<p>At least 12 people were killed when a bridge fell at Vela.</p>";

    private static Article read(String html) throws UnreadableException {
        return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), 256, 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "table", "li", "article", "a", "dl"})
    void aHundredThousandNestedTagsAreReadOrRefused(String tag) throws UnreadableException {
        String html = "<body>" + ("<" + tag + ">").repeat(100_000) + NEWS + ("</" + tag + ">").repeat(100_000);
        assertThat(read(html).text()).contains("At least 12 people were killed");
    }

    @Test
    void nestedTablesInCellsAreReadOrRefused() throws UnreadableException {
        String html = "<body>" + "<table><tr><td>".repeat(30_000) + NEWS;
        assertThat(read(html).text()).contains("At least 12 people were killed");
    }

    @Test
    void tenMegabytesOnOneLineAreRead() throws UnreadableException {
        String paragraph = "<p>" + "Twelve people were killed at Vela, and nobody asked. ".repeat(40) + "</p>";
        String html = "<article>" + paragraph.repeat(10_000_000 / paragraph.length()) + "</article>";
        assertThat(read(html).text()).hasSizeGreaterThan(9_000_000);
    }

    @Test
    void tooManyTagsAreRefusedWithTheReason() {
        String html = "<b>".repeat(1_000_001);
        assertThatThrownBy(() -> read(html)).hasMessage("page too complex (1,000,001 tags; limit 1,000,000)");
    }

    @Test
    void twentyThousandListItemsAndAttributesAreRead() throws UnreadableException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" class=c").append(i).append(" a").append(i).append("=1");
        }
        String html =
                "<article" + attributes + ">" + NEWS + "<ul>" + "<li>12 tanks lost".repeat(20_000) + "</ul></article>";
        assertThat(read(html).text()).contains("• 12 tanks lost\n• 12 tanks lost");
    }

    @Test
    void nestedDataAndEndlessNamesDoNoHarm() throws UnreadableException {
        String json = "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>";
        String name = "<div class=\"" + "ad-".repeat(50_000) + "\" id=\"" + "x".repeat(200_000) + "\">";
        String entities = "<p>" + "&notanentity;&#x110000;&#0;&#xD800;".repeat(1000) + "</p>";
        assertThat(read(json + "<article>" + NEWS + entities + name + NEWS + "</div></article>")
                        .text())
                .startsWith("At least 12 people were killed");
    }
}
