package dev.whence.ingest.html;

import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds its text, where nothing is marked as the article: goes down from the body as long
 * as one child holds nearly all prose and the rest is links and odds and ends. It would rather keep some furniture than
 * lose a table.
 */
final class DensePart {
    private static final double NEARLY_ALL = 0.8;
    private static final double LINKS = 0.3;
    private static final int ODDS_AND_ENDS = 150;

    private DensePart() {}

    static Element of(Element start, Weights weights) {
        Element at = start;
        while (true) {
            Element down = at;
            for (Element child : at.children()) {
                if (weights.weight(child).prose()
                        >= NEARLY_ALL * weights.weight(at).prose()) {
                    down = child;
                    break;
                }
            }
            boolean paragraph = down.children().stream().noneMatch(Blocks::isBlock);
            if (down.equals(at) || weights.weight(at).prose() == 0 || paragraph || losesText(at, down, weights)) {
                return at;
            }
            at = down;
        }
    }

    private static boolean losesText(Element parent, Element kept, Weights weights) {
        if (!parent.ownText().isBlank()) {
            return true;
        }
        return parent.children().stream().anyMatch(child -> {
            Weights.Weight weight = weights.weight(child);
            boolean links = weight.linkShare() > LINKS;
            boolean small = weight.text() <= ODDS_AND_ENDS && weight.structures() == 0;
            return !child.equals(kept) && weight.text() > 0 && !links && !small;
        });
    }
}
