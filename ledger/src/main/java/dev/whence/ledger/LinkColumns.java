package dev.whence.ledger;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import java.sql.SQLException;

/** The columns that stand for a link, in every table that has links. */
final class LinkColumns {
    static final String NAMES = "source, kind, cue, source_start, source_end, cue_start, cue_end";
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?";

    private LinkColumns() {}

    static void set(Values values, Link link) throws SQLException {
        values.text(link.source())
                .text(link.kind().label())
                .text(link.cue())
                .span(link.sourceSpan())
                .span(link.cueSpan());
    }

    static Link link(Row row) throws SQLException {
        return new Link(
                row.text("source"),
                row.constant(SourceKind.class, "kind"),
                row.maybeText("cue"),
                row.maybeSpan("source"),
                row.maybeSpan("cue"));
    }
}
