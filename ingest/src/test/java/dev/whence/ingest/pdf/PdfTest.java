package dev.whence.ingest.pdf;

import static dev.whence.ingest.pdf.Printed.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Reading;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
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
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bulletins of a made-up country, printed in several ways. */
@Timeout(60)
class PdfTest {
    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("a.pdf");
    }

    @Test
    void linesBecomeParagraphsAndTheLargestLettersTheHeadline() throws IOException {
        new Printed()
                .page(
                        at(60, 80, 20, "Ferry sinks off Quessa, 14 dead"),
                        at(60, 120, 11, "QUESSA, June 12, 2031 (Norda) - At least 14 people drowned when a ferry"),
                        at(60, 134, 11, "went down in the strait on Monday, the harbour master said."),
                        at(60, 160, 11, "Another 31 were taken from the water by fishing boats."))
                .save(file());
        Report report = Reading.report(file());
        assertThat(report.text())
                .isEqualTo("Ferry sinks off Quessa, 14 dead\n\n"
                        + "QUESSA, June 12, 2031 (Norda) - At least 14 people drowned when a ferry went down in the strait"
                        + " on Monday, the harbour master said.\n\n"
                        + "Another 31 were taken from the water by fishing boats.");
        assertThat(report.about().title()).contains(new Sourced<>("Ferry sinks off Quessa, 14 dead", Provenance.PAGE));
        assertThat(report.about().outlet()).contains(new Sourced<>("Norda", Provenance.DATELINE));
        assertThat(report.headline().orElseThrow().of(report.text())).isEqualTo("Ferry sinks off Quessa, 14 dead");
        assertThat(report.language()).contains("en");
    }

    private static final String[] LEFT = {
        "The number of dead in the Vela", "floods rose to 53 on Friday after", "rescuers reached the last of the",
        "cut-off villages, the governor", "said. In the town of Orlec alone", "21 bodies were found."
    };
    private static final String[] RIGHT = {
        "A further 140 people are still", "missing, most of them from the", "lower valley, where the dam gave",
        "way at night. Some 2,600 houses", "were destroyed, according to the", "provincial relief office."
    };

    /** As many producers write: across the page, line by line. */
    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        List<Printed.At> lines = new ArrayList<>();
        lines.add(at(60, 70, 18, "Toll of Vela floods rises to 53"));
        for (int i = 0; i < LEFT.length; i++) {
            lines.add(at(60, 110 + 14 * i, 11, LEFT[i]));
            lines.add(at(310, 110 + 14 * i, 11, RIGHT[i]));
        }
        new Printed().page(lines).save(file());
        assertThat(Reading.report(file()).text())
                .isEqualTo("Toll of Vela floods rises to 53\n\n" + String.join(" ", LEFT) + "\n\n"
                        + String.join(" ", RIGHT));
    }

    /** As a browser prints it, with the day and the number of the page around it. */
    @Test
    void aTableBelowColumnsBelongsToNeither() throws IOException {
        List<Printed.At> lines = new ArrayList<>();
        lines.add(at(30, 20, 8, "12/1/31, 12:56 AM"));
        for (int i = 0; i < LEFT.length; i++) {
            lines.add(at(60, 110 + 14 * i, 11, LEFT[i]));
            lines.add(at(310, 110 + 14 * i, 11, RIGHT[i]));
        }
        String[] cells = {"District", "Killed", "Orlec", "21", "Teyn", "9"};
        for (int i = 0; i < cells.length; i++) {
            lines.add(at(60 + 60 * (i % 2), 220 + 16 * (i / 2), 11, cells[i]));
        }
        lines.add(at(30, 830, 8, "https://relief.example/floods"));
        lines.add(at(550, 830, 8, "1/1"));
        new Printed().page(lines).save(file());
        assertThat(Reading.report(file()).text())
                .isEqualTo(String.join(" ", LEFT) + "\n\n" + String.join(" ", RIGHT)
                        + "\n\nDistrict | Killed\nOrlec | 21\nTeyn | 9");
    }

    @Test
    void rowsOfATableStayRows() throws IOException {
        new Printed()
                .page(
                        at(60, 80, 11, "Losses by district as of Friday, as given by the provincial relief office:"),
                        at(60, 110, 11, "District"),
                        at(260, 110, 11, "Killed"),
                        at(360, 110, 11, "Wounded"),
                        at(60, 124, 11, "Orlec"),
                        at(260, 124, 11, "21"),
                        at(360, 124, 11, "40"),
                        at(60, 138, 11, "Teyn"),
                        at(260, 138, 11, "9"),
                        at(360, 138, 11, "112"),
                        at(60, 152, 11, "Marrow"),
                        at(260, 152, 11, "23"),
                        at(360, 152, 11, "7"))
                .save(file());
        assertThat(Reading.report(file()).text())
                .endsWith("District | Killed | Wounded\nOrlec | 21 | 40\nTeyn | 9 | 112\nMarrow | 23 | 7");
    }

    @Test
    void wordsCutAtTheEndOfALineAreWhole() throws IOException {
        new Printed()
                .page(
                        at(60, 80, 11, "Some 4,000 people were evacu-"),
                        at(60, 94, 11, "ated from the port after a rocket-"),
                        at(60, 108, 11, "propelled grenade struck a depot; a second rocket-propelled"),
                        at(60, 122, 11, "grenade missed, and a 40-"),
                        at(60, 136, 11, "year-old guard was hurt."))
                .save(file());
        assertThat(Reading.report(file()).text())
                .isEqualTo("Some 4,000 people were evacuated from the port after a rocket-propelled grenade struck a"
                        + " depot; a second rocket-propelled grenade missed, and a 40-year-old guard was hurt.");
    }

    @Test
    void headsFeetAndNumbersOfPagesAreNoText() throws IOException {
        List<String> first = List.of(
                "Rescuers found 11 bodies in the lower town, and the search",
                "In the harbour 22 boats were lost. The relief office has not",
                "yet named the dead.");
        List<String> second =
                List.of("of the harbour goes on.", "Teyn counts 40 hurt; the road to it is cut and a number of", "21");
        Printed printed = new Printed();
        for (int page = 1; page <= 3; page++) {
            printed.page(
                    at(60, 30, 9, "Quessa Relief Office"),
                    at(420, 30, 9, "Bulletin No. 1" + page),
                    at(60, 100, 11, first.get(page - 1)),
                    at(60, 114, 11, second.get(page - 1)),
                    at(280, 820, 9, "Page " + page + " of 3"));
        }
        printed.save(file());
        assertThat(Reading.report(file()).text())
                .isEqualTo("Rescuers found 11 bodies in the lower town, and the search of the harbour goes on.\n\n"
                        + "In the harbour 22 boats were lost. The relief office has not Teyn counts 40 hurt; the road to"
                        + " it is cut and a number of yet named the dead. 21");
    }

    @Test
    void propertiesCountOnlyWhereTheTextIsSilent() throws IOException {
        Printed printed = new Printed().page(at(60, 80, 11, "Two soldiers died in the ambush at the ford of Teyn."));
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("GMT+2"));
        day.setTimeInMillis(0);
        day.set(2031, Calendar.JUNE, 13, 0, 30, 0);
        printed.document().getDocumentInformation().setTitle("Microsoft Word - ambush.doc");
        printed.document().getDocumentInformation().setAuthor("Petra Lind");
        printed.document().getDocumentInformation().setCreationDate(day);
        printed.save(file());
        Report report = Reading.report(file());
        assertThat(report.about().title()).isEmpty();
        assertThat(report.about().author()).contains(new Sourced<>("Petra Lind", Provenance.DOCUMENT_PROPERTIES));
        assertThat(report.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 13)), Provenance.DOCUMENT_PROPERTIES));
    }

    @Test
    void aDocumentOfPicturesNeedsOcr() throws IOException {
        new Printed().page().page().save(file());
        assertThat(Reading.reasons(file())).containsExactly("a.pdf: no text layer, needs OCR");
    }

    @Test
    void anEncryptedDocumentNeedsAPassword() throws IOException {
        Printed printed = new Printed().page(at(60, 80, 11, "Three people died at Vela on Monday."));
        printed.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        printed.save(file());
        assertThat(Reading.reasons(file())).containsExactly("a.pdf: encrypted, needs a password");
    }

    @Test
    void aDocumentThatAnyoneMayOpenIsReadThoughItIsEncrypted() throws IOException {
        Printed printed = new Printed().page(at(60, 80, 11, "Three people died at Vela on Monday."));
        printed.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        printed.save(file());
        assertThat(Reading.report(file()).text()).isEqualTo("Three people died at Vela on Monday.");
    }

    @Test
    void aDocumentThatBreaksOffIsReadAsFarAsItGoesOrSaysWhyNot() throws IOException {
        Printed printed = new Printed();
        for (int page = 1; page <= 20; page++) {
            printed.page(at(60, 80, 11, "In week " + page + " the relief office counted " + page * 3 + " dead."));
        }
        byte[] whole = Files.readAllBytes(printed.save(file()));
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length - 40));
        Outcome outcome = Reading.all(file()).get(0);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Read) outcome).report().text()).contains("In week 20");
        assertThat(((Outcome.Read) outcome).warnings())
                .containsExactly("the file breaks off; what could be found in it was read");
        Files.write(file(), java.util.Arrays.copyOf(whole, 400));
        assertThat(Reading.reasons(file())).singleElement().asString().startsWith("a.pdf: ");
    }

    @Test
    void whatIsNoPdfSaysSo() throws IOException {
        Files.writeString(file(), "Three people died.", StandardCharsets.UTF_8);
        assertThat(Reading.reasons(file())).singleElement().asString().startsWith("a.pdf: damaged, or no PDF (");
    }

    @Test
    void tooManyPagesAreSaidSo() throws IOException {
        new Printed().page().page().page().save(file());
        assertThat(Reading.reasons(file(), ReadingLimits.DEFAULT.with(Limit.PDF_PAGES, 2)))
                .containsExactly("a.pdf: too many pages (3; limit 2)");
    }

    /** A form that draws itself, and a tree of pages that is its own child. */
    @Test
    void loopsEnd() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            COSName name = form.getResources().add(form);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(("/" + name.getName() + " Do\n/" + name.getName() + " Do\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            document.save(file().toFile());
        }
        assertThat(Reading.reasons(file(), ReadingLimits.DEFAULT.with(Limit.SECONDS, 2)))
                .singleElement()
                .isIn("a.pdf: no text layer, needs OCR", "a.pdf: takes too long to read (more than 2 seconds)");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary pages = document.getPages().getCOSObject();
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).add(pages);
            document.save(file().toFile());
        } catch (IllegalStateException | StackOverflowError e) {
            // PDFBox may refuse to write such a tree; then there is none to read.
            return;
        }
        assertThat(Reading.reasons(file())).hasSize(1);
    }
}
