package dev.whence.claim.reader;

import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/** The population of a ratio is both its sides: "one guard to two raiders". */
final class RatioSides {
    private final Phrases phrases;

    RatioSides(Phrases phrases) {
        this.phrases = phrases;
    }

    NamedPopulation of(ChunkRow row, Match match) {
        Sentence s = row.sentence();
        int from = s.tokenAt(match.counted().quantity().number().end());
        int between = match.counted().quantity().lastToken();
        Optional<NounPhrase> right = match.counted().phrase();
        String left = from < between ? PhraseText.of(s, from, leftEnd(s, from, between)) : "";
        String other = right.map(p -> PhraseText.of(s, phrases.afterDeterminers(s, p.from(), p.to()), p.to()))
                .orElse("");
        String name = left.isEmpty() && other.isEmpty() ? "ratio" : left + " : " + other;
        return NamedPopulation.sure(
                new Population(name, Role.UNKNOWN, Optional.empty()),
                s.span(
                        match.counted().quantity().firstToken(),
                        Math.max(between, right.map(NounPhrase::to).orElse(between))));
    }

    private static int leftEnd(Sentence s, int from, int to) {
        int end = from;
        while (end < to
                && !s.norm(end).equals("to")
                && !s.norm(end).equals("for")
                && !s.norm(end).equals(":")) {
            end++;
        }
        return end;
    }
}
