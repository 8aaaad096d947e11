package dev.whence.reuse.align;

/**
 * One passage: runs of like words, in order in both texts.
 *
 * <p>Holds the array it is given: for each run where it starts in the home text, where in the other, and how many words
 * it has. Runs are never empty and never touch in both texts.
 */
public final class Alignment {
    private static final int FIELDS = 3;

    private final int[] runs;

    /** Of runs that {@link #home}, {@link #other} and {@link #length} tell, one after the other. */
    public Alignment(int[] runs) {
        this.runs = runs;
    }

    public int runs() {
        return runs.length / FIELDS;
    }

    /** Where a run starts in the home text. */
    public int home(int run) {
        return runs[FIELDS * run];
    }

    /** Where a run starts in the other text. */
    public int other(int run) {
        return runs[FIELDS * run + 1];
    }

    /** How many words a run has. */
    public int length(int run) {
        return runs[FIELDS * run + 2];
    }

    public int homeStart() {
        return home(0);
    }

    public int homeEnd() {
        return home(runs() - 1) + length(runs() - 1);
    }

    public int otherStart() {
        return other(0);
    }

    public int otherEnd() {
        return other(runs() - 1) + length(runs() - 1);
    }

    public int homeLength() {
        return homeEnd() - homeStart();
    }

    public int otherLength() {
        return otherEnd() - otherStart();
    }

    /** How many words are alike. */
    public int matched() {
        int matched = 0;
        for (int run = 0; run < runs(); run++) {
            matched += length(run);
        }
        return matched;
    }

    /** Of the words on both sides, the share that is alike. */
    public double similarity() {
        return 2.0 * matched() / (homeLength() + otherLength());
    }
}
