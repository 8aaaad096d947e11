package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Locale;
import java.util.Optional;

/** Turns a noun phrase of a row into a population: its words, its role. */
final class Phrases {
    private final WordKinds words;

    Phrases(WordKinds words) {
        this.words = words;
    }

    /** The phrase of a chunk with what follows behind "of" and "from". */
    NamedPopulation named(ChunkRow row, int chunk, NounPhrase phrase) {
        Sentence s = row.sentence();
        int from = afterDeterminers(s, phrase.from(), phrase.to());
        int to = extended(row, chunk, phrase.to());
        return NamedPopulation.sure(
                new Population(PhraseText.of(s, from, to), role(s, from, to, phrase), affiliation(s, from, to)),
                s.span(from, to));
    }

    /** The words before the head: "civilian" of "civilian casualties". */
    NamedPopulation modifiers(Sentence s, NounPhrase phrase) {
        int from = afterDeterminers(s, phrase.from(), phrase.to());
        int to = Math.max(phrase.head(), from + 1);
        while (to > from + 1
                && (words.is("empty", s.norm(to - 1)) || s.norm(to - 1).equals("'s"))) {
            to--;
        }
        return NamedPopulation.sure(
                new Population(PhraseText.of(s, from, to), role(s, from, to, phrase), affiliation(s, from, to)),
                s.span(from, to));
    }

    /** "civilian casualties", "Iraq's total losses": words before the head say whose. */
    boolean isModified(Sentence s, NounPhrase phrase) {
        for (int i = afterDeterminers(s, phrase.from(), phrase.to()); i < phrase.head(); i++) {
            Tag tag = s.tag(i);
            boolean kind = words.is("combatant", s.norm(i)) || words.is("civilian", s.norm(i));
            boolean says = tag == Tag.NOUN && !words.is("place-noun", s.norm(i))
                    || tag == Tag.PROPN
                    || tag == Tag.ADJ && (s.token(i).startsUpper() || kind);
            if (says && !words.is("empty", s.norm(i)) && !s.token(i).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    /** A name or a demonym stands in it: "Ostrian tanks". */
    Optional<String> affiliation(Sentence s, int from, int to) {
        if (s.isUpperCase()) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            boolean name = s.token(i).startsUpper()
                    && !s.token(i).hasDigit()
                    && (s.tag(i) == Tag.PROPN || s.tag(i) == Tag.ADJ || s.tag(i) == Tag.NOUN)
                    && i > 0;
            if (name) {
                return Optional.of(s.token(i).text());
            }
        }
        return Optional.empty();
    }

    private int extended(ChunkRow row, int chunk, int to) {
        int end = to;
        int at = chunk + 1;
        while (at + 1 < row.chunks().size()) {
            Chunk link = row.chunks().get(at);
            Chunk next = row.chunks().get(at + 1);
            boolean links = link.kind() == Chunk.Kind.OF || link.kind() == Chunk.Kind.FROM;
            if (!links || link.from() != end || !isPhrase(next)) {
                break;
            }
            end = next.to();
            at += 2;
        }
        return end;
    }

    static boolean isPhrase(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.BODY || chunk.kind() == Chunk.Kind.COUNT;
    }

    static boolean isPreposition(Chunk chunk) {
        return switch (chunk.kind()) {
            case PREPOSITION, WITH, OF, FROM, BY, TO -> true;
            default -> false;
        };
    }

    private Role role(Sentence s, int from, int to, NounPhrase phrase) {
        Role own = phrase.noun().role();
        if (own == Role.COMBATANT) {
            return own;
        }
        for (int i = from; i < to; i++) {
            String norm = s.norm(i);
            if (words.is("combatant", norm)
                    || words.is("troops", norm)
                    || words.is("rebel", norm)
                    || words.is("rebel-name", norm)) {
                return Role.COMBATANT;
            }
            if (words.is("civilian", norm)) {
                return Role.CIVILIAN;
            }
        }
        return own == Role.UNKNOWN ? roleOfThing(phrase.noun()) : own;
    }

    /** Houses and buses are civilian, tanks and rifles are not, a bomb is neither. */
    private Role roleOfThing(Noun noun) {
        if (words.is("armed-place", noun.lemma())) {
            return Role.COMBATANT;
        }
        if (noun.is(NounClass.STRUCTURE)
                || noun.is(NounClass.PLACE)
                || words.is("civil-thing", noun.lemma())
                || words.is("livestock", noun.lemma())) {
            return Role.CIVILIAN;
        }
        boolean arms = noun.is(NounClass.MATERIEL) && !noun.is(NounClass.MUNITION) && !noun.is(NounClass.STRIKE);
        return arms ? Role.COMBATANT : Role.UNKNOWN;
    }

    /** Behind the determiners that open a phrase; at the latest its last token. */
    int afterDeterminers(Sentence s, int from, int to) {
        int i = from;
        while (i < to - 1 && (words.is("determiner", s.norm(i)) || !s.token(i).isWord())) {
            i++;
        }
        return i;
    }

    /** "people", "others": anybody. */
    boolean isAnybody(String name) {
        return words.is("generic", name.toLowerCase(Locale.ROOT));
    }

    /** "12 miners" says who, "12 others", "12 people" and "12 deaths" do not. */
    boolean saysWho(Sentence s, NounPhrase phrase) {
        boolean standsForThem =
                phrase.noun().is(NounClass.TOLL) || phrase.noun().is(NounClass.NAME);
        return !words.is("generic", s.norm(phrase.head())) && !standsForThem;
    }

    /** The same of a measure: "two detainees killed" says who, "two detainees" alone only that they are held. */
    boolean saysWho(Sentence s, NounPhrase phrase, Measure measure) {
        Noun noun = phrase.noun();
        boolean other = noun.is(NounClass.PERSON)
                && noun.toll().filter(toll -> !toll.equals(measure.label())).isPresent();
        return saysWho(s, phrase) || other && !words.is("generic", s.norm(phrase.head()));
    }
}
