package dev.whence.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Reading;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives of pages that do not exist. */
@Timeout(60)
class WebArchiveTest {
    private static final String NEWS = "At least 14 people drowned when a ferry sank off Quessa on Monday.";

    @TempDir
    private Path temp;

    private static byte[] page(String title) {
        return ("<html><body><nav>Home | Sport</nav><article><h1>" + title + "</h1><p>" + NEWS
                        + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] record(String type, String address, byte[] block) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:0-" + address.hashCode()
                + ">\r\nWARC-Date: 2031-06-12T10:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(block);
        out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] answer(String address, String status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\n" + headers + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.write(body);
        return record("response", address, http.toByteArray());
    }

    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    private static List<byte[]> archive() throws IOException {
        return List.of(
                record("request", "https://norda.example/1", "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                answer("https://www.norda.example/1", "200 OK", HTML, page("Ferry sinks")),
                answer("https://norda.example/x.png", "200 OK", "Content-Type: image/png", new byte[] {1, 2, 3}),
                answer("https://norda.example/gone", "404 Not Found", HTML, page("Gone")),
                answer(
                        "https://norda.example/2",
                        "200 OK",
                        HTML + "\r\nContent-Encoding: gzip",
                        gzip(page("Toll rises"))),
                answer("https://norda.example/3", "200 OK", HTML, "<p></p>".getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(String name, List<byte[]> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.write(name.endsWith(".gz") ? gzip(record) : record);
        }
        return Files.write(temp.resolve(name), out.toByteArray());
    }

    @Test
    void everyAnswerThatIsAPageIsAReport() throws IOException {
        for (String name : List.of("a.warc", "a.warc.gz")) {
            Path file = write(name, archive());
            List<Report> reports = Reading.reports(file);
            assertThat(reports).extracting(Report::path).containsExactly(name + "#1", name + "#4");
            assertThat(reports)
                    .extracting(Report::text)
                    .containsExactly("Ferry sinks\n\n" + NEWS, "Toll rises\n\n" + NEWS);
            Report first = reports.get(0);
            assertThat(first.about().url())
                    .contains(new Sourced<>("https://www.norda.example/1", Provenance.WEB_ARCHIVE));
            assertThat(first.about().outlet()).contains(new Sourced<>("norda.example", Provenance.WEB_ARCHIVE));
            assertThat(first.about().date())
                    .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 12)), Provenance.WEB_ARCHIVE));
            assertThat(Reading.reasons(file)).containsExactly(name + "#5: no article text found in the page");
        }
    }

    @Test
    void anArchiveThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        for (String name : List.of("a.warc", "a.warc.gz")) {
            byte[] whole = Files.readAllBytes(write(name, archive()));
            byte[] first = write(name, archive().subList(0, 2)).toFile().length() > 0
                    ? Files.readAllBytes(temp.resolve(name))
                    : new byte[0];
            Files.write(temp.resolve(name), Arrays.copyOf(whole, first.length + 50));
            assertThat(Reading.reports(temp.resolve(name)))
                    .extracting(Report::path)
                    .containsExactly(name + "#1");
            assertThat(Reading.reasons(temp.resolve(name)))
                    .singleElement()
                    .asString()
                    .startsWith(name + ": the rest is not read: ");
        }
    }

    @Test
    void whatIsNoWebArchiveSaysSo() throws IOException {
        Files.writeString(temp.resolve("a.warc"), NEWS);
        assertThat(Reading.reasons(temp.resolve("a.warc"))).hasSize(1);
        Files.writeString(temp.resolve("b.warc.gz"), "");
        assertThat(Reading.reasons(temp.resolve("b.warc.gz"))).hasSizeLessThanOrEqualTo(1);
    }

    /** A page of one letter, a hundred million times, packed twice. */
    /** Found by fuzzing: what the library says of it holds the wrong bytes. */
    @Test
    void aRecordOfWrongBytesIsToldInAShortReason() throws IOException {
        byte[] wrong = new byte[900];
        Arrays.fill(wrong, (byte) 0xFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0-1>\r\nW"
                .getBytes(StandardCharsets.UTF_8));
        out.write(wrong);

        assertThat(Reading.reasons(write("a.warc", List.of(out.toByteArray()))))
                .singleElement()
                .satisfies(reason -> assertThat(reason).hasSizeLessThan(300));
    }

    @Test
    void aPageThatIsABombIsTooLarge() throws IOException {
        byte[] bomb = gzip(new byte[100_000_000]);
        Path file = write(
                "a.warc.gz",
                List.of(
                        answer("https://norda.example/1", "200 OK", HTML + "\r\nContent-Encoding: gzip", bomb),
                        answer("https://norda.example/2", "200 OK", HTML, page("Ferry sinks"))));
        assertThat(Reading.reasons(file)).containsExactly("a.warc.gz#1: page too large (limit 24.0 MB)");
        assertThat(Reading.reports(file)).extracting(Report::path).containsExactly("a.warc.gz#2");
    }

    @Test
    void limitsEndTheReading() throws IOException {
        Path file = write("a.warc", archive());
        assertThat(Reading.reasons(file, ReadingLimits.DEFAULT.with(Limit.REPORTS, 1)))
                .containsExactly("a.warc: the rest is not read: more than 1 reports in one file");
        assertThat(Reading.reasons(file, ReadingLimits.DEFAULT.with(Limit.UNPACKED_BYTES, 400)))
                .containsExactly("a.warc: the rest is not read: more in it than is read (limit 400 bytes)");
    }
}
