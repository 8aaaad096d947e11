package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** How long, not how many: "24 hours", "the past two months", "10 consecutive days". */
final class DurationExclusion implements Exclusion {
    private final NumberLexicon lexicon;
    private final Set<String> units;
    private final Set<String> between;

    DurationExclusion(WordGroups words, NumberLexicon lexicon) {
        this.lexicon = lexicon;
        this.units = words.group("time-unit");
        this.between = words.group("time-adjective");
    }

    @Override
    public String reason() {
        return "duration";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        int start = Surroundings.pastListedNumbers(sentence, hedged.to(), lexicon);
        int i = start;
        while (between.contains(sentence.norm(i)) && i < start + 2) {
            i++;
        }
        return units.contains(sentence.norm(i)) && figure.kind() != Quantity.Kind.PERCENT;
    }
}
