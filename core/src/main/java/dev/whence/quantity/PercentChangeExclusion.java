package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Changes in percent are no shares: "14 per cent up on April", "30% more", "2 percentage points". */
final class PercentChangeExclusion implements Exclusion {
    private final Set<String> changes;

    PercentChangeExclusion(WordGroups words) {
        this.changes = words.group("percent-change");
    }

    @Override
    public String reason() {
        return "change";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        return figure.kind() == Quantity.Kind.PERCENT && changes.contains(sentence.norm(figure.to()))
                || sentence.norm(figure.to()).equals("percentage");
    }
}
