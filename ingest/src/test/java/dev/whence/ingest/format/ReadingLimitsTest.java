package dev.whence.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingLimitsTest {

    @Test
    void aLimitIsWrittenWithItsNameAndAValue() {
        assertThat(ReadingLimits.DEFAULT.with("page-bytes=50MB").orElseThrow().of(Limit.PAGE_BYTES))
                .isEqualTo(50L << 20);
        assertThat(ReadingLimits.DEFAULT.with("Ratio = 7").orElseThrow().changed())
                .isEqualTo(Map.of("ratio", "7"));
        assertThat(ReadingLimits.DEFAULT.with("unpacked-bytes=2g").orElseThrow().of(Limit.UNPACKED_BYTES))
                .isEqualTo(2L << 30);
    }

    @Test
    void whatIsNoLimitIsNone() {
        for (String setting : new String[] {
            "",
            "=",
            "page-bytes",
            "page-bytes=",
            "page-bytes=0",
            "pages=3",
            "ratio=-1",
            "ratio=1.5",
            "ratio=99999999999999999999"
        }) {
            assertThat(ReadingLimits.DEFAULT.with(setting)).as(setting).isEmpty();
        }
    }

    @Test
    void theListOfLimitsNamesEachWithItsUsualValue() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/formats.md"));
        for (Limit limit : Limit.values()) {
            assertThat(page)
                    .contains("| " + limit.label() + " | " + limit.say(limit.usual()) + " | " + limit.meaning() + " |");
        }
    }
}
