package dev.whence.view.page.compare;

import dev.whence.passage.PassageKind;

/** How the kinds of passages read in a sentence. */
public final class PassageWords {
    private PassageWords() {}

    /** {@code word for word} */
    public static String kind(PassageKind kind) {
        return switch (kind) {
            case VERBATIM -> "word for word";
            case EDITED -> "edited";
            case REWRITTEN -> "in other words";
            case BOILERPLATE -> "a common form";
        };
    }
}
