package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * What verbs mean that rescuers share with the police: a boat picks up castaways, a patrol suspects; divers search for the
 * missing, detectives for a gang.
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
        if (isSearch(verb) && measure == Measure.MISSING) {
            boolean rescuers = names("rescuer", sentence) || names("searcher", sentence);
            return isCivilian(counted) || rescuers ? Optional.of(measure) : Optional.empty();
        }
        return Optional.of(measure);
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
