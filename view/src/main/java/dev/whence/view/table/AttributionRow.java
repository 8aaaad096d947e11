package dev.whence.view.table;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribution together with the report that makes it.
 *
 * @param content from the first to the last character of what is attributed, in one or several pieces
 */
public record AttributionRow(Report report, CodePoints points, Attribution attribution, Optional<TextSpan> content) {

    /** The attributions of a reading by where they begin, then by where their parts stand. */
    public static List<AttributionRow> of(Reading reading) {
        CodePoints points = new CodePoints(reading.report().text());
        return reading.attributions().stream()
                .map(attribution -> new AttributionRow(
                        reading.report(),
                        points,
                        attribution,
                        attribution.content().stream().reduce(TextSpan::union)))
                .sorted(Comparator.comparing(AttributionRow::whole)
                        .thenComparing(row -> orNowhere(row.content))
                        .thenComparing(row -> orNowhere(row.attribution.cue()))
                        .thenComparing(row -> orNowhere(row.attribution.source()))
                        .thenComparing(row -> row.attribution.rule()))
                .toList();
    }

    private TextSpan whole() {
        return orNowhere(Stream.of(content, attribution.source(), attribution.cue())
                .flatMap(Optional::stream)
                .reduce(TextSpan::union));
    }

    private static TextSpan orNowhere(Optional<TextSpan> span) {
        return span.orElse(new TextSpan(0, 0));
    }
}
