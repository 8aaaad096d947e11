package dev.whence.reuse.word;

/** What is left of a word when its ending is cut: "killed", "kills" and "killing" are one. Digits stay whole. */
public final class Stem {
    private static final int LONGEST = 7;
    private static final int SHORTEST = 4;
    private static final String[] ENDINGS =
            WordList.read(Stem.class, "endings.txt").toArray(String[]::new);

    private Stem() {}

    /** The hash of the stem of a word that stands in a text; never 0. */
    public static int hash(String text, int start, int end) {
        int length = end - start;
        if (!isDigit(text.charAt(start))) {
            length = apostrophe(text, start, end) - start;
            length = Math.min(LONGEST, length - ending(text, start, length));
        }
        int hash = 17;
        for (int i = start; i < (isDigit(text.charAt(start)) ? end : start + length); i++) {
            char c = text.charAt(i);
            hash = c == ',' ? hash : hash * 31 + Character.toLowerCase(c);
        }
        hash *= 0x9E3779B1;
        return hash == 0 ? 1 : hash;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where "Ostra’s" has its apostrophe; the end of other words. */
    private static int apostrophe(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
                return i;
            }
        }
        return end;
    }

    /** How long the ending of a word is. */
    private static int ending(String text, int start, int length) {
        for (String ending : ENDINGS) {
            if (length - ending.length() >= SHORTEST
                    && text.regionMatches(true, start + length - ending.length(), ending, 0, ending.length())) {
                return ending.length();
            }
        }
        return 0;
    }
}
