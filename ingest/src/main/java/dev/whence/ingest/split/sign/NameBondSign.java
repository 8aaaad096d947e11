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
        this.bonds = new int[text.blocks().size() + 1];
        for (int i = 0; i < names.count(); i++) {
            int full = names.fullBefore(i);
            if (full < 0 || names.isFull(i) || names.isPlaced(i)) {
                continue;
            }
            // only the first of several behind a border counts
            int before = Math.max(names.before(i), full);
            int from = Math.max(text.blockOf(names.word(before)), text.blockOf(Math.max(0, names.word(i) - LOOK)));
            int weight = names.speaks(i) ? 2 : 1;
            int to = text.blockOf(names.word(i));
            if (to > from) {
                bonds[from + 1] += weight;
                bonds[to + 1] -= weight;
            }
        }
        for (int i = 1; i < bonds.length; i++) {
            bonds[i] += bonds[i - 1];
        }
    }

    @Override
    public double before(int block) {
        return Math.min(1, bonds[block] / MANY);
    }
}
