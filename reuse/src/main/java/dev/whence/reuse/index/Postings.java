package dev.whence.reuse.index;

import dev.whence.reuse.word.NGram;
import dev.whence.reuse.work.Workers;

/**
 * Where each run of four stands, by parts of the hash space: as many parts at a time as fit in memory. A posting is the
 * low half of the run's hash and the position of its first word.
 *
 * <p>The words are read once more for every round, which costs less than keeping all postings would.
 */
final class Postings {
    /** A part of about this many postings is sorted within a processor's cache. */
    private static final int PART = 1 << 13;

    private static final int MOST_PART_BITS = 16;

    private final WordStore store;
    private final Workers workers;
    private final int shift;
    private final int parts;
    private final int ranges;
    /** How many postings each range of documents has in each part. */
    private final int[][] counts;

    private long[] postings = new long[0];

    Postings(WordStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
        int bits = Math.min(MOST_PART_BITS, Math.max(1, 32 - Integer.numberOfLeadingZeros(store.words() / PART)));
        this.shift = 64 - bits;
        this.parts = 1 << bits;
        this.ranges = Math.max(1, Math.min(workers.threads(), store.documents()));
        this.counts = new int[ranges][parts];
        workers.each(ranges, () -> this, (own, range) -> count(range));
    }

    int parts() {
        return parts;
    }

    /** The first part after those that fit with {@code part} into so many postings; always one at least. */
    int endOfRound(int part, long most) {
        long size = size(part);
        int end = part + 1;
        while (end < parts && size + size(end) <= Math.min(most, Integer.MAX_VALUE - 1024)) {
            size += size(end);
            end++;
        }
        return end;
    }

    /** Where each of the parts from {@code first} to {@code end} starts in {@link #array}, and where the last ends. */
    int[] fill(int first, int end) {
        int[] starts = new int[end - first + 1];
        int[][] next = new int[ranges][end - first];
        int at = 0;
        for (int part = first; part < end; part++) {
            starts[part - first] = at;
            for (int range = 0; range < ranges; range++) {
                next[range][part - first] = at;
                at += counts[range][part];
            }
        }
        starts[end - first] = at;
        if (postings.length < at) {
            postings = new long[at];
        }
        workers.each(ranges, () -> this, (own, range) -> scatter(range, first, end, next[range]));
        return starts;
    }

    long[] array() {
        return postings;
    }

    private long size(int part) {
        long size = 0;
        for (int[] range : counts) {
            size += range[part];
        }
        return size;
    }

    private int firstDocument(int range) {
        return (int) ((long) store.documents() * range / ranges);
    }

    private void count(int range) {
        int[] own = counts[range];
        DocumentWords documents = new DocumentWords(store);
        for (int document = firstDocument(range); document < firstDocument(range + 1); document++) {
            int[] words = documents.of(document);
            int count = NGram.count(store.end(document) - store.start(document));
            for (int i = 0; i < count; i++) {
                own[(int) (NGram.hash(words, i) >>> shift)]++;
            }
        }
    }

    private void scatter(int range, int first, int endPart, int[] next) {
        long[] into = postings;
        DocumentWords documents = new DocumentWords(store);
        for (int document = firstDocument(range); document < firstDocument(range + 1); document++) {
            int[] words = documents.of(document);
            int start = store.start(document);
            int count = NGram.count(store.end(document) - start);
            for (int i = 0; i < count; i++) {
                long hash = NGram.hash(words, i);
                int part = (int) (hash >>> shift);
                if (part >= first && part < endPart) {
                    into[next[part - first]++] = hash << 32 | (start + i);
                }
            }
        }
    }
}
