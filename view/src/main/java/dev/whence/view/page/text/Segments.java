package dev.whence.view.page.text;

import dev.whence.report.TextSpan;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a text wherever a stretch begins or ends; asked for one window after the other, as the text has them. */
public final class Segments {
    /** What stands for a name that was struck out; its length says nothing about the name's. */
    public static final String STRUCK = "▇▇▇▇";

    private final String text;
    private final List<Stretch> opening;
    private final List<Stretch> open = new ArrayList<>();
    private int next;

    public Segments(String text, List<Stretch> stretches) {
        this.text = text;
        this.opening = stretches.stream()
                .filter(stretch -> stretch.span().length() > 0)
                .sorted(Comparator.comparing(stretch -> stretch.span().start()))
                .toList();
    }

    /** The window's text; a stretch that reaches beyond the window counts within it. */
    public List<Segment> in(TextSpan window) {
        List<Segment> segments = new ArrayList<>();
        int at = window.start();
        while (at < window.end()) {
            openAt(at);
            int end = window.end();
            if (next < opening.size()) {
                end = Math.min(end, opening.get(next).span().start());
            }
            for (Stretch stretch : open) {
                end = Math.min(end, stretch.span().end());
            }
            add(segments, at, end);
            at = end;
        }
        return List.copyOf(segments);
    }

    private void openAt(int at) {
        while (next < opening.size() && opening.get(next).span().start() <= at) {
            open.add(opening.get(next++));
        }
        open.removeIf(stretch -> stretch.span().end() <= at);
    }

    /** A struck name gives one mark, in the segment where it begins. */
    private void add(List<Segment> segments, int at, int end) {
        List<Stretch> struck =
                open.stream().filter(stretch -> stretch.kind() == Kind.STRUCK).toList();
        if (struck.isEmpty()) {
            segments.add(new Segment(text.substring(at, end), open));
        } else if (struck.stream().anyMatch(stretch -> stretch.span().start() == at)) {
            segments.add(new Segment(STRUCK, open));
        }
    }
}
