package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where names of persons, places and bodies stand in a text, as far as capital letters show it: in full ("Oksana Hrel", "the city
 * of Mosta", "ZAF (a league of farmers)")
 * or short ("Hrel"), each known by its last word.
 */
final class Names {
    private static final HashedWords TITLES = HashedWords.load("titles.txt");
    private static final HashedWords KINDS = HashedWords.load("kind-words.txt");
    private static final int OF = Words.hashOf("of");
    private static final int NONE = -1;

    /**
     * A place where a name stands.
     *
     * @param word the word in which it ends
     * @param full whether it is given in full
     * @param placed whether it stands behind "in", "near" and the like, as places do
     * @param speaks whether it says something
     * @param before the number of the mention of the same name before this one, or -1
     * @param introduced whether the name was given in full before
     */
    record Mention(int word, boolean full, boolean placed, boolean speaks, int before, boolean introduced) {}

    private final String text;
    private final Words words;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Integer> last = new HashMap<>();
    private final Set<Integer> inFull = new HashSet<>();

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
                && !HashedWords.NO_NAMES.contains(words.hash(word))
                && !TITLES.contains(words.hash(word));
    }

    private void take(int from, int to, int limit) {
        int name = to - 1;
        int hash = words.hash(name);
        boolean full = to - from > 1 || isOfKind(from) || isExplained(name);
        // the first word of a sentence is a name only where it is known as one
        if (!full && words.opensSentence(from) && !inFull.contains(hash)) {
            return;
        }
        boolean titled = from > 0 && TITLES.contains(words.hash(from - 1));
        int previous = titled ? from - 2 : from - 1;
        boolean placed =
                previous >= 0 && words.isJoined(previous + 1) && HashedWords.PLACING.contains(words.hash(previous));
        boolean speaks = to < limit && HashedWords.SPEECH.contains(words.hash(to))
                || previous >= 0 && !placed && HashedWords.SPEECH.contains(words.hash(previous));
        int before = last.getOrDefault(hash, NONE);
        mentions.add(new Mention(name, full, placed, speaks, before, inFull.contains(hash)));
        last.put(hash, mentions.size() - 1);
        if (full) {
            inFull.add(hash);
        }
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

    /** All, in the order of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The number of the first mention at or behind a word. */
    int from(int word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).word() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
