package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.population.Population;
import java.util.Optional;

/** What a report has told so far, as far as the next claim may take it up. Not shared between reports. */
final class Discourse {
    private Optional<Population> lastPeople = Optional.empty();
    private Optional<Population> lastThings = Optional.empty();
    private Optional<Measure> lastMeasure = Optional.empty();
    private int lastSentence = -1;

    void told(Population population, Measure measure, boolean people, int sentence) {
        if (people) {
            lastPeople = Optional.of(population);
        } else {
            lastThings = Optional.of(population);
        }
        lastMeasure = Optional.of(measure);
        lastSentence = sentence;
    }

    Optional<Population> people() {
        return lastPeople;
    }

    Optional<Population> things() {
        return lastThings;
    }

    /** The measure told last, if that was in this sentence or the one before. */
    Optional<Measure> measureBefore(int sentence) {
        return sentence - lastSentence <= 1 ? lastMeasure : Optional.empty();
    }
}
