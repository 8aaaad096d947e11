package dev.whence.view.page.reader;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.claim.Claim;
import dev.whence.passage.Passage;
import dev.whence.passage.Side;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import dev.whence.view.page.claim.Family;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Stretch;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is marked in a report's text: numbers of claims, attributions, passages, struck names. */
final class ReportStretches {
    private ReportStretches() {}

    static List<Stretch> of(Reading reading, Contents contents) {
        Report report = reading.report();
        List<Stretch> all = new ArrayList<>(contents.names().in(report.text()));
        shared(report, contents).forEach(span -> all.add(new Stretch(span, Kind.PASSAGE, "")));
        int number = 0;
        for (Attribution attribution : reading.attributions()) {
            add(all, attribution, Integer.toString(number++));
        }
        for (Claim claim : reading.claims()) {
            all.add(new Stretch(claim.number(), Kind.NUMBER, contents.anchor(claim.id()), look(claim, contents)));
        }
        return all;
    }

    private static String look(Claim claim, Contents contents) {
        String family = "n " + Family.of(claim.measure()).css();
        if (contents.decided().isRejected(claim.id())) {
            return family + " rejected";
        }
        return claim.certainty().isSure() ? family : family + " check";
    }

    /** All that stands in other reports too; passages that overlap or touch are one stretch. */
    private static List<TextSpan> shared(Report report, Contents contents) {
        List<TextSpan> spans = new ArrayList<>();
        contents.passagesOf(report.id()).stream()
                .flatMap(passage -> sides(passage, report))
                .map(Side::span)
                .sorted()
                .forEach(span -> {
                    int last = spans.size() - 1;
                    if (last >= 0 && spans.get(last).end() >= span.start()) {
                        spans.set(last, spans.get(last).union(span));
                    } else {
                        spans.add(span);
                    }
                });
        return spans;
    }

    /** The sides of a passage that stand in a report; two where a report repeats itself. */
    static Stream<Side> sides(Passage passage, Report report) {
        return Stream.of(passage.from(), passage.to())
                .filter(side -> side.report().equals(report.id()));
    }

    private static void add(List<Stretch> all, Attribution attribution, String number) {
        for (TextSpan content : attribution.content()) {
            all.add(new Stretch(content, Kind.CONTENT, number));
        }
        attribution.source().ifPresent(span -> all.add(new Stretch(span, Kind.SOURCE, number)));
        attribution.cue().ifPresent(span -> all.add(new Stretch(span, Kind.CUE, number)));
    }
}
