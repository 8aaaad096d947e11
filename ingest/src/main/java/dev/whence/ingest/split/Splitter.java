package dev.whence.ingest.split;

import dev.whence.ingest.split.mark.Mark;
import dev.whence.ingest.split.mark.Marks;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.report.Border;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the reports in a text: first by marks that leave no doubt, then by signs. */
public final class Splitter {
    private final SplitText text;
    /** By where the report behind it begins. */
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

    private record Cut(int end, int start, Border border) {}

    private Splitter(SplitText text) {
        this.text = text;
    }

    /** The reports in a text, in their order; one where there is nothing to tell several by. */
    public static List<Piece> pieces(String text) {
        Splitter splitter = new Splitter(SplitText.of(text));
        splitter.cutAtMarks();
        splitter.cutAtSigns();
        return splitter.pieces();
    }

    /** Those that marks tell apart. */
    public static List<Piece> piecesAtMarks(String text) {
        Splitter splitter = new Splitter(SplitText.of(text));
        splitter.cutAtMarks();
        return splitter.pieces();
    }

    private void cutAtMarks() {
        for (Mark mark : Marks.of(text)) {
            Cut cut = new Cut(mark.closes(), mark.opens(), new Border(Border.CERTAIN, List.of(mark.words())));
            cuts.put(mark.opens(), cut);
        }
    }

    private void cutAtSigns() {
        List<Integer> marked =
                cuts.keySet().stream().map(text::firstFrom).distinct().toList();
        new UnmarkedBorders(text).find(marked).forEach((block, border) -> {
            int start = text.blocks().get(block).start();
            cuts.put(start, new Cut(start, start, border));
        });
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Optional<Border> border = Optional.empty();
        for (Cut cut : cuts.values()) {
            add(start, cut.end(), border, pieces);
            start = cut.start();
            border = Optional.of(cut.border());
        }
        add(start, text.text().length(), border, pieces);
        return pieces.size() < 2 ? List.of(new Piece(new TextSpan(0, text.text().length()), Optional.empty())) : pieces;
    }

    /** What stands between two marks and holds no word is none; nor is a table of contents before the first. */
    private void add(int from, int to, Optional<Border> border, List<Piece> pieces) {
        TextSpan span = trimmed(from, Math.max(from, to));
        boolean preamble = from == 0 && !cuts.isEmpty() && to < cuts.firstKey() && !hasProse(span);
        if (hasWord(span) && !preamble) {
            pieces.add(new Piece(span, pieces.isEmpty() ? Optional.empty() : border));
        }
    }

    private boolean hasWord(TextSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasProse(TextSpan span) {
        int block = text.firstFrom(span.start());
        while (block < text.blocks().size() && text.blocks().get(block).start() < span.end()) {
            if (text.blocks().get(block++).shape() == Block.Shape.PROSE) {
                return true;
            }
        }
        return false;
    }

    private TextSpan trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        int line = lineStart(start, end);
        while (end > start && isBlankOrRule(line, end)) {
            end = line > start ? line - 1 : start;
            line = lineStart(start, end);
        }
        return new TextSpan(start, end);
    }

    private int lineStart(int from, int end) {
        int at = end;
        while (at > from && text.text().charAt(at - 1) != '\n' && text.text().charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private boolean isBlankOrRule(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (!Character.isWhitespace(c) && !SplitText.isOfRule(c)) {
                return false;
            }
        }
        return true;
    }
}
