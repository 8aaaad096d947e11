package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** Names given in full behind the border though they were introduced before it, and stood short since. */
final class FreshNameSign implements Sign {
    private static final int LOOK = 120;
    private static final int NEAR = 40;
    private static final double MANY = 3;

    private final int[] fresh;

    FreshNameSign(SplitText text, Names names) {
        this.fresh = new int[text.blocks().size() + 1];
        for (int i = 0; i < names.count(); i++) {
            int before = names.before(i);
            if (!names.isFull(i) || before < 0 || names.word(i) - names.word(before) < NEAR) {
                continue;
            }
            boolean stoodShort = !names.isFull(before) && names.fullBefore(i) >= 0;
            int weight = stoodShort ? 2 : 1;
            int from = Math.max(text.blockOf(names.word(before)), text.blockOf(Math.max(0, names.word(i) - LOOK)));
            int to = text.blockOf(names.word(i));
            if (to > from) {
                fresh[from + 1] += weight;
                fresh[to + 1] -= weight;
            }
        }
        for (int i = 1; i < fresh.length; i++) {
            fresh[i] += fresh[i - 1];
        }
    }

    @Override
    public double before(int block) {
        return Math.min(1, fresh[block] / 2.0 / MANY);
    }
}
