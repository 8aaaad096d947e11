package dev.whence.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Joins lines to paragraphs. A new one begins behind a wider gap than usual, with a letter size of its own, with an
 * indent, behind a sentence that ends before the margin, and with the bullet of a list.
 */
final class Paragraphs {
    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 1.12;
    private static final double INDENT = 0.8;
    private static final double SHORT = 0.88;

    private final Hyphens hyphens;
    private final double leading;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private String open = "";
    private double size;
    private boolean row;

    private Paragraphs(Hyphens hyphens, double leading) {
        this.hyphens = hyphens;
        this.leading = leading;
    }

    /**
     * A paragraph, or the rows of a table.
     *
     * @param size the height of its letters
     */
    record Paragraph(String text, double size, int page) {}

    static List<Paragraph> of(List<List<Line>> pages) {
        List<String> words =
                pages.stream().flatMap(List::stream).map(Line::text).toList();
        Paragraphs paragraphs = new Paragraphs(new Hyphens(words), usualLeading(pages));
        List<Line> lines = pages.stream().flatMap(List::stream).toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(lines.get(i - 1));
            paragraphs.take(before, lines.get(i), margins(lines, i));
        }
        paragraphs.end(lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page());
        return paragraphs.paragraphs;
    }

    private void take(Optional<Line> before, Line line, Margins margins) {
        if (before.isEmpty()) {
            begin(line);
        } else if (line.cell() && line.besides(before.get())) {
            open = open + " | " + line.text();
            row = true;
        } else if (startsParagraph(before.get(), line, margins)) {
            end(before.get().page());
            begin(line);
        } else if (row) {
            open = open + "\n" + line.text();
        } else {
            open = hyphens.join(open, line.text());
            size = Math.max(size, line.size());
        }
    }

    private void begin(Line line) {
        open = line.text();
        size = line.size();
        row = false;
    }

    private void end(int page) {
        if (!open.isBlank()) {
            paragraphs.add(new Paragraph(open, size, page));
        }
    }

    private boolean startsParagraph(Line before, Line line, Margins margins) {
        boolean otherSize = Math.max(before.size(), line.size()) > OTHER_SIZE * Math.min(before.size(), line.size());
        if (otherSize || isItem(line.text())) {
            return true;
        }
        boolean ended = endsSentence(before.text()) && before.right() < margins.left() + SHORT * margins.width();
        boolean movedOn = before.page() != line.page() || line.bottom() < before.bottom();
        if (movedOn) {
            return endsSentence(before.text()) && (ended || line.left() > margins.left() + INDENT * line.size());
        }
        double gap = line.bottom() - before.bottom();
        double usual = Math.max(leading, 1.1 * line.size());
        boolean indented = line.left() > before.left() + INDENT * line.size() && endsSentence(before.text());
        return gap > WIDER * usual || indented || ended && !row;
    }

    private static boolean isItem(String text) {
        return text.length() > 2 && "•▪◦●–*‣".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The column in which a line stands. */
    private record Margins(double left, double right) {
        double width() {
            return right - left;
        }
    }

    /** Told from a few lines around, as columns and pages differ. */
    private static Margins margins(List<Line> lines, int at) {
        Line before = lines.get(Math.max(0, at - 1));
        double left = before.left();
        double right = before.right();
        for (int i = Math.max(0, at - 12); i < Math.min(lines.size(), at + 12); i++) {
            Line line = lines.get(i);
            boolean sameColumn =
                    line.page() == before.page() && line.left() < before.right() && line.right() > before.left();
            left = sameColumn ? Math.min(left, line.left()) : left;
            right = sameColumn ? Math.max(right, line.right()) : right;
        }
        return new Margins(left, right);
    }

    /** The most frequent distance of base lines, to half a point. */
    private static double usualLeading(List<List<Line>> pages) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (List<Line> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                double gap = page.get(i).bottom() - page.get(i - 1).bottom();
                if (gap > 2 && gap < 60) {
                    counts.merge(Math.round(2 * gap), 1, Integer::sum);
                }
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToDouble(entry -> entry.getKey() / 2.0)
                .findFirst()
                .orElse(12);
    }
}
