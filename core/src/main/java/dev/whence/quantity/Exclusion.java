package dev.whence.quantity;

import dev.whence.language.Sentence;

/** One reason why a number counts nothing. */
interface Exclusion {

    /** A word for the reader of {@code explain}: {@code date}, {@code age}. */
    String reason();

    /** @param hedged the figure's place with its hedges */
    boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged);
}
