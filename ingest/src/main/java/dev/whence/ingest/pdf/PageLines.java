package dev.whence.ingest.pdf;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of all pages, in the order in which the document draws them, cut where a gap is wide. */
final class PageLines extends PDFTextStripper {
    /** How many letters wide a gap between two columns or cells is at least. */
    private static final double GAP = 1.2;

    private final List<List<Line>> pages = new ArrayList<>();
    private final ReadingLimits limits;
    private final StringBuilder text = new StringBuilder();
    private List<Line> lines = new ArrayList<>();
    private double left;
    private double right;
    private double top;
    private double bottom;
    private double size;
    private boolean cell;
    private long characters;

    private PageLines(ReadingLimits limits) {
        this.limits = limits;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of each page. */
    static List<List<Line>> of(PDDocument document, ReadingLimits limits) throws IOException, UnreadableException {
        PageLines stripper = new PageLines(limits);
        try {
            stripper.writeText(document, Writer.nullWriter());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Stop stop) {
                throw new UnreadableException(stop.reason);
            }
            throw e;
        }
        return stripper.pages;
    }

    /** Ends the reading from within the library. */
    private static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        private Stop(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(List.copyOf(lines));
        lines = new ArrayList<>();
    }

    /** Every operator of a page comes by here: the place to stop a page that never ends. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new Stop("takes too long to read"));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++characters > 2L * limits.textCharacters()) {
            throw new UncheckedIOException(
                    new Stop("text too long (limit " + Limit.TEXT_CHARACTERS.say(limits.textCharacters()) + ")"));
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double start = first.getXDirAdj();
        if (text.length() > 0) {
            double gap = start - right;
            if (gap > GAP * Math.max(size, 6) || gap < -2 * size) {
                endLine();
                cell = true;
            } else {
                text.append(' ');
            }
        }
        double height = first.getFontSizeInPt() > 0 ? first.getFontSizeInPt() : first.getHeightDir();
        double base = first.getYDirAdj();
        if (text.length() == 0) {
            left = start;
            top = base - height;
            bottom = base;
            size = height;
        }
        text.append(word);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        top = Math.min(top, base - height);
        bottom = Math.max(bottom, base);
        size = Math.max(size, height);
    }

    @Override
    protected void writeWordSeparator() {
        // A blank is written with the word that follows.
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            lines.add(new Line(pages.size(), whole, left, right, top, bottom, size, cell));
        }
        text.setLength(0);
        cell = false;
    }
}
