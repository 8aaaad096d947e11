package dev.whence.language;

import dev.whence.report.TextSpan;

/**
 * A word, a number or a mark, where it stands in the report's text (UTF-16 units).
 *
 * @param text as printed
 * @param norm lower case, with straight apostrophes and without soft hyphens: the form that word lists are asked with
 * @param tag {@link Tag#X} in sentences that nobody needed tags for
 */
public record Token(int start, int end, String text, String norm, Tag tag) {

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    public boolean is(String word) {
        return norm.equals(word);
    }

    /** A letter or digit stands in it. */
    public boolean isWord() {
        for (int i = 0; i < norm.length(); i++) {
            if (Character.isLetterOrDigit(norm.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean hasDigit() {
        for (int i = 0; i < norm.length(); i++) {
            if (Character.isDigit(norm.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean startsUpper() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** No blank stands between this token and the one before it. */
    public boolean touches(Token before) {
        return before.end == start;
    }

    /** The same token with another tag. */
    public Token tagged(Tag newTag) {
        return new Token(start, end, text, norm, newTag);
    }
}
