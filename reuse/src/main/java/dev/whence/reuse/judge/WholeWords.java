package dev.whence.reuse.judge;

/** Finds words in a text where they stand whole: "lead" not in "leader". */
final class WholeWords {
    private WholeWords() {}

    /** Where the words stand first; -1 where they do not. */
    static int find(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
