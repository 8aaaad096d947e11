package dev.whence.view.page.compare;

import dev.whence.analysis.Reading;
import dev.whence.report.TextSpan;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Segment;
import dev.whence.view.page.text.Segments;
import dev.whence.view.page.text.Stretch;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/** The text of one side: which words the other has as well. */
final class SideText {
    private final String text;
    private final List<Stretch> struck;
    private final List<Stretch> figures;

    SideText(Reading reading, Contents contents) {
        this.text = reading.report().text();
        this.struck = contents.names().in(text);
        this.figures = reading.claims().stream()
                .map(claim -> new Stretch(claim.number(), Kind.NUMBER, contents.anchor(claim.id())))
                .toList();
    }

    String text() {
        return text;
    }

    /**
     * A passage, its words marked that the other side lacks.
     *
     * @param anew whether it was written anew, so that what both have is the smaller part and is marked instead
     */
    List<PairView.Words> shared(TextSpan passage, List<TextSpan> same, boolean anew) {
        List<Stretch> stretches = marked();
        same.forEach(span -> stretches.add(new Stretch(span, Kind.SAME, "")));
        return new Segments(text, stretches)
                .in(passage).stream().map(segment -> compared(segment, anew)).toList();
    }

    /** Text outside passages. */
    List<PairView.Words> alone(TextSpan span) {
        return new Segments(text, marked())
                .in(span).stream()
                        .map(segment -> new PairView.Words(segment.text(), "", claim(segment)))
                        .toList();
    }

    private List<Stretch> marked() {
        List<Stretch> stretches = new ArrayList<>(struck);
        stretches.addAll(figures);
        return stretches;
    }

    private static String claim(Segment segment) {
        return segment.claims().stream().findFirst().orElse("");
    }

    private static PairView.Words compared(Segment segment, boolean anew) {
        boolean same = segment.isIn(Kind.SAME);
        boolean wordless = segment.text().codePoints().noneMatch(Character::isLetterOrDigit);
        String css = anew ? (same ? "same" : "") : (same ? "" : "only");
        return new PairView.Words(segment.text(), wordless ? "" : css, claim(segment));
    }
}
