package dev.whence.passage;

import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Text that two reports share.
 *
 * @param from the side in the report that comes first by date, then by name
 * @param to the side in the other report
 * @param similarity the share of the words that both sides have, 0 to 1, to three decimals
 * @param flow which way the text went
 * @param why the reasons for the flow in words, or what is missing to know it
 * @param shared the word alignment, in the order of the text
 */
public record Passage(
        Side from, Side to, PassageKind kind, BigDecimal similarity, Flow flow, String why, List<SharedWords> shared) {
    public Passage {
        shared = List.copyOf(shared);
    }

    public PassageId id() {
        return PassageId.of(from, to);
    }

    /** The side in a report, if the passage has one there that meets the span. */
    public Optional<Side> sideIn(ReportId report, TextSpan span) {
        if (from.report().equals(report) && from.span().overlaps(span)) {
            return Optional.of(from);
        }
        return to.report().equals(report) && to.span().overlaps(span) ? Optional.of(to) : Optional.empty();
    }

    /** The side opposite to one of the two. */
    public Side opposite(Side side) {
        return side.equals(from) ? to : from;
    }

    /** Whether the text came to this side from the opposite one. */
    public boolean cameTo(Side side) {
        return side.equals(to) ? flow == Flow.FROM_TO : flow == Flow.TO_FROM;
    }
}
