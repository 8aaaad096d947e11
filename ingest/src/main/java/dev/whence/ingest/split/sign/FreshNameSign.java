package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** Names given in full behind the border though they were introduced before it, and stood short since. */
final class FreshNameSign implements Sign {
    private static final int LOOK = 120;
    private static final int NEAR = 40;
    private static final double MANY = 3;

    private final int[] fresh;

    FreshNameSign(SplitText text, Names names) {
        BorderCounts counts = new BorderCounts(text);
        for (Names.Mention mention : names.mentions()) {
            if (!mention.full() || mention.before() < 0) {
                continue;
            }
            Names.Mention before = names.mentions().get(mention.before());
            if (mention.word() - before.word() >= NEAR) {
                boolean stoodShort = !before.full() && mention.introduced();
                counts.add(Math.max(before.word(), mention.word() - LOOK), mention.word(), stoodShort ? 2 : 1);
            }
        }
        this.fresh = counts.sums();
    }

    @Override
    public double before(int block) {
        return Math.min(1, fresh[block] / 2.0 / MANY);
    }
}
