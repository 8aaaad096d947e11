package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Sums of money: "$ 38.5 million", "2 million dollars", "CHF 6.2 million", "10 pounds" (but "10 pounds of cocaine"). */
final class MoneyExclusion implements Exclusion {
    private final Set<String> signs;
    private final Set<String> currencies;
    private final Set<String> adjectives;

    MoneyExclusion(WordGroups words) {
        this.signs = words.group("money-sign");
        this.currencies = words.group("money-word");
        this.adjectives = words.group("money-adjective");
    }

    @Override
    public String reason() {
        return "money";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() == Quantity.Kind.NONE || figure.kind() == Quantity.Kind.ARTICLE) {
            return false;
        }
        if (signs.contains(sentence.norm(figure.from() - 1))) {
            return true;
        }
        int i = figure.to();
        if (adjectives.contains(sentence.norm(i))) {
            i++;
        }
        String norm = sentence.norm(i);
        return currencies.contains(norm)
                || norm.equals("pounds") && !sentence.norm(i + 1).equals("of");
    }
}
