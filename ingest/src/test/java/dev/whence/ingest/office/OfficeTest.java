package dev.whence.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Reading;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Press releases of a made-up country. */
@Timeout(60)
class OfficeTest {
    @TempDir
    private Path temp;

    private Path word() throws Exception {
        Path file = temp.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Title");
            title.createRun().setText("Mine collapse at Teyn kills 9");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("Nine miners died");
            first.createRun().setText(" and 14 were hurt at Teyn on Monday, the company said.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Shaft");
            table.getRow(0).getCell(1).setText("Killed");
            table.getRow(1).getCell(0).setText("North");
            table.getRow(1).getCell(1).setText("9");
            document.createParagraph().createRun().setText("The search goes on.");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Not for the text");
            document.getProperties().getCoreProperties().setCreator("Milan Vrba");
            document.getProperties().getCoreProperties().setCreated("2031-05-31T10:00:00Z");
            document.write(out);
        }
        return file;
    }

    @Test
    void aWordDocumentGivesItsParagraphsTablesAndProperties() throws Exception {
        Report report = Reading.report(word());
        assertThat(report.text()).isEqualTo("""
                        Mine collapse at Teyn kills 9

                        Nine miners died and 14 were hurt at Teyn on Monday, the company said.

                        Shaft | Killed
                        North | 9

                        The search goes on.""");
        assertThat(report.headline().orElseThrow().of(report.text())).isEqualTo("Mine collapse at Teyn kills 9");
        assertThat(report.about().title()).contains(new Sourced<>("Mine collapse at Teyn kills 9", Provenance.PAGE));
        assertThat(report.about().author()).contains(new Sourced<>("Milan Vrba", Provenance.DOCUMENT_PROPERTIES));
        assertThat(report.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 5, 31)), Provenance.DOCUMENT_PROPERTIES));
    }

    @Test
    void aWordDocumentThatBreaksOffSaysSo() throws Exception {
        byte[] whole = Files.readAllBytes(word());
        for (int length : new int[] {3, 40, 400, whole.length / 2, whole.length - 30}) {
            Files.write(temp.resolve("a.docx"), Arrays.copyOf(whole, length));
            assertThat(Reading.reasons(temp.resolve("a.docx")))
                    .as("cut at " + length)
                    .singleElement()
                    .asString()
                    .startsWith("a.docx: damaged, or no Word document (");
        }
    }

    @Test
    void anEncryptedOrOldWordDocumentSaysSo() throws Exception {
        byte[] ole = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        Files.write(temp.resolve("a.docx"), ole);
        assertThat(Reading.reasons(temp.resolve("a.docx")))
                .containsExactly("a.docx: encrypted, needs a password, or a document of Word before 2007");
    }

    private static final String CONTENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content><office:body><office:text>
            <text:tracked-changes><text:p>Deleted: 900 dead</text:p></text:tracked-changes>
            <text:h text:outline-level="1">Bridge falls at Vela</text:h>
            <text:p>At least <text:span>12</text:span><text:s/>people were
             killed<office:annotation><text:p>check this</text:p></office:annotation>, the mayor said.</text:p>
            <text:list><text:list-item><text:p>Killed: 12</text:p></text:list-item>
            <text:list-item><text:p>Hurt: 30</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Town</text:p></table:table-cell>
            <table:table-cell><text:p>Dead</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>Vela</text:p></table:table-cell>
            <table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>
            </office:text></office:body></office:document-content>
            """;
    private static final String META = """
            <office:document-meta><office:meta><dc:title>Bridge, final</dc:title>
            <meta:initial-creator>Ana Tverd</meta:initial-creator><dc:date>2031-06-13T10:00:00</dc:date>
            </office:meta></office:document-meta>
            """;

    private Path openDocument(Map<String, String> parts) throws Exception {
        Path file = temp.resolve("a.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void anOpenDocumentGivesItsBlocksAndProperties() throws Exception {
        Report report = Reading.report(openDocument(Map.of("content.xml", CONTENT, "meta.xml", META)));
        assertThat(report.text())
                .isEqualTo("Bridge falls at Vela\n\nAt least 12 people were killed, the mayor said.\n\n"
                        + "• Killed: 12\n• Hurt: 30\n\nTown | Dead\nVela | 12");
        assertThat(report.about().title()).contains(new Sourced<>("Bridge falls at Vela", Provenance.PAGE));
        assertThat(report.about().author()).contains(new Sourced<>("Ana Tverd", Provenance.DOCUMENT_PROPERTIES));
        assertThat(report.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 13)), Provenance.DOCUMENT_PROPERTIES));
    }

    @Test
    void entitiesOfADocumentAreNeitherExpandedNorOpened() throws Exception {
        StringBuilder laughs =
                new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\"><!ENTITY f SYSTEM \"file:///etc/passwd\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String body = CONTENT.replace("the mayor said", "the mayor said &l39; &f;")
                .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
        Report report = Reading.report(openDocument(Map.of("content.xml", laughs + "]>" + body, "meta.xml", META)));
        assertThat(report.text()).hasSizeLessThan(400).doesNotContain("root:").contains("Killed: 12");
    }

    @Test
    void anEncryptedOpenDocumentNeedsAPassword() throws Exception {
        String manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
        assertThat(Reading.reasons(openDocument(Map.of("content.xml", "x", "META-INF/manifest.xml", manifest))))
                .containsExactly("a.odt: encrypted, needs a password");
    }

    @Test
    void aZipThatIsNoDocumentSaysSo() throws Exception {
        assertThat(Reading.reasons(openDocument(Map.of("other.xml", "x"))))
                .containsExactly("a.odt: damaged, or no OpenDocument text (no content.xml in it)");
    }

    @Test
    void nestingWithoutEndIsReadFlat() throws Exception {
        String deep = "<text:section>".repeat(200_000) + "<text:p>Four died at Vela.</text:p>";
        Path file = openDocument(Map.of("content.xml", "<office:document-content><office:body><office:text>" + deep));
        assertThat(Reading.reasons(file).size() + Reading.reports(file).size()).isEqualTo(1);
    }
}
