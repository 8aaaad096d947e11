package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/**
 * Names that stand short behind the border and were last given in full before it: "Hrel said" belongs to the report that
 * says who Hrel is. Speaks against a border.
 */
final class NameBondSign implements Sign {
    private static final int LOOK = 150;
    private static final double MANY = 3;

    private final int[] bonds;

    NameBondSign(SplitText text, Names names) {
        BorderCounts counts = new BorderCounts(text);
        for (Names.Mention mention : names.mentions()) {
            if (!mention.introduced() || mention.full() || mention.placed()) {
                continue;
            }
            // only the first of several behind a border counts
            int before = names.mentions().get(mention.before()).word();
            counts.add(Math.max(before, mention.word() - LOOK), mention.word(), mention.speaks() ? 2 : 1);
        }
        this.bonds = counts.sums();
    }

    @Override
    public double before(int block) {
        return Math.min(1, bonds[block] / MANY);
    }
}
