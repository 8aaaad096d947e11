package dev.whence.view.page.reader;

import java.util.Set;

/**
 * How much of reports is shown.
 *
 * @param quotesOnly whether only sentences that hold a claim may be shown
 * @param sideBySide the anchors of the passages that are laid side by side
 */
public record Showing(boolean quotesOnly, Set<String> sideBySide) {
    public Showing {
        sideBySide = Set.copyOf(sideBySide);
    }
}
