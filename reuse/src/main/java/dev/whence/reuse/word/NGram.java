package dev.whence.reuse.word;

/** Runs of four words as 64-bit hashes. */
public final class NGram {
    /** How many words a run has. */
    public static final int WORDS = 4;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private NGram() {}

    /** The hash of the run that starts at a word. */
    public static long hash(int[] words, int at) {
        long hash = (words[at] * FIRST + words[at + 1]) ^ ((words[at + 2] * FIRST + words[at + 3]) * SECOND);
        hash = (hash ^ (hash >>> 31)) * FIRST;
        return hash ^ (hash >>> 29);
    }

    /** How many runs a stretch of words has. */
    public static int count(int words) {
        return Math.max(0, words - WORDS + 1);
    }
}
