package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** How many live in or fit into a place: "a town of 18,400", "a capacity of about 300", "a population of 2 million". */
final class InhabitantsExclusion implements Exclusion {
    private final Set<String> places;

    InhabitantsExclusion(WordGroups words) {
        this.places = words.group("inhabited");
    }

    @Override
    public String reason() {
        return "inhabitants";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        int of = hedged.from() - 1;
        return sentence.norm(of).equals("of") && places.contains(sentence.norm(of - 1));
    }
}
