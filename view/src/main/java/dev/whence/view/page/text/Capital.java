package dev.whence.view.page.text;

/** Gives a phrase the capital of a heading. */
public final class Capital {
    private Capital() {}

    /** {@code people killed, Lissen} becomes {@code People killed, Lissen} */
    public static String first(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(phrase.codePointAt(0))) + phrase.substring(end);
    }
}
