package dev.whence.reuse;

/**
 * How to search.
 *
 * @param minWords how many words a passage must span in both documents
 * @param threads how many threads search; the result is the same with any number
 * @param memory how many bytes of the heap the words of all documents and the index of their runs may take together: words
 *     that do not fit into half of it go into a file, and the index is made part by part. The result is the same with any
 */
public record Settings(int minWords, int threads, long memory) {
    /** Passages of twelve words or more, one thread, 256 MB. */
    public static final Settings DEFAULT = new Settings(12, 1, 256L << 20);

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
