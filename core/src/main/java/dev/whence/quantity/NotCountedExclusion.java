package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Things whose number is no claim: "21 countries", "several occasions", "11 votes", "two rounds of talks". */
final class NotCountedExclusion implements Exclusion {
    private final Set<String> nouns;

    NotCountedExclusion(WordGroups words) {
        this.nouns = words.group("not-counted");
    }

    @Override
    public String reason() {
        return "not counted";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() == Quantity.Kind.NONE || figure.kind() == Quantity.Kind.PERCENT) {
            return false;
        }
        int next = hedged.to();
        return nouns.contains(sentence.norm(next))
                || Surroundings.isNoun(sentence, next) && nouns.contains(sentence.norm(next + 1));
    }
}
