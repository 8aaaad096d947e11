package dev.whence.view.page.text;

import dev.whence.report.TextSpan;

/**
 * A stretch of text that means something.
 *
 * @param ref what it belongs to: the anchor of a claim, the number of an attribution; may be empty
 * @param css the classes that the page's style sheet knows it by, with spaces between
 */
public record Stretch(TextSpan span, Kind kind, String ref, String css) {

    /** One that looks like all of its kind. */
    public Stretch(TextSpan span, Kind kind, String ref) {
        this(span, kind, ref, kind.css());
    }

    /** What a stretch is, with its class; content and passages are marked as a whole, not piece by piece. */
    public enum Kind {
        NUMBER("n"),
        HEDGE("n"),
        POPULATION("po"),
        TRIGGER("tr"),
        PLACE("pl"),
        TIME("ti"),
        CAUSE("ca"),
        BLAMED("ca"),
        STATUS("st"),
        SOURCE("so"),
        CUE("cu"),
        CONTENT(""),
        PASSAGE(""),
        SAME(""),
        STRUCK("x");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }
}
