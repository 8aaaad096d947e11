package dev.whence.reuse.notes;

import java.util.Optional;

/**
 * Keeps notes from one search to the next, so that only what is new is read and aligned. Several threads may ask at a time.
 *
 * <p>Whoever keeps it drops the notes of a document whose text, date or publisher has changed, and of the pairs that it is in.
 */
public interface Notebook {
    /** Keeps nothing. */
    Notebook NONE = new Notebook() {
        @Override
        public Optional<byte[]> ofDocument(String id) {
            return Optional.empty();
        }

        @Override
        public void keepDocument(String id, byte[] note) {}

        @Override
        public Optional<byte[]> ofPair(String earlier, String later) {
            return Optional.empty();
        }

        @Override
        public void keepPair(String earlier, String later, byte[] note) {}
    };

    Optional<byte[]> ofDocument(String id);

    /** Puts a note in place of the one there was. */
    void keepDocument(String id, byte[] note);

    Optional<byte[]> ofPair(String earlier, String later);

    /** Puts a note in place of the one there was. */
    void keepPair(String earlier, String later, byte[] note);
}
