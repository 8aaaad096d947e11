package dev.whence.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Reading;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mails of a made-up relief office and of others that do not exist. */
@Timeout(60)
class MailTest {
    private static final String HEAD = """
            From: Quessa Relief Office <press@relief.example>
            To: reader@example.org
            Subject: =?UTF-8?Q?Fwd:_Ferry_sinks,_14_dead_=E2=80=93_bulletin_3?=
            Date: Thu, 12 Jun 2031 23:30:00 -0500
            Archived-At: <https://relief.example/b/3>
            MIME-Version: 1.0
            """;
    private static final String NEWS = "At least 14 people drowned when a ferry sank off Quessa on Monday.";

    @TempDir
    private Path temp;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text.replace("\n", "\r\n"));
    }

    @Test
    void theSubjectStandsAboveTheBodyAndTheHeadersSayWhatItIs() throws IOException {
        Report report = Reading.report(write(
                "a.eml", HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + NEWS + "\n\nThirty were saved.\n"));
        assertThat(report.text()).isEqualTo("Ferry sinks, 14 dead – bulletin 3\n\n" + NEWS + "\n\nThirty were saved.");
        assertThat(report.headline().orElseThrow().of(report.text())).isEqualTo("Ferry sinks, 14 dead – bulletin 3");
        assertThat(report.about().title())
                .contains(new Sourced<>("Ferry sinks, 14 dead – bulletin 3", Provenance.MAIL_HEADER));
        assertThat(report.about().outlet()).contains(new Sourced<>("Quessa Relief Office", Provenance.MAIL_HEADER));
        // The day on the sender's calendar.
        assertThat(report.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 12)), Provenance.MAIL_HEADER));
        assertThat(report.about().url()).contains(new Sourced<>("https://relief.example/b/3", Provenance.MAIL_HEADER));
    }

    private static String both(String plain, String html) {
        return HEAD + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + plain
                + "\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)) + "\n--b--\n";
    }

    @Test
    void ofTwoFormsThePlainOneIsTakenUnlessItSaysLess() throws IOException {
        String html = "<p>" + NEWS + "</p><ul><li>Killed: 14</li><li>Missing: 3</li></ul><script>x()</script>";
        assertThat(Reading.report(write("a.eml", both(NEWS + " Killed: 14. Missing: 3.", html)))
                        .text())
                .endsWith("\n\n" + NEWS + " Killed: 14. Missing: 3.");
        assertThat(Reading.report(write("b.eml", both("See the page.", html))).text())
                .endsWith("\n\n" + NEWS + "\n\n• Killed: 14\n• Missing: 3");
    }

    private static String attachments(int count) {
        StringBuilder mail =
                new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + NEWS + "\n");
        for (int i = 1; i <= count; i++) {
            mail.append("--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"../" + i
                    + ".txt\"\n\nIn village " + i + " " + i + " people died.\n");
        }
        return mail + "--b--\n";
    }

    @Test
    void whatIsAttachedIsReadAsFilesOfTheirOwn() throws IOException {
        List<Report> reports = Reading.reports(write("a.eml", attachments(2)));
        assertThat(reports).extracting(Report::path).containsExactly("a.eml", "a.eml!/1.txt", "a.eml!/2.txt");
        assertThat(reports.get(2).text().strip()).isEqualTo("In village 2 2 people died.");
    }

    @Test
    void aMailOfTenThousandPartsIsRefused() throws IOException {
        assertThat(Reading.reasons(write("a.eml", attachments(10_000))))
                .containsExactly("a.eml: too many parts in the mail (limit 1,000)");
    }

    @Test
    void partsWithinPartsEndSomewhere() throws IOException {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        assertThat(Reading.reasons(write("a.eml", mail.toString())))
                .containsExactly("a.eml: parts of the mail nested too deeply (limit 30)");
    }

    @Test
    void aMailWithinAMailIsAReportAndMailsWithoutEndAreNot() throws IOException {
        String inner = HEAD + "\n" + NEWS + "\n";
        for (int i = 0; i < 2; i++) {
            inner = HEAD + "Content-Type: multipart/mixed; boundary=c" + i + "\n\n--c" + i + "\n\nNote " + i + "\n--c"
                    + i + "\nContent-Type: message/rfc822\n\n" + inner + "\n--c" + i + "--\n";
        }
        assertThat(Reading.reports(write("a.eml", inner)))
                .extracting(Report::path)
                .containsExactly("a.eml", "a.eml!/1.eml", "a.eml!/1.eml!/1.eml");
        assertThat(Reading.reasons(temp.resolve("a.eml"), ReadingLimits.DEFAULT.with(Limit.DEPTH, 2)))
                .containsExactly("a.eml!/1.eml!/1.eml: mails within mails, more than 2 deep");
    }

    @Test
    void aLineWithoutEndIsNoTrouble() throws IOException {
        Report report = Reading.report(write("a.eml", HEAD + "\n" + "12 dead, ".repeat(200_000)));
        assertThat(report.text()).hasSizeGreaterThan(1_700_000);
    }

    @Test
    void whatIsNoMailSaysSo() throws IOException {
        assertThat(Reading.reasons(write("a.eml", ""))).containsExactly("a.eml: empty file");
        assertThat(Reading.reasons(write("b.eml", "\n\n"))).containsExactly("b.eml: damaged, or no mail (no headers)");
    }

    @Test
    void aMailboxIsARowOfMails() throws IOException {
        String mbox = "From a@b Thu Jun 12 2031\n" + HEAD + "\n" + NEWS + "\n>From there three more came.\n\n"
                + "From a@b Fri Jun 13 2031\nSubject: Toll rises to 17\nFrom: Norda\n\nFrom Vela came word of three more.\n\n"
                + "From a@b Sat Jun 14 2031\nSubject: empty\n\n\n";
        Path file = write("a.mbox", mbox);
        List<Report> reports = Reading.reports(file);
        assertThat(reports).extracting(Report::path).containsExactly("a.mbox#1", "a.mbox#2");
        assertThat(reports.get(0).text()).endsWith("\nFrom there three more came.");
        assertThat(reports.get(1).text()).isEqualTo("Toll rises to 17\n\nFrom Vela came word of three more.");
        assertThat(Reading.reasons(file)).containsExactly("a.mbox#3: no text in it");
    }

    @Test
    void aMailThatIsTooLargeLeavesTheOthersOfItsMailbox() throws IOException {
        String mbox =
                "From a@b\nSubject: one\n\n" + "x ".repeat(4_000) + "\n\nFrom b@b\nSubject: two\n\n" + NEWS + "\n";
        Path file = write("a.mbox", mbox);
        ReadingLimits limits = ReadingLimits.DEFAULT.with(Limit.FILE_BYTES, 2_000);
        assertThat(Reading.reasons(file, limits)).containsExactly("a.mbox#1: mail too large (limit 2,000 bytes)");
        assertThat(Reading.all(file, limits)).hasSize(2);
    }

    @Test
    void whatIsNoMailboxSaysSo() throws IOException {
        assertThat(Reading.reasons(write("a.mbox", NEWS)))
                .containsExactly("a.mbox: damaged, or no mailbox (does not begin with \"From \")");
        assertThat(Reading.reasons(write("b.mbox", ""))).containsExactly("b.mbox: empty file");
    }

    @Test
    void aPageSavedAsAMailIsReadAsThePage() throws IOException {
        String page = "<html><body><article><h1>Ferry sinks off Quessa</h1><p>" + NEWS + "</p></article></body></html>";
        Report report = Reading.report(write(
                "a.mhtml",
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://norda.example/ferry\nSubject: Ferry sinks\n"
                        + "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\n\n--b\n"
                        + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + page
                        + "\n--b\nContent-Type: text/css\n\nx{}\n--b--\n"));
        assertThat(report.text()).isEqualTo("Ferry sinks off Quessa\n\n" + NEWS);
        assertThat(report.about().url()).contains(new Sourced<>("https://norda.example/ferry", Provenance.PAGE));
    }
}
