package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.Chains;
import dev.whence.attribution.Link;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose "our losses", "four of ours" and "we lost twelve" are: the force of whoever speaks, else the body whose report it
 * is, else simply "our forces", or people where the report names no armed side.
 */
final class FirstPerson {
    private static final Population OURS = new Population("our forces", Role.COMBATANT, Optional.empty());

    private static final Population PEOPLE = new Population("people", Role.UNKNOWN, Optional.empty());

    private final WordKinds words;

    FirstPerson(WordKinds words) {
        this.words = words;
    }

    /** "four of ours", "our losses amount to 22 dead", "we lost twelve". */
    Optional<NamedPopulation> loser(ChunkRow row, Match match, Voice voice) {
        Sentence s = row.sentence();
        int last = match.counted().quantity().lastToken();
        boolean ofOurs = s.norm(last).equals("of") && isOurs(s, last + 1)
                || s.norm(last + 1).equals("of") && isOurs(s, last + 2);
        return ofOurs || isOurToll(row, match) || weLost(row, match) ? Optional.of(self(voice)) : Optional.empty();
    }

    private boolean isOurs(Sentence s, int i) {
        return s.norm(i).equals("ours")
                || s.norm(i).equals("our") && (s.norm(i + 1).equals("own") || words.is("ours", s.norm(i + 1)));
    }

    /** The nearest noun for a toll before the number is "our losses". */
    private boolean isOurToll(ChunkRow row, Match match) {
        for (int i = match.chunk(); i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.TOLL) {
                boolean count = words.is("count", row.sentence().norm(chunk.to() - 1));
                return !count && isOur(row.sentence(), chunk);
            }
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return false;
            }
        }
        return false;
    }

    /** Does the chunk open with "our"? */
    boolean isOur(Sentence s, Chunk chunk) {
        String first = s.norm(chunk.from());
        return first.equals("our") || first.equals("ours") || first.equals("own");
    }

    private boolean weLost(ChunkRow row, Match match) {
        Sentence s = row.sentence();
        for (int i = match.chunk() - 1; i > 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (words.is("bearing", s.norm(chunk.from()))) {
                String subject = s.norm(row.chunks().get(i - 1).to() - 1);
                return subject.equals("we")
                        || subject.equals("us")
                        || s.norm(chunk.from() - 1).equals("we");
            }
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return false;
            }
        }
        return false;
    }

    /** The speaker's force. */
    NamedPopulation self(Voice voice) {
        return new NamedPopulation(
                voice.speaker().or(voice::narrator).orElse(voice.ofWar() ? OURS : PEOPLE),
                Optional.empty(),
                Optional.of("who is meant by \"we\" is not said here"));
    }

    /** Does nothing in the report say whose "our forces" are? Any noun of the figure's own then says more. */
    boolean isUnknown(NamedPopulation named) {
        return named.population().equals(OURS);
    }

    /** The force that the one who vouches for a number speaks for, if it is one. */
    Optional<Population> force(Chains.Vouching vouching, Cast cast) {
        Optional<Link> originator = vouching.chain().originator();
        if (originator.isEmpty()) {
            return Optional.empty();
        }
        String source = originator.get().source();
        String[] parts = source.split(" ");
        for (String part : parts) {
            if (words.is("armed-body", part.toLowerCase(Locale.ROOT))) {
                return Optional.of(new Population(source, Role.COMBATANT, Optional.of(source)));
            }
        }
        return vouching.evidence().stream()
                .findFirst()
                .flatMap(Attribution::source)
                .flatMap(span -> cast.beside(span));
    }
}
