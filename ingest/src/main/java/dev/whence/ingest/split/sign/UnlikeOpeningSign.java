package dev.whence.ingest.split.sign;

/**
 * The file itself opens otherwise: with prose where a title stands here, or with a title where none does. What was pasted
 * by one hand mostly opens alike.
 */
final class UnlikeOpeningSign implements Sign {
    private final Sign headed;
    private final boolean opensHeaded;

    UnlikeOpeningSign(Sign headed, boolean anyBlock) {
        this.headed = headed;
        this.opensHeaded = anyBlock && headed.before(0) > 0;
    }

    @Override
    public double before(int block) {
        return headed.before(block) > 0 == opensHeaded ? 0 : 1;
    }
}
