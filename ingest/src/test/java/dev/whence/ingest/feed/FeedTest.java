package dev.whence.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Folder;
import dev.whence.ingest.Reading;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of outlets that do not exist. */
@Timeout(60)
class FeedTest {
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Vela Courier</title><link>https://courier.example/</link><description>News</description>
            <item><title>Bridge falls, 12 dead</title><link>https://courier.example/1</link>
            <pubDate>Thu, 12 Jun 2031 08:14:00 GMT</pubDate><dc:creator>Ana Tverd</dc:creator>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>At least <b>12</b> people were killed at Vela.</p><p>Thirty were hurt.</p>]]></content:encoded>
            </item>
            <item><title>Search ends</title><description>The search at Vela ended &amp;amp; no one was found.</description></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Norda</title><id>x</id><updated>2031-06-13T00:00:00Z</updated>
            <entry><title>Mine collapses</title><id>y</id><link href="https://norda.example/9"/>
            <author><name>Milan Vrba</name></author><updated>2031-06-13T10:00:00Z</updated>
            <content type="html">&lt;p&gt;Nine miners died at Teyn.&lt;/p&gt;</content></entry></feed>
            """;

    @TempDir
    private Path temp;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    @Test
    void everyEntryIsAReport() throws IOException {
        List<Report> reports = Reading.reports(write("a.rss", RSS));
        assertThat(reports).extracting(Report::path).containsExactly("a.rss#1", "a.rss#2");
        Report first = reports.get(0);
        assertThat(first.text())
                .isEqualTo("Bridge falls, 12 dead\n\nAt least 12 people were killed at Vela.\n\nThirty were hurt.");
        assertThat(first.headline().orElseThrow().of(first.text())).isEqualTo("Bridge falls, 12 dead");
        assertThat(first.about().title()).contains(new Sourced<>("Bridge falls, 12 dead", Provenance.FEED));
        assertThat(first.about().outlet()).contains(new Sourced<>("Vela Courier", Provenance.FEED));
        assertThat(first.about().author()).contains(new Sourced<>("Ana Tverd", Provenance.FEED));
        assertThat(first.about().url()).contains(new Sourced<>("https://courier.example/1", Provenance.FEED));
        assertThat(first.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 12)), Provenance.FEED));
        assertThat(reports.get(1).text()).isEqualTo("Search ends\n\nThe search at Vela ended & no one was found.");
    }

    @Test
    void atomIsReadLikewise() throws IOException {
        Report report = Reading.report(write("a.xml", ATOM));
        assertThat(report.text()).isEqualTo("Mine collapses\n\nNine miners died at Teyn.");
        assertThat(report.about().outlet()).contains(new Sourced<>("Norda", Provenance.FEED));
        assertThat(report.about().author()).contains(new Sourced<>("Milan Vrba", Provenance.FEED));
        assertThat(report.about().url()).contains(new Sourced<>("https://norda.example/9", Provenance.FEED));
    }

    @Test
    void theEncodingThatAFeedDeclaresCounts() throws IOException {
        String feed = RSS.replace("version=\"1.0\"?>", "version=\"1.0\" encoding=\"windows-1251\"?>")
                .replace("Vela Courier", "Вела Курьер");
        Path file = Files.write(temp.resolve("a.rss"), feed.getBytes(Charset.forName("windows-1251")));
        assertThat(Reading.reports(file).get(0).about().outlet().map(Sourced::value))
                .contains("Вела Курьер");
    }

    @Test
    void xmlThatIsNoFeedIsPassedOverInAFolderAndRefusedByName() throws IOException {
        Path file = write("d.xml", "<settings><killed>12</killed></settings>");
        write("e.xml", ATOM);
        Folder folder = Folder.open(List.of(temp), ReadingLimits.DEFAULT);
        assertThat(folder.files()).extracting(ReportFile::name).containsExactly("e.xml");
        assertThat(folder.otherFiles()).isEqualTo(1);
        assertThat(Reading.reasons(file)).containsExactly("d.xml: XML that is no feed");
    }

    @Test
    void billionLaughsAndFilesOfOthersAreRefused() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String bomb = RSS.replace("<rss", laughs + "]><rss").replace("Short.", "&l39;");
        String refused = "declares a document type, which feeds need not and attacks do";
        assertThat(Reading.reasons(write("a.rss", bomb))).containsExactly("a.rss: " + refused);
        String file = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss")
                .replace("Short.", "&f;");
        assertThat(Reading.reasons(write("b.rss", file))).containsExactly("b.rss: " + refused);
    }

    @Test
    void brokenFeedsSaySo() throws IOException {
        assertThat(Reading.reasons(write("a.rss", RSS.substring(0, 300))))
                .singleElement()
                .asString()
                .startsWith("a.rss: damaged, or no feed (");
        assertThat(Reading.reasons(write("b.rss", "<rss>" + "<a>".repeat(300_000))))
                .hasSize(1);
        assertThat(Reading.reasons(write("c.rss", RSS.replaceAll("(?s)<item>.*</item>", ""))))
                .containsExactly("c.rss: no entries in the feed");
    }
}
