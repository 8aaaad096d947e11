package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * What verbs mean that captors share with others: a boat picks up castaways, a patrol suspects; divers search for the
 * missing, detectives for a gang; who "was taken" was taken captive, who was taken somewhere may have been a guest.
 */
final class RescueSense {
    private final WordKinds words = WordKinds.load(Chunker.class, "chunk-words.txt");

    /** The measure of a number in the light of who acts in its sentence. */
    Optional<Measure> measure(Sentence sentence, Counted counted, Optional<Chunk> trigger, Measure measure) {
        String verb = trigger.flatMap(Chunk::trigger)
                .map(found -> found.trigger().base())
                .orElse("");
        if (verb.equals("pick_up") && measure == Measure.CAPTURED) {
            return Optional.of(names("rescuer", sentence) ? Measure.RESCUED : Measure.CAPTURED);
        }
        if (verb.equals("take") && measure == Measure.CAPTURED) {
            return trigger.filter(t -> isLedAway(sentence, t)).map(t -> measure);
        }
        if (isSearch(verb) && measure == Measure.MISSING) {
            boolean rescuers = names("rescuer", sentence) || names("searcher", sentence);
            return isCivilian(counted) || rescuers ? Optional.of(measure) : Optional.empty();
        }
        return Optional.of(measure);
    }

    /** "Twelve more were taken overnight"; not "took 79 on board", "it took 400 men", "were taken to the fair". */
    private boolean isLedAway(Sentence s, Chunk taken) {
        return words.is("be", s.norm(taken.from() - 1))
                && !words.is("preposition", s.norm(taken.to()))
                && !words.is("to", s.norm(taken.to()));
    }

    /** "search_for", "hunt_goes_on_for". */
    private boolean isSearch(String verb) {
        int cut = verb.indexOf('_');
        return cut > 0 && verb.endsWith("_for") && words.is("search", verb.substring(0, cut));
    }

    private static boolean isCivilian(Counted counted) {
        return counted.phrase()
                .filter(phrase -> phrase.noun().role() == Role.CIVILIAN)
                .isPresent();
    }

    /** "fishing boats", "divers" */
    private boolean names(String kind, Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.is(kind, token.norm()));
    }
}
