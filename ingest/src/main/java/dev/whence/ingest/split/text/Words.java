package dev.whence.ingest.split.text;

import java.util.Arrays;

/**
 * The words of a text in flat arrays: where each begins and ends, a hash of its small letters, and how it is written. A
 * report of a thousand words costs a few kilobytes and no string, so that looking for borders in a file that has none is
 * nearly free.
 */
public final class Words {
    private static final int CAPITAL = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int OPENS_SENTENCE = 4;
    private static final int JOINED = 8;
    private static final int DIGITS = 16;
    private static final int STEM_LETTERS = 6;

    private int[] start = new int[256];
    private int[] end = new int[256];
    private int[] hash = new int[256];
    private int[] stem = new int[256];
    private byte[] written = new byte[256];
    private int count;

    private Words() {}

    /** Words are runs of letters and digits; "Hrel's" and "Hrel’s" are "Hrel" and an "s" that is passed over. */
    static Words of(String text) {
        Words words = new Words();
        int length = text.length();
        int at = 0;
        boolean opens = true;
        while (at < length) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int from = at;
                at = words.read(text, from, opens);
                opens = false;
            } else {
                opens |= c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == '“' || c == '•';
                at++;
            }
        }
        return words;
    }

    /** Takes the word that begins at {@code from}; gives where it ends. */
    private int read(String text, int from, boolean opens) {
        int hashed = 0;
        int stemmed = 0;
        boolean capitals = true;
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            char c = text.charAt(at);
            char small = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
            capitals &= small != c;
            hashed = hashed * 31 + small;
            if (at - from < STEM_LETTERS) {
                stemmed = hashed;
            }
            at++;
        }
        boolean ofName = at - from == 1 && from > 0 && isApostrophe(text.charAt(from - 1));
        if (!ofName) {
            add(from, at, hashed, stemmed, written(text, from, at, capitals, opens));
        }
        return at;
    }

    private int written(String text, int from, int to, boolean capitals, boolean opens) {
        char first = text.charAt(from);
        int flags = Character.isUpperCase(first) ? CAPITAL : 0;
        flags |= capitals && to - from > 1 ? ALL_CAPITALS : 0;
        flags |= opens ? OPENS_SENTENCE : 0;
        flags |= first >= '0' && first <= '9' ? DIGITS : 0;
        boolean joined = count > 0
                && from - end[count - 1] == 1
                && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '-');
        return flags | (joined ? JOINED : 0);
    }

    private void add(int from, int to, int hashed, int stemmed, int flags) {
        if (count == start.length) {
            int more = count * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            hash = Arrays.copyOf(hash, more);
            stem = Arrays.copyOf(stem, more);
            written = Arrays.copyOf(written, more);
        }
        start[count] = from;
        end[count] = to;
        hash[count] = hashed;
        stem[count] = stemmed;
        written[count++] = (byte) flags;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The hash that {@link #hash} gives for a word in small letters. */
    public static int hashOf(String word) {
        return word.hashCode();
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return start[word];
    }

    public int end(int word) {
        return end[word];
    }

    public int length(int word) {
        return end[word] - start[word];
    }

    public int hash(int word) {
        return hash[word];
    }

    /** A hash of its first six letters: "attack", "attacks" and "attacked" are one. */
    public int stem(int word) {
        return stem[word];
    }

    public boolean isCapitalised(int word) {
        return (written[word] & CAPITAL) != 0;
    }

    public boolean isAllCapitals(int word) {
        return (written[word] & ALL_CAPITALS) != 0;
    }

    public boolean opensSentence(int word) {
        return (written[word] & OPENS_SENTENCE) != 0;
    }

    /** Whether nothing but one blank or hyphen stands between it and the word before. */
    public boolean isJoined(int word) {
        return (written[word] & JOINED) != 0;
    }

    public boolean isDigits(int word) {
        return (written[word] & DIGITS) != 0;
    }
}
