package dev.whence.view.page.compare;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What a text has between its passages, each piece handed out once, in the text's order. */
final class Gaps {
    private final SideText side;
    private final List<TextSpan> gaps = new ArrayList<>();
    private int next;

    /** @param passages in the order of the text; they may overlap */
    Gaps(SideText side, List<TextSpan> passages) {
        this.side = side;
        int at = 0;
        for (TextSpan passage : passages) {
            add(at, passage.start());
            at = Math.max(at, passage.end());
        }
        add(at, side.text().length());
    }

    /** The pieces before a place in the text that were not handed out yet. */
    List<PairView.Words> before(int offset) {
        List<PairView.Words> words = new ArrayList<>();
        while (next < gaps.size() && gaps.get(next).end() <= offset) {
            words.addAll(side.alone(gaps.get(next++)));
        }
        return words;
    }

    /** All that is left. */
    List<PairView.Words> rest() {
        return before(Integer.MAX_VALUE);
    }

    /** Without the full stop that ends the passage before. */
    private void add(int start, int end) {
        int from = start;
        while (from < end && " .,;:\n\r\t".indexOf(side.text().charAt(from)) >= 0) {
            from++;
        }
        if (from < end && side.text().substring(from, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            gaps.add(new TextSpan(from, end));
        }
    }
}
