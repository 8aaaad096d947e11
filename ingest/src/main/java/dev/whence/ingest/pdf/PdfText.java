package dev.whence.ingest.pdf;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a document: lines, without running heads, in columns, to paragraphs. */
final class PdfText {
    private static final int FEWEST_LETTERS = 15;
    private static final double HEADLINE = 1.15;
    private static final int LONGEST_HEADLINE = 300;
    private static final int END = 1024;

    private PdfText() {}

    static Extracted of(byte[] bytes, ReadingLimits limits) throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int count = document.getNumberOfPages();
            long most = limits.of(Limit.PDF_PAGES);
            if (count > most) {
                throw new UnreadableException(
                        String.format(Locale.ROOT, "too many pages (%,d; limit %,d)", count, most));
            }
            List<List<Line>> pages = PageLines.of(document, limits);
            long letters = pages.stream()
                    .flatMap(List::stream)
                    .flatMapToInt(line -> line.text().chars())
                    .filter(Character::isLetter)
                    .count();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadableException("no text layer, needs OCR");
            }
            return extracted(document, pages, warnings(bytes, pages));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("encrypted, needs a password");
        }
    }

    private static Extracted extracted(PDDocument document, List<List<Line>> pages, List<String> warnings) {
        List<List<Line>> ordered =
                RunningHeads.without(pages).stream().map(Columns::inOrder).toList();
        List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(ordered);
        String text = paragraphs.stream().map(Paragraphs.Paragraph::text).collect(Collectors.joining("\n\n"));
        Optional<TextSpan> headline = headline(paragraphs, text);
        AboutBuilder page = new AboutBuilder(Provenance.PAGE);
        headline.ifPresent(span -> page.put(Field.TITLE, span.of(text)));
        About noted = properties(document.getDocumentInformation());
        Optional<String> language = Optional.ofNullable(
                        document.getDocumentCatalog().getLanguage())
                .filter(tag -> tag.length() >= 2)
                .map(tag -> tag.substring(0, 2).toLowerCase(Locale.ROOT));
        return new Extracted(text, headline, page.build(), noted, language, warnings);
    }

    /** The first paragraph in the largest letters of the first page that has text, if they are larger than usual. */
    private static Optional<TextSpan> headline(List<Paragraphs.Paragraph> paragraphs, String text) {
        double usual = usualSize(paragraphs);
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        int page = paragraphs.get(0).page();
        double largest = paragraphs.stream()
                .filter(paragraph ->
                        paragraph.page() == page && paragraph.text().indexOf(' ') > 0)
                .mapToDouble(Paragraphs.Paragraph::size)
                .max()
                .orElse(0);
        if (largest < HEADLINE * usual) {
            return Optional.empty();
        }
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.size() == largest && paragraph.text().length() <= LONGEST_HEADLINE)
                .map(Paragraphs.Paragraph::text)
                .findFirst()
                .map(title -> new TextSpan(text.indexOf(title), text.indexOf(title) + title.length()));
    }

    /** The size in which most letters are printed. */
    private static double usualSize(List<Paragraphs.Paragraph> paragraphs) {
        return paragraphs.stream()
                .collect(Collectors.groupingBy(
                        Paragraphs.Paragraph::size,
                        Collectors.summingInt(paragraph -> paragraph.text().length())))
                .entrySet()
                .stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static About properties(PDDocumentInformation information) {
        AboutBuilder about = new AboutBuilder(Provenance.DOCUMENT_PROPERTIES);
        Optional.ofNullable(information.getTitle())
                .filter(PdfText::isTitle)
                .ifPresent(title -> about.put(Field.TITLE, title));
        Optional.ofNullable(information.getAuthor()).ifPresent(author -> about.put(Field.AUTHOR, author));
        Optional.ofNullable(information.getCreationDate())
                .map(PdfText::day)
                .ifPresent(day -> about.put(ReportDate.on(day)));
        return about.build();
    }

    // "Microsoft Word - flood_v3.doc" names a file.
    private static boolean isTitle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return title.indexOf(' ') > 0 && !lower.startsWith("microsoft ") && !lower.matches(".*\\.\\w{2,5}\\s*");
    }

    /** The day on the calendar where the document was made. */
    private static LocalDate day(Calendar calendar) {
        ZoneId zone = calendar.getTimeZone().toZoneId();
        return calendar.toInstant().atZone(zone).toLocalDate();
    }

    private static List<String> warnings(byte[] bytes, List<List<Line>> pages) {
        List<String> warnings = new ArrayList<>();
        int from = Math.max(0, bytes.length - END);
        String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            warnings.add("the file breaks off; what could be found in it was read");
        }
        long empty = pages.stream().filter(List::isEmpty).count();
        if (empty > 0) {
            warnings.add(
                    empty == 1
                            ? "1 of its " + pages.size() + " pages has no text layer"
                            : empty + " of its " + pages.size() + " pages have no text layer");
        }
        return warnings;
    }
}
