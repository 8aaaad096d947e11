package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import java.util.List;

/**
 * Cuts a sentence into chunks. What carries no frame is left out: adverbs, quotes, expressions of time; so "were also
 * killed on Tuesday" and "were killed" are one row.
 */
public final class Chunker {
    private final WordKinds words;
    private final Nouns nouns;
    private final Triggers triggers;
    private final Nominals nominals;
    private final PhraseReader phrases;

    public Chunker(Nouns nouns, Triggers triggers) {
        this.words = WordKinds.load(Chunker.class, "chunk-words.txt");
        this.nouns = nouns;
        this.triggers = triggers;
        this.nominals = Nominals.load(triggers);
        this.phrases = new PhraseReader(nouns, triggers, words);
    }

    WordKinds words() {
        return words;
    }

    /** The row of a sentence; quantities and times in their order. */
    public ChunkRow chunk(Sentence sentence, List<Quantity> quantities, List<TimeExpression> times) {
        Draft draft = new Draft(sentence, quantities, times);
        return new ChunkPass(words, nouns, triggers, nominals, phrases, draft).row();
    }
}
