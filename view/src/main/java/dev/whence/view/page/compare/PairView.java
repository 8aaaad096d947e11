package dev.whence.view.page.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two reports that share text.
 *
 * @param anchor the anchors of both, the smaller first, with a hyphen between
 * @param left the one that passages came from more often than to; where that is unknown, the earlier
 * @param way {@code The Gazette took text from Norda}, or that the direction is unknown
 * @param share how much of the right report's text is shared, {@code 78%}
 * @param kinds {@code 9 word for word, 5 edited}
 * @param rows empty where the page has no room for them, or shows quotations only
 */
public record PairView(
        String anchor, Named left, Named right, String way, String share, int passages, String kinds, List<Row> rows) {
    public PairView {
        rows = List.copyOf(rows);
    }

    /** The rows, each reason said where it first stands: a pair has one for most of its passages. */
    public List<Row> told() {
        Set<String> said = new HashSet<>();
        return rows.stream()
                .map(row -> said.add(row.why()) ? row : new Row(row.sides(), row.passage(), row.kind(), ""))
                .toList();
    }

    /** A report by name. */
    public record Named(String anchor, String outlet, String name, String date) {
        /** {@code Norda (03-norda.txt)}, or the name alone where the outlet is unknown. */
        public String full() {
            return outlet.equals(name) ? name : outlet + " (" + name + ")";
        }
    }

    /** A row of the two columns: a passage on both sides, or text that only one side has. */
    public record Row(Sides sides, String passage, String kind, String why) {
        public boolean isShared() {
            return !kind.isEmpty();
        }
    }

    /** The texts of a row. */
    public record Sides(List<Words> left, List<Words> right) {
        public Sides {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Words that both sides have, or only one.
     *
     * @param css {@code only} for what the other lacks; where a passage was written anew, {@code same} for what both
     *     have; empty where nothing is to be marked
     * @param claim the anchor of the claim whose number this is; empty for any other words
     */
    public record Words(String text, String css, String claim) {}
}
