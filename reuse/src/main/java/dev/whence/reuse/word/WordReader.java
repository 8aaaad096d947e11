package dev.whence.reuse.word;

import java.util.Arrays;

/**
 * Reads texts one after the other into the same buffers: what it holds is the text read last. Not for several threads.
 *
 * <p>"Don’t" and "don't" are one word, so are "4,486" and "4486"; soft hyphens do not count; capitals do not matter.
 */
public final class WordReader {
    /** Lower case of each ASCII letter and digit, 0 for what stands between words. */
    private static final byte[] LETTERS = letters();

    private static final int MIX = 0x9E3779B1;

    private char[] text = new char[4096];
    private int length;
    private int[] hashes = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;

    /** Reads a text and gives how many words it has. */
    public int read(String document) {
        length = document.length();
        if (text.length < length) {
            text = new char[length + (length >> 2)];
        }
        document.getChars(0, length, text, 0);
        count = 0;
        int at = 0;
        while (at < length) {
            char c = text[at];
            if (c < 128 ? LETTERS[c] != 0 : isWordAt(at)) {
                at = readWord(at);
            } else {
                at++;
            }
        }
        return count;
    }

    /** Where a word starts, in UTF-16 units. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends, exclusive. */
    public int end(int word) {
        return ends[word];
    }

    /** Copies the hashes of all words. */
    public void copyHashes(int[] into, int at) {
        System.arraycopy(hashes, 0, into, at, count);
    }

    /** The words as a value that outlives the next reading. */
    public Words words() {
        return new Words(Arrays.copyOf(hashes, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private int readWord(int start) {
        int hash = 0;
        int at = start;
        while (at < length) {
            char c = text[at];
            byte letter = c < 128 ? LETTERS[c] : 0;
            if (letter != 0) {
                hash = (hash ^ letter) * MIX;
                hash ^= hash >>> 15;
                at++;
            } else if (c <= ' ') {
                break;
            } else if (c >= 128 && isWordAt(at)) {
                int point = Character.codePointAt(text, at, length);
                if (Character.isIdeographic(point)) {
                    if (at > start) {
                        break;
                    }
                    at += Character.charCount(point);
                    add(start, at, mixed(hash, point));
                    return at;
                }
                hash = mixed(hash, Character.toLowerCase(point));
                at += Character.charCount(point);
            } else if (at > start && joins(at)) {
                hash = c == '.' ? mixed(hash, '.') : hash;
                at++;
            } else {
                break;
            }
        }
        add(start, at, hash);
        return at;
    }

    private static int mixed(int hash, int point) {
        int mixed = (hash ^ point) * MIX;
        return mixed ^ (mixed >>> 15);
    }

    /** A soft hyphen, an apostrophe before a letter, a point or comma between digits. */
    private boolean joins(int at) {
        if (at + 1 >= length) {
            return false;
        }
        char c = text[at];
        char next = text[at + 1];
        return switch (c) {
            case '\u00ad' -> isWordAt(at + 1);
            case '\'', '’' -> Character.isLetter(next) && Character.isLetter(text[at - 1]);
            case '.', ',' -> isDigit(next) && isDigit(text[at - 1]);
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isWordAt(int at) {
        int point = Character.codePointAt(text, at, length);
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(int start, int end, int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = end;
    }

    private static byte[] letters() {
        byte[] letters = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            letters[c] = (byte) c;
            letters[c - 'a' + 'A'] = (byte) c;
        }
        for (char c = '0'; c <= '9'; c++) {
            letters[c] = (byte) c;
        }
        return letters;
    }
}
