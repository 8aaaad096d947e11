package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.claim.frame.Rule;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * Whose strength it is and whose equipment: "the battalion, 650 men", "the army, 31,000 strong", "the rebels number 200",
 * "mutineers hold out with two tanks".
 */
final class Forces {
    private final Phrases phrases;
    private final Subjects subjects;
    private final WordKinds words;

    Forces(Phrases phrases, Subjects subjects, WordKinds words) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.words = words;
    }

    /** The force whose strength a number is. */
    Optional<NamedPopulation> size(ChunkRow row, Match match) {
        if (match.measure() != Measure.STRENGTH
                || !match.rule().has(Rule.Trait.SIZE)
                || saysMore(row, match) && !match.rule().id().equals("body-apposition")) {
            return Optional.empty();
        }
        boolean beside = match.counted().compound() && match.counted().phrase().isPresent();
        if (match.rule().id().equals("body-of") && match.chunk() > 1) {
            int body = match.chunk() - 2;
            return row.chunks().get(body).phrase().map(p -> phrases.named(row, body, p));
        }
        return beside ? Optional.empty() : force(row, match.chunk());
    }

    /** "The army lost twelve men, <i>the Front</i> 30", "the army has 600 men here, <i>the police</i> 410". */
    Optional<NamedPopulation> beside(ChunkRow row, Match match) {
        int at = match.chunk() - 1;
        boolean gapped = match.rule().id().equals("gapped")
                && at > 0
                && match.counted().phrase().isEmpty()
                && Phrases.isPhrase(row.chunks().get(at))
                && !Phrases.isPreposition(row.chunks().get(at - 1));
        return gapped
                ? row.chunks()
                        .get(at)
                        .phrase()
                        .filter(p -> p.noun().is(NounClass.GROUP) || p.noun().is(NounClass.COMBATANT))
                        .map(p -> phrases.named(row, at, p))
                : Optional.empty();
    }

    /** "200 fighters" of a militia says more than the militia's name; "650 men" does not. */
    private boolean saysMore(ChunkRow row, Match match) {
        return match.counted()
                .phrase()
                .filter(p -> !words.is("men", row.sentence().norm(p.head())))
                .isPresent();
    }

    /** "88 men", "four of his people": no more than how many of a force. */
    boolean isMen(Sentence s, NounPhrase phrase) {
        return words.is("men", s.norm(phrase.head())) && !phrases.isModified(s, phrase);
    }

    /** Who holds, drives, sent or came with the things counted. */
    Optional<NamedPopulation> holder(ChunkRow row, Match match) {
        if (isSent(row, match)) {
            return subjects.of(row, match.chunk()).filter(this::isForce);
        }
        boolean held = match.measure() == Measure.EQUIPMENT && match.rule().id().equals("materiel-present");
        if (!held) {
            return Optional.empty();
        }
        return force(row, match.chunk());
    }

    /** "the army sent two dozen tanks" */
    private static boolean isSent(ChunkRow row, Match match) {
        int number = row.chunks().get(match.chunk()).from();
        return match.measure() == Measure.DEPLOYED
                && match.trigger().filter(t -> t.from() < number).isPresent();
    }

    /** The nearest phrase before in the clause that names a force, else the subject where it is one. */
    private Optional<NamedPopulation> force(ChunkRow row, int number) {
        Optional<NamedPopulation> subject = subjects.of(row, number);
        if (subject.filter(this::isForce).isPresent()) {
            return subject;
        }
        for (int i = number - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                break;
            }
            boolean force = (chunk.kind() == Chunk.Kind.BODY || chunk.kind() == Chunk.Kind.PHRASE)
                    && chunk.phrase()
                            .filter(p ->
                                    p.noun().is(NounClass.GROUP) || p.noun().is(NounClass.PERSON))
                            .isPresent();
            if (force) {
                return Optional.of(phrases.named(row, i, chunk.phrase().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private boolean isForce(NamedPopulation named) {
        Population population = named.population();
        return population.role() == Role.COMBATANT || population.affiliation().isPresent();
    }
}
