package dev.whence.view.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.TextSpan;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final String TEXT = "A ferryman said nine died.";

    private static Stretch stretch(int start, int end, Kind kind, String ref) {
        return new Stretch(new TextSpan(start, end), kind, ref);
    }

    @Test
    void theSegmentsTogetherAreTheText() {
        Segments segments = new Segments(
                TEXT,
                List.of(
                        stretch(16, 20, Kind.NUMBER, "c1"),
                        stretch(0, 10, Kind.SOURCE, "0"),
                        stretch(16, 25, Kind.CONTENT, "0")));

        List<Segment> all = segments.in(new TextSpan(0, TEXT.length()));

        assertThat(all.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(all)
                .filteredOn(segment -> !segment.claims().isEmpty())
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.text()).isEqualTo("nine");
                    assertThat(number.attributions()).isEqualTo("0");
                });
    }

    @Test
    void aStretchThatReachesIntoTheNextWindowIsMarkedThereToo() {
        Segments segments = new Segments(TEXT, List.of(stretch(2, 20, Kind.PASSAGE, "")));

        segments.in(new TextSpan(0, 10));

        assertThat(segments.in(new TextSpan(11, TEXT.length())).get(0).isIn(Kind.PASSAGE))
                .isTrue();
    }

    @Test
    void aStruckNameLeavesOneMarkWhateverElseBeginsInIt() {
        StruckNames names = new StruckNames(List.of("Ilse Brandt"));
        String text = "Dr Ilse Brandt counted 9; BRANDT left.";

        assertThat(names.outOf(text)).isEqualTo("Dr ▇▇▇▇ counted 9; ▇▇▇▇ left.");
        assertThat(StruckNames.NONE.outOf(text)).isEqualTo(text);
    }
}
