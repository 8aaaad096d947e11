package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.DataFile;
import dev.whence.ingest.split.text.Words;
import java.util.Arrays;

/** A list of words from a data file, by their hashes. */
final class HashedWords {
    /** Lists that several signs ask for. */
    static final HashedWords NO_NAMES = load("no-names.txt");

    static final HashedWords PLACING = load("placing-words.txt");
    static final HashedWords SPEECH = load("speech-words.txt");

    private final int[] hashes;

    private HashedWords(int[] hashes) {
        this.hashes = hashes;
    }

    static HashedWords load(String file) {
        return new HashedWords(DataFile.lines(HashedWords.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split("[,\\s]+")))
                .filter(word -> !word.isEmpty())
                .mapToInt(Words::hashOf)
                .sorted()
                .toArray());
    }

    /** Phrases of two or three words, one a line. */
    static HashedWords loadPhrases(String file) {
        return new HashedWords(DataFile.lines(HashedWords.class, file).stream()
                .map(line -> line.split(" "))
                .mapToInt(words -> Arrays.stream(words).mapToInt(Words::hashOf).reduce(1, HashedWords::and))
                .sorted()
                .toArray());
    }

    /** The hash of a phrase with one more word. */
    static int and(int phrase, int word) {
        return phrase * 1_000_003 + word;
    }

    /** Whether the words from {@code first} on begin with one of the phrases. */
    boolean beginAt(Words words, int first, int end) {
        int phrase = 1;
        for (int i = first; i < Math.min(end, first + 3); i++) {
            phrase = and(phrase, words.hash(i));
            if (i > first && contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
