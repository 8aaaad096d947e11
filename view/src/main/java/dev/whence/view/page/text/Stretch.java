package dev.whence.view.page.text;

import dev.whence.report.TextSpan;

/**
 * A stretch of text that means something.
 *
 * @param ref what it belongs to: the anchor of a claim or passage, the number of an attribution; may be empty
 */
public record Stretch(TextSpan span, Kind kind, String ref) {

    /** What a stretch is; {@code css} is the class that the page's style sheet knows it by. */
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
        PASSAGE("pa"),
        SAME("sa"),
        STRUCK("x");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
