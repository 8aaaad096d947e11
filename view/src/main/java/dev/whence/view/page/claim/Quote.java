package dev.whence.view.page.claim;

import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Segment;
import dev.whence.view.page.text.Segments;
import dev.whence.view.page.text.Stretch;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentence of a claim with the parts of the claim marked.
 *
 * @param cutBefore whether the sentence is longer than what is shown, before it
 * @param cutAfter the same, after it
 */
public record Quote(List<Segment> segments, boolean cutBefore, boolean cutAfter) {
    /** Characters around the number that are shown of a sentence that is longer. */
    private static final int AROUND = 400;

    static Quote of(Claim claim, Contents contents) {
        Report report = contents.report(claim.report());
        String text = report.text();
        TextSpan sentence = claim.evidence().sentence().union(claim.number());
        int start = Math.max(sentence.start(), claim.number().start() - AROUND);
        int end = Math.min(sentence.end(), claim.number().end() + AROUND);
        start += isSecondHalf(text, start) ? 1 : 0;
        end -= isSecondHalf(text, end) ? 1 : 0;
        TextSpan window = new TextSpan(start, Math.max(start, end));
        return new Quote(
                new Segments(text, stretches(claim, window, text, contents)).in(window),
                start > sentence.start(),
                window.end() < sentence.end());
    }

    private static List<Stretch> stretches(Claim claim, TextSpan window, String text, Contents contents) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(claim.number(), Kind.NUMBER, ""));
        claim.evidence()
                .parts()
                .forEach(part -> stretches.add(
                        new Stretch(part.span(), Kind.valueOf(part.role().name()), "")));
        for (Link link : claim.attribution().links()) {
            link.sourceSpan().ifPresent(span -> stretches.add(new Stretch(span, Kind.SOURCE, "")));
            link.cueSpan().ifPresent(span -> stretches.add(new Stretch(span, Kind.CUE, "")));
        }
        contents.names()
                .in(window.of(text))
                .forEach(struck -> stretches.add(new Stretch(
                        new TextSpan(
                                struck.span().start() + window.start(),
                                struck.span().end() + window.start()),
                        Kind.STRUCK,
                        "")));
        return stretches;
    }

    private static boolean isSecondHalf(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
