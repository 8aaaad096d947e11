package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where names of persons, places and bodies stand in a text, as far as capital letters show it: in full ("Oksana Hrel", "the city
 * of Mosta", "ZAF (a league of farmers)")
 * or short ("Hrel"), each known by its last word.
 */
final class Names {
    private static final HashedWords NO_NAMES = HashedWords.load("no-names.txt");
    private static final HashedWords TITLES = HashedWords.load("titles.txt");
    private static final HashedWords PLACING = HashedWords.load("placing-words.txt");
    private static final HashedWords SPEECH = HashedWords.load("speech-words.txt");
    private static final HashedWords KINDS = HashedWords.load("kind-words.txt");
    private static final int OF = Words.hashOf("of");
    private static final int NONE = -1;

    /** How a name is used. */
    private static final byte FULL = 1;

    private static final byte PLACED = 2;
    private static final byte SPEAKS = 4;

    private final String text;
    private final Words words;
    private int[] at = new int[64];
    private int[] key = new int[64];
    private byte[] use = new byte[64];
    private int[] before = new int[64];
    private int[] fullBefore = new int[64];
    private int count;
    private final Map<Integer, Integer> last = new HashMap<>();
    private final Map<Integer, Integer> lastFull = new HashMap<>();

    private Names(SplitText text) {
        this.text = text.text();
        this.words = text.words();
    }

    static Names of(SplitText text) {
        Names names = new Names(text);
        for (var block : text.blocks()) {
            if (!names.isInCapitals(block.firstWord(), block.endWord())) {
                names.read(block.firstWord(), block.endWord());
            }
        }
        return names;
    }

    /** Where everything is written in capitals, they show no names. */
    private boolean isInCapitals(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += words.isAllCapitals(i) ? 1 : 0;
        }
        return capitals * 2 > to - from;
    }

    private void read(int from, int to) {
        int i = from;
        while (i < to) {
            if (!isNameWord(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < to && isNameWord(end) && words.isJoined(end)) {
                end++;
            }
            take(i, end, to);
            i = end;
        }
    }

    private boolean isNameWord(int word) {
        return words.isCapitalised(word)
                && words.length(word) > 1
                && !NO_NAMES.contains(words.hash(word))
                && !TITLES.contains(words.hash(word));
    }

    private void take(int from, int to, int limit) {
        int name = to - 1;
        int hash = words.hash(name);
        boolean full = to - from > 1 || isOfKind(from) || isExplained(name);
        // the first word of a sentence is a name only where it is known as one
        if (!full && words.opensSentence(from) && !lastFull.containsKey(hash)) {
            return;
        }
        boolean titled = from > 0 && TITLES.contains(words.hash(from - 1));
        int previous = titled ? from - 2 : from - 1;
        boolean placed = previous >= 0 && words.isJoined(previous + 1) && PLACING.contains(words.hash(previous));
        boolean speaks = to < limit && SPEECH.contains(words.hash(to))
                || previous >= 0 && !placed && SPEECH.contains(words.hash(previous));
        add(name, hash, (byte) ((full ? FULL : 0) | (placed ? PLACED : 0) | (speaks ? SPEAKS : 0)));
    }

    /** "the city of Mosta": a kind of thing before the name. */
    private boolean isOfKind(int from) {
        return from >= 2
                && words.isJoined(from)
                && words.hash(from - 1) == OF
                && words.isJoined(from - 1)
                && KINDS.contains(words.hash(from - 2));
    }

    /** "ZAF (a league of farmers)": words in brackets that say what it is. */
    private boolean isExplained(int name) {
        int at = words.end(name);
        return text.startsWith(" (", at) && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    }

    private void add(int word, int hash, byte used) {
        if (count == at.length) {
            int more = count * 2;
            at = Arrays.copyOf(at, more);
            key = Arrays.copyOf(key, more);
            use = Arrays.copyOf(use, more);
            before = Arrays.copyOf(before, more);
            fullBefore = Arrays.copyOf(fullBefore, more);
        }
        at[count] = word;
        key[count] = hash;
        use[count] = used;
        before[count] = last.getOrDefault(hash, NONE);
        fullBefore[count] = lastFull.getOrDefault(hash, NONE);
        last.put(hash, count);
        if ((used & FULL) != 0) {
            lastFull.put(hash, count);
        }
        count++;
    }

    int count() {
        return count;
    }

    /** The word in which the mention ends. */
    int word(int mention) {
        return at[mention];
    }

    boolean isFull(int mention) {
        return (use[mention] & FULL) != 0;
    }

    /** Whether it stands behind "in", "near" and the like, as places do. */
    boolean isPlaced(int mention) {
        return (use[mention] & PLACED) != 0;
    }

    /** Whether it says something. */
    boolean speaks(int mention) {
        return (use[mention] & SPEAKS) != 0;
    }

    /** The mention of the same name before this one, or -1. */
    int before(int mention) {
        return before[mention];
    }

    /** The last mention in full before this one, or -1. */
    int fullBefore(int mention) {
        return fullBefore[mention];
    }

    /** The first mention at or behind a word. */
    int from(int word) {
        int found = Arrays.binarySearch(at, 0, count, word);
        return found >= 0 ? found : -found - 1;
    }
}
