package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import java.util.List;

/** A sentence as a row of chunks, and as a string with one letter a chunk for the rules' patterns. */
public record ChunkRow(Sentence sentence, List<Chunk> chunks, String letters) {

    public ChunkRow {
        chunks = List.copyOf(chunks);
    }

    static ChunkRow of(Sentence sentence, List<Chunk> chunks) {
        StringBuilder letters = new StringBuilder(chunks.size());
        for (Chunk chunk : chunks) {
            letters.append(chunk.kind().letter());
        }
        return new ChunkRow(sentence, chunks, letters.toString());
    }

    /** Is anything counted? Where nothing is, no frame applies. */
    boolean holdsCount() {
        return letters.indexOf(Chunk.Kind.COUNT.letter()) >= 0 || letters.indexOf(Chunk.Kind.NUMBER.letter()) >= 0;
    }

    /** How many numbers there are, with their nouns or alone. */
    long counts() {
        return letters.chars()
                .filter(letter -> letter == Chunk.Kind.COUNT.letter() || letter == Chunk.Kind.NUMBER.letter())
                .count();
    }
}
