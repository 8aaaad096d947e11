package dev.whence.reuse;

/**
 * How to search.
 *
 * @param minWords how many words a passage must span in both documents
 * @param threads how many threads search; the result is the same with any number
 * @param memory how many bytes the index may take beside the words themselves; what does not fit is done in rounds
 */
public record Settings(int minWords, int threads, long memory) {
    /** Passages of twelve words or more, one thread, 64 MB. */
    public static final Settings DEFAULT = new Settings(12, 1, 64L << 20);

    public Settings {
        if (minWords < 4 || threads < 1 || memory < 1 << 20) {
            throw new IllegalArgumentException("at least 4 words, 1 thread and 1 MB, not " + minWords + ", " + threads
                    + " and " + memory + " bytes");
        }
    }

    public Settings minWords(int words) {
        return new Settings(words, threads, memory);
    }

    public Settings threads(int number) {
        return new Settings(minWords, number, memory);
    }

    public Settings memory(long bytes) {
        return new Settings(minWords, threads, bytes);
    }
}
