package dev.whence.view.page.source;

import dev.whence.view.page.claim.ClaimView;
import java.util.List;

/**
 * A source, by its name in the reports.
 *
 * @param kind {@code armed group}
 * @param claims those that it said first, in the order of the reports
 * @param passedOn how many claims more it only passed on
 * @param outlets those that rely on it
 */
public record SourceView(String name, String kind, List<ClaimView> claims, int passedOn, List<String> outlets) {
    private static final int MOST_LISTED = 12;

    public SourceView {
        claims = List.copyOf(claims);
        outlets = List.copyOf(outlets);
    }

    /** The claims that are listed at once. */
    public List<ClaimView> first() {
        return claims.subList(0, Math.min(MOST_LISTED, claims.size()));
    }

    /** Those that open when they are asked for. */
    public List<ClaimView> more() {
        return claims.subList(first().size(), claims.size());
    }

    public long checks() {
        return claims.stream().filter(claim -> !claim.sure()).count();
    }
}
