package dev.whence.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A document that is printed line by line, for tests. */
final class Printed {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    PDDocument document() {
        return document;
    }

    /** A line: where its left end stands, from the left and the upper edge, in which size. */
    record At(double x, double y, int size, String text) {}

    static At at(double x, double y, int size, String text) {
        return new At(x, y, size, text);
    }

    Printed page(At... lines) throws IOException {
        return page(List.of(lines));
    }

    Printed page(List<At> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (At line : lines) {
                content.beginText();
                content.setFont(FONT, line.size());
                content.newLineAtOffset((float) line.x(), (float) (PDRectangle.A4.getHeight() - line.y()));
                content.showText(line.text());
                content.endText();
            }
        }
        return this;
    }

    Path save(Path file) throws IOException {
        document.save(file.toFile());
        document.close();
        return file;
    }
}
