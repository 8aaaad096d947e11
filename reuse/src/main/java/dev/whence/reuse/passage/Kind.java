package dev.whence.reuse.passage;

/** How a passage was reused. */
public enum Kind {
    /** Word by word. */
    VERBATIM,
    /** With some words changed, most of them the same in the same order. */
    EDITED,
    /** Told again in other words: found by the rare words that stayed, or with less than half of the words in order. */
    REWRITTEN,
    /** A form that many documents use or that chance explains: bylines, footers, legal notes. No sign that one copied. */
    BOILERPLATE;

    private static final double SAME = 0.97;
    private static final double MOSTLY_SAME = 0.5;

    /** The kind of a copy by the share of its words that stayed. */
    public static Kind byWords(double similarity) {
        return similarity >= SAME ? VERBATIM : similarity >= MOSTLY_SAME ? EDITED : REWRITTEN;
    }
}
