package dev.whence.claim.frame;

import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A number and the noun phrase that it counts, where one stands behind it.
 *
 * @param premodifiers triggers between number and noun: "9 <i>wounded</i> soldiers"
 * @param partitive "of them", "of the dead" stands behind the number: a part of what was told before
 * @param compound the number is part of a word: "a <i>39</i>-man patrol"
 * @param whole the number that it is a part of: "five of its <i>eight</i> trawlers", "100 out of <i>600</i>"
 */
public record Counted(
        Quantity quantity,
        Optional<NounPhrase> phrase,
        List<Triggers.Found> premodifiers,
        boolean partitive,
        Optional<Quantity> whole,
        boolean compound) {

    public Counted {
        premodifiers = List.copyOf(premodifiers);
    }

    /** Is its noun of this class? */
    public boolean counts(NounClass noun) {
        return phrase.isPresent() && phrase.get().noun().is(noun);
    }
}
