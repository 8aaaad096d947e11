package dev.whence.attribution;

import java.util.List;

/** One way in which English attributes something to somebody. */
interface Frame {
    /** Names it in {@code rules.txt}, in evidence and in tests. */
    String id();

    /**
     * Adds what it finds in a sentence.
     *
     * @param found what the frames before it found in this sentence
     */
    void find(Line line, List<Finding> found);
}
