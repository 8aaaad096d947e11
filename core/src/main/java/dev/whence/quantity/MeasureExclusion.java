package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/**
 * Lengths, temperatures, speeds, frequencies: "54 km", "19 °C", "30 mm". Weights and volumes count, since they are
 * seized ("700 kg of cocaine"), and so do areas of something ("13,000 hectares of maize").
 */
final class MeasureExclusion implements Exclusion {
    private final NumberLexicon lexicon;
    private final Set<String> units;
    private final Set<String> areas;

    MeasureExclusion(WordGroups words, NumberLexicon lexicon) {
        this.lexicon = lexicon;
        this.units = words.group("length");
        this.areas = words.group("area");
    }

    @Override
    public String reason() {
        return "measure";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        int i = Surroundings.pastListedNumbers(sentence, figure.to(), lexicon);
        String norm = sentence.norm(i);
        if (norm.startsWith("-") && norm.length() == 1) {
            norm = sentence.norm(i + 1);
        }
        if (units.contains(norm)) {
            return true;
        }
        if (!areas.contains(norm)) {
            return false;
        }
        return !sentence.norm(i + 1).equals("of") && !sentence.norm(i + 2).equals("of");
    }
}
