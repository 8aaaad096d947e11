package dev.whence.ingest.office;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the body of a Word document. */
final class WordText {
    private WordText() {}

    static Extracted of(byte[] bytes) throws IOException, UnreadableException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            throw new UnreadableException("encrypted, needs a password, or a document of Word before 2007");
        }
        try (XWPFDocument document = new XWPFDocument(in)) {
            DocumentText text = new DocumentText();
            for (IBodyElement element : document.getBodyElements()) {
                take(element, text);
            }
            return text.with(properties(document.getProperties().getCoreProperties()), Optional.empty());
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new UnreadableException("encrypted, needs a password, or a document of Word before 2007");
        }
    }

    private static void take(IBodyElement element, DocumentText text) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph, text);
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                text.row(row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .toList());
            }
        } else if (element instanceof XWPFSDT control) {
            text.paragraph(control.getContent().getText());
        }
    }

    private static void paragraph(XWPFParagraph paragraph, DocumentText text) {
        String words = paragraph.getText();
        String style = Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
        if (style.startsWith("title") || style.startsWith("heading")) {
            text.heading(words);
        } else if (paragraph.getNumID() != null) {
            text.item(words);
        } else {
            text.paragraph(words);
        }
    }

    private static About properties(POIXMLProperties.CoreProperties core) {
        AboutBuilder about = new AboutBuilder(Provenance.DOCUMENT_PROPERTIES);
        Optional.ofNullable(core.getTitle()).ifPresent(title -> about.put(Field.TITLE, title));
        Optional.ofNullable(core.getCreator()).ifPresent(author -> about.put(Field.AUTHOR, author));
        Optional.ofNullable(core.getCreated()).map(WordText::day).ifPresent(about::put);
        return about.build();
    }

    private static ReportDate day(Date date) {
        return ReportDate.on(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
