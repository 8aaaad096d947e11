package dev.whence.report.same;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports of outlets that do not exist. */
class SameReportsTest {
    private static final String TEXT = "At least 14 people drowned when a ferry sank off Quessa on Monday, the harbour"
            + " master said. Another 31 were taken from the water by fishing boats, and the search for the missing goes"
            + " on along the northern shore, where two more boats have not come home since the storm began on Sunday.";

    private final List<SameReports.Item> items = new ArrayList<>();

    private SameReportsTest add(String name, String outlet, String url, String day, String text) {
        About about = new About(
                Optional.empty(),
                told(outlet),
                Optional.empty(),
                told(day)
                        .map(date -> new Sourced<>(ReportDate.on(LocalDate.parse(date.value())), Provenance.HTML_META)),
                told(url));
        items.add(new SameReports.Item(new ReportId("r-" + name), name, about, TextSketch.of(text)));
        return this;
    }

    private static Optional<Sourced<String>> told(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Sourced<>(value, Provenance.HTML_META));
    }

    private Map<ReportId, ReportId> same() {
        Map<ReportId, ReportId> once = SameReports.among(items);
        Collections.reverse(items);
        assertThat(SameReports.among(items)).isEqualTo(once);
        return once;
    }

    @Test
    void aPageAndItsPdfAreOneReportAndThePageIsKept() {
        add("ferry.html", "Norda", "https://norda.example/ferry", "2031-06-12", TEXT);
        add("ferry.pdf", "", "", "", "Norda Press, page 1\n" + TEXT.replace(" the ", "\nthe "));
        assertThat(same()).isEqualTo(Map.of(new ReportId("r-ferry.pdf"), new ReportId("r-ferry.html")));
    }

    @Test
    void theSameItemOfOneOutletInTwoFilesIsOneReport() {
        add("a.txt", "Norda", "", "", TEXT).add("b.eml", "NORDA ", "", "2031-06-12", TEXT);
        assertThat(same()).isEqualTo(Map.of(new ReportId("r-a.txt"), new ReportId("r-b.eml")));
    }

    @Test
    void theSameAddressWrittenInTwoWaysIsOneAddress() {
        add("a.html", "Norda", "https://www.norda.example/ferry/?utm_source=x", "", TEXT);
        add("b.warc#1", "norda.example", "http://norda.example/ferry#top", "", TEXT);
        assertThat(same()).isEqualTo(Map.of(new ReportId("r-b.warc#1"), new ReportId("r-a.html")));
    }

    @Test
    void theSameTextInAnotherOutletIsAnotherReport() {
        add("a.txt", "Norda", "", "2031-06-12", TEXT).add("b.txt", "Vela Courier", "", "2031-06-12", TEXT);
        add("x/ferry.html", "Norda", "", "", TEXT).add("x/ferry.pdf", "Teyn Tonight", "", "", TEXT);
        add("c.txt", "", "", "", TEXT);
        assertThat(same()).isEqualTo(Map.of(new ReportId("r-x/ferry.html"), new ReportId("r-a.txt")));
    }

    @Test
    void anUpdateWithOtherFiguresOrOfAnotherDayIsAnotherReport() {
        add("a.txt", "Norda", "https://norda.example/1", "", TEXT);
        add("b.txt", "Norda", "https://norda.example/1", "", TEXT.replace("14", "17"));
        assertThat(same()).isEmpty();
        items.clear();
        add("a.txt", "Norda", "", "2031-06-12", TEXT).add("b.txt", "Norda", "", "2031-06-13", TEXT);
        assertThat(same()).isEmpty();
    }

    @Test
    void anotherTextUnderTheFrontPageOfAnOutletIsAnotherReport() {
        add("a.txt", "Norda", "https://norda.example/", "", TEXT);
        add("b.txt", "Norda", "https://norda.example/", "", "Nine miners died at Teyn when a shaft fell in at night.");
        assertThat(same()).isEmpty();
    }

    @Test
    void ofThreeFilesOneIsKept() {
        add("a.html", "Norda", "https://norda.example/1", "2031-06-12", TEXT);
        add("b.pdf", "Norda", "", "", TEXT).add("c.eml", "Norda", "", "2031-06-12", TEXT);
        assertThat(same())
                .isEqualTo(Map.of(
                        new ReportId("r-b.pdf"),
                        new ReportId("r-a.html"),
                        new ReportId("r-c.eml"),
                        new ReportId("r-a.html")));
    }

    @Test
    void aSketchIsKeptAsText() {
        TextSketch sketch = TextSketch.of(TEXT);
        assertThat(TextSketch.parse(sketch.written())).isEqualTo(sketch);
        assertThat(TextSketch.parse("")).isEqualTo(TextSketch.of(""));
        assertThat(TextSketch.of("Two died.").isOfSame(TextSketch.of("two DIED")))
                .isTrue();
        assertThat(TextSketch.of("").isOfSame(TextSketch.of(""))).isFalse();
    }
}
