package dev.whence.view.page.reader;

import dev.whence.view.page.claim.ClaimView;
import java.util.List;
import java.util.Optional;

/**
 * A report as the page shows it.
 *
 * @param name as in exports
 * @param title its title, or its name where it has none
 * @param date the day, and in {@code dateFrom} where that stands; empty where unknown
 * @param remarks what else is to be said of it: {@code in French: kept, not read for claims}
 * @param related the reports that it shares text with, each with how many passages
 */
public record ReportView(
        String anchor,
        String name,
        String title,
        String outlet,
        String date,
        String dateFrom,
        Optional<String> author,
        Optional<String> url,
        List<ParagraphView> paragraphs,
        List<ClaimView> claims,
        List<String> remarks,
        List<Related> related) {
    private static final int MOST_RELATED = 5;

    public ReportView {
        paragraphs = List.copyOf(paragraphs);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
        related = List.copyOf(related);
    }

    /** A report that shares text with this one. */
    public record Related(String anchor, String outlet, String name, int passages, String pair) {}

    /** The reports that it shares most text with. */
    public List<Related> mostRelated() {
        return related.stream().limit(MOST_RELATED).toList();
    }

    public long checks() {
        return claims.stream().filter(claim -> !claim.sure()).count();
    }
}
