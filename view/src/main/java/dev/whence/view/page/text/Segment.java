package dev.whence.view.page.text;

import dev.whence.view.page.text.Stretch.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text within which nothing begins or ends.
 *
 * @param in the stretches that it lies in, in the order they were given
 */
public record Segment(String text, List<Stretch> in) {
    public Segment {
        in = List.copyOf(in);
    }

    /** Whether nothing of it is marked by itself. */
    public boolean isPlain() {
        return css().isEmpty() && attributions().isEmpty();
    }

    public boolean isIn(Kind kind) {
        return in.stream().anyMatch(stretch -> stretch.kind() == kind);
    }

    /** The anchors of the claims whose number this is; empty for any other text. */
    public List<String> claims() {
        return refs(Kind.NUMBER);
    }

    /** The numbers of the attributions that it is a part of, with spaces between. */
    public String attributions() {
        return in.stream()
                .filter(stretch ->
                        stretch.kind() == Kind.SOURCE || stretch.kind() == Kind.CUE || stretch.kind() == Kind.CONTENT)
                .map(Stretch::ref)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The classes of what it lies in, with spaces between. */
    public String css() {
        return in.stream()
                .map(Stretch::css)
                .filter(css -> !css.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<String> refs(Kind kind) {
        return in.stream()
                .filter(stretch -> stretch.kind() == kind)
                .map(Stretch::ref)
                .distinct()
                .toList();
    }
}
