package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Changes in percent are no shares: "14 per cent up on April", "fares up 15%", "30% more", "2 percentage points". */
final class PercentChangeExclusion implements Exclusion {
    private final Set<String> changes;
    private final Set<String> verbs;
    private final Set<String> lost;

    PercentChangeExclusion(WordGroups words) {
        this.changes = words.group("percent-change");
        this.verbs = words.group("change");
        this.lost = words.group("lost-percent");
    }

    @Override
    public String reason() {
        return "change";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() == Quantity.Kind.PERCENT) {
            int before = hedged.from() - 1;
            int verb = sentence.norm(before).equals("by") ? before - 1 : before;
            if (verbs.contains(sentence.norm(verb))) {
                return true;
            }
            // "the crown has lost 7% since spring", not "has lost 40% of its men"
            if (lost.contains(sentence.norm(before))
                    && !sentence.norm(figure.to()).equals("of")) {
                return true;
            }
        }
        return figure.kind() == Quantity.Kind.PERCENT && changes.contains(sentence.norm(figure.to()))
                || sentence.norm(figure.to()).equals("percentage");
    }
}
