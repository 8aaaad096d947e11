package dev.whence.passage;

import java.util.Locale;

/** How much of a passage the two reports have word by word. */
public enum PassageKind {
    /** All of it. */
    VERBATIM,
    /** Most of it, in the same order. */
    EDITED,
    /** The matter, in other words. */
    REWRITTEN,
    /** A form that many reports use: by-lines, footers, legal notes. No sign that one copied. */
    BOILERPLATE;

    /** As exports have it: {@code verbatim}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
