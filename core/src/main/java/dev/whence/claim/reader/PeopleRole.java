package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * What "people" are who were killed or hurt where no word says it: of a shelled market or a crowd that was fired at,
 * civilians; of a toll with soldiers in it, both.
 */
final class PeopleRole {
    /** How many sentences behind the headline set the scene. */
    private static final int HEAD = 2;

    private final Phrases phrases;
    private final WordKinds words;
    private final boolean civilScene;

    private PeopleRole(Phrases phrases, WordKinds words, boolean civilScene) {
        this.phrases = phrases;
        this.words = words;
        this.civilScene = civilScene;
    }

    static PeopleRole of(Prose prose, Phrases phrases, WordKinds words) {
        int head = (int) prose.sentences().stream()
                .takeWhile(s -> s.kind() == Paragraph.Kind.HEADLINE)
                .count();
        boolean civil = prose.sentences().stream()
                .limit(head + HEAD)
                .anyMatch(s -> has(s, "civil-target", words) && !has(s, "fighting", words));
        return new PeopleRole(phrases, words, civil);
    }

    /** The population with its role, where the words name only people. */
    NamedPopulation given(NamedPopulation named, ChunkRow row, Match match) {
        boolean anybody = named.population().role() == Role.UNKNOWN
                && phrases.isAnybody(named.population().name());
        if (!anybody || !isHarm(match.measure())) {
            return named;
        }
        return parts(row, match).or(() -> scene(row.sentence())).map(named::as).orElse(named);
    }

    /** "12 people, including three policemen"; "27 dead: 19 soldiers, 8 civilians"; "19 people, including ten children". */
    private Optional<Role> parts(ChunkRow row, Match match) {
        boolean opened = false;
        boolean civilian = false;
        for (int i = match.chunk() + 1; i < row.chunks().size(); i++) {
            Chunk chunk = row.chunks().get(i);
            opened |= chunk.kind() == Chunk.Kind.INCLUDING || chunk.kind() == Chunk.Kind.COLON;
            if (!opened && chunk.counted().isPresent()) {
                return Optional.empty();
            }
            Optional<Role> role = opened ? chunk.phrase().map(p -> p.noun().role()) : Optional.empty();
            if (role.filter(Role.COMBATANT::equals).isPresent()) {
                return Optional.of(Role.MIXED);
            }
            civilian |= role.filter(Role.CIVILIAN::equals).isPresent();
        }
        return civilian ? Optional.of(Role.CIVILIAN) : Optional.empty();
    }

    private Optional<Role> scene(Sentence s) {
        boolean civil = (civilScene || has(s, "civil-scene", words)) && !has(s, "fighting", words);
        return civil ? Optional.of(Role.CIVILIAN) : Optional.empty();
    }

    private static boolean has(Sentence s, String kind, WordKinds words) {
        return s.tokens().stream().anyMatch(t -> words.is(kind, t.norm()));
    }

    private static boolean isHarm(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, RESCUED, DISPLACED -> true;
            default -> false;
        };
    }
}
