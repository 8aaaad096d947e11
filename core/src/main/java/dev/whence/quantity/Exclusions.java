package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.List;
import java.util.Optional;

/** All reasons why a number counts nothing, in the order in which they are asked. */
final class Exclusions {
    private final List<Exclusion> all;

    Exclusions(WordGroups words, NumberLexicon lexicon) {
        this.all = List.of(
                new ListMarkerExclusion(),
                new DateExclusion(words),
                new YearExclusion(words),
                new ClockExclusion(words),
                new MoneyExclusion(words),
                new CodeExclusion(words),
                new DurationExclusion(words, lexicon),
                new MeasureExclusion(words, lexicon),
                new AgeExclusion(words),
                new BracketedAgeExclusion(words),
                new NameExclusion(words),
                new ScoreExclusion(words),
                new PercentChangeExclusion(words),
                new InhabitantsExclusion(words),
                new NotCountedExclusion(words),
                new IdiomExclusion());
    }

    Optional<String> reason(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!figure.note().isEmpty()) {
            return Optional.of(figure.note());
        }
        for (Exclusion exclusion : all) {
            if (exclusion.excludes(sentence, figure, hedged)) {
                return Optional.of(exclusion.reason());
            }
        }
        return Optional.empty();
    }
}
