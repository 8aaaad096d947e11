package dev.whence.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a small file of every kind for a fuzzer to begin with, into a folder for each kind. The reports are made up. */
public final class Seeds {
    private static final String NEWS = "At least 14 people drowned when a ferry sank off Quessa on Monday, Norda said.";
    private static final String PAGE =
            "<html><head><meta property='og:site_name' content='Norda'></head><body><article><h1>Ferry sinks</h1><p>"
                    + NEWS
                    + "</p><ul><li>Killed: 14</li></ul><table><tr><td>Vela<td>3</tr></table></article></body></html>";
    private static final String MAIL = "From: Norda <a@b.example>\r\nSubject: =?UTF-8?Q?Ferry_sinks?=\r\n"
            + "Date: Thu, 12 Jun 2031 08:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + NEWS
            + "\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+MTQgZGllZC48L3A+\r\n"
            + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\n\r\n3 died.\r\n--b--\r\n";
    private static final String RSS = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Norda</title><item>"
            + "<title>Ferry sinks</title><link>https://n.example/1</link><pubDate>Thu, 12 Jun 2031 08:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;" + NEWS + "&lt;/p&gt;</description></item></channel></rss>";
    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    private static final String WARC = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0-1>\r\n"
            + "WARC-Date: 2031-06-12T10:00:00Z\r\nWARC-Target-URI: https://n.example/1\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + HTTP.length() + "\r\n\r\n" + HTTP
            + "\r\n\r\n";

    private Seeds() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder, "txt", bytes("Title: Ferry sinks\nSource: Norda\nDate: 2031-06-12\n\n" + NEWS));
        write(folder, "reading", bytes(NEWS + " Another 31 were hurt, the mayor told Norda; 3 of them are children."));
        write(folder, "md", bytes("---\ntitle: Ferry sinks\n---\n# Ferry\n\n" + NEWS));
        write(folder, "html", bytes(PAGE));
        write(folder, "eml", bytes(MAIL));
        write(folder, "mhtml", bytes(MAIL.replace("multipart/mixed", "multipart/related")));
        write(folder, "mbox", bytes("From a@b Thu Jun 12 08:00:00 2031\n" + MAIL + "\nFrom a@b\n" + MAIL));
        write(folder, "rss", bytes(RSS));
        write(folder, "warc", bytes(WARC + WARC));
        write(folder, "warc.gz", gzip(bytes(WARC)));
        write(
                folder,
                "jsonl",
                bytes("{\"title\": \"Ferry\", \"text\": \"" + NEWS + "\", \"tags\": [\"a\", {\"b\": 1}]}\n"));
        write(folder, "csv", bytes("title,text,date\n\"Ferry\",\"" + NEWS + "\",2031-06-12\n"));
        write(folder, "zip", zip("a/b.txt", bytes(NEWS), "c.html", bytes(PAGE), "d.eml", bytes(MAIL)));
        write(folder, "txt.gz", gzip(bytes(NEWS)));
        write(folder, "odt", openDocument());
        write(folder, "docx", word());
        write(folder, "pdf", pdf());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, String kind, byte[] seed) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(kind)).resolve("seed"), seed);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument() throws IOException {
        String content =
                "<office:document-content><office:body><office:text><text:h>Ferry sinks</text:h><text:p>" + NEWS
                        + "</text:p><table:table><table:table-row><table:table-cell><text:p>3</text:p></table:table-cell>"
                        + "</table:table-row></table:table></office:text></office:body></office:document-content>";
        return zip("content.xml", bytes(content), "meta.xml", bytes("<office:document-meta/>"));
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(NEWS);
            document.createTable(1, 2).getRow(0).getCell(0).setText("3");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(NEWS);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
