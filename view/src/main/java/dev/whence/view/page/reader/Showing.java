package dev.whence.view.page.reader;

import java.util.Set;

/**
 * How much of reports is shown.
 *
 * @param quotesOnly whether only sentences that hold a claim may be shown
 * @param lean whether only attributions of claims are marked
 * @param notes how many passages are named beside a paragraph
 * @param sideBySide the anchors of the passages that are laid side by side
 */
public record Showing(boolean quotesOnly, boolean lean, int notes, Set<String> sideBySide) {
    public Showing {
        sideBySide = Set.copyOf(sideBySide);
    }
}
