package dev.whence.reuse.work;

/** Is told how far a search has come. Several threads may tell at a time. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
    };

    /** What a search does, in order. */
    enum Stage {
        /** Reading documents: a step each. */
        READING,
        /** Finding which documents share runs of words: a step for each part of these. */
        PAIRING,
        /** Comparing pairs word by word: a step for each document that is in one. */
        COMPARING
    }

    /** A stage begins, and the one before is done. */
    void begin(Stage stage, int steps);

    /** One more step of the stage is done. */
    void step();
}
