package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.language.WordKinds;
import dev.whence.population.Role;
import java.util.Optional;

/** "The rebels admit 30 dead": of their own; a ministry that admits 30 speaks of others. */
final class Admitted {
    private final Phrases phrases;
    private final WordKinds words;

    Admitted(Phrases phrases, WordKinds words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** Who owns up to the harm that a number tells of, right before it; not "the rebels admitted 14 civilian deaths". */
    Optional<NamedPopulation> of(ChunkRow row, Match match) {
        int before = match.chunk() - 1;
        int verb = before > 0 && row.chunks().get(before).kind() == Chunk.Kind.TO ? before - 1 : before;
        boolean others = match.counted()
                .phrase()
                .filter(counted -> phrases.isModified(row.sentence(), counted))
                .isPresent();
        boolean admits = match.measure().isHarm()
                && !others
                && verb > 0
                && words.is(
                        "admitting", row.sentence().norm(row.chunks().get(verb).from()));
        return admits
                ? Subjects.antecedent(row, verb)
                        .map(at -> phrases.named(
                                row, at, row.chunks().get(at).phrase().orElseThrow()))
                        .filter(named -> named.population().role() == Role.COMBATANT)
                : Optional.empty();
    }
}
