package dev.whence.claim.frame;

import dev.whence.population.NounClass;
import java.util.Optional;

/**
 * A piece of a sentence with the kind that the rules' patterns name; {@code to} is after its last token.
 *
 * @param counted of {@link Kind#COUNT} and {@link Kind#NUMBER}
 * @param trigger of verbs, states and nouns that say what happened
 * @param phrase of noun phrases
 */
public record Chunk(
        Kind kind,
        int from,
        int to,
        Optional<Counted> counted,
        Optional<Triggers.Found> trigger,
        Optional<NounPhrase> phrase) {

    /** The kinds, with the letter that stands for each in a chunk string. */
    public enum Kind {
        /** A number with its noun: {@code 12 miners}. */
        COUNT('C'),
        /** A number that stands alone. */
        NUMBER('Q'),
        /** Any other noun phrase. */
        PHRASE('N'),
        /** "it", "that", "this" as the subject of "be": "it is 26". */
        IMPERSONAL('j'),
        /** A noun phrase for a body of people: {@code a garrison}, {@code the group}. */
        BODY('B'),
        /** A noun phrase that names attacks: "the attacks on five offices". */
        STRIKE('J'),
        /** A noun phrase that names a measure: {@code the death toll}, {@code the number of injured}, {@code losses}. */
        TOLL('M'),
        /** Past or participle of a transitive trigger: {@code killed}. */
        PAST('K'),
        /** Past of a trigger that may go without object: {@code evacuated}, {@code sank}. */
        PAST_EITHER('E'),
        /** Any form of an intransitive trigger: {@code died}. */
        INTRANSITIVE('I'),
        /** {@code killing}. */
        ING('G'),
        /** {@code kill}, {@code kills}. */
        PRESENT('F'),
        /** {@code dead}, {@code missing}. */
        STATE('D'),
        BE('b'),
        AUX('h'),
        NEGATION('n'),
        LEAVE('L'),
        REACH('R'),
        PUT('U'),
        /** {@code the rebels number 200}. */
        NUMBERING('Z'),
        REPORT('S'),
        VERB('V'),
        /** {@code battling}, {@code guarding}: of a verb that is no trigger. */
        DOING('g'),
        OF('o'),
        TO('t'),
        BY('y'),
        FROM('f'),
        PREPOSITION('p'),
        WITH('u'),
        INCLUDING('i'),
        RELATIVE('w'),
        BARRIER('z'),
        /** {@code compared with}, {@code against} before a number. */
        COMPARED('c'),
        AND('&'),
        COMMA(','),
        SEMICOLON(';'),
        COLON(':'),
        OPEN('('),
        CLOSE(')'),
        OTHER('x');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    static Chunk plain(Kind kind, int from, int to) {
        return new Chunk(kind, from, to, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Chunk counted(Counted counted, int from, int to) {
        Kind kind = counted.phrase().isPresent() ? Kind.COUNT : Kind.NUMBER;
        return new Chunk(kind, from, to, Optional.of(counted), Optional.empty(), counted.phrase());
    }

    static Chunk trigger(Kind kind, Triggers.Found trigger) {
        return new Chunk(kind, trigger.from(), trigger.to(), Optional.empty(), Optional.of(trigger), Optional.empty());
    }

    static Chunk phrase(NounPhrase phrase) {
        return new Chunk(
                kindOf(phrase), phrase.from(), phrase.to(), Optional.empty(), Optional.empty(), Optional.of(phrase));
    }

    private static Kind kindOf(NounPhrase phrase) {
        if (phrase.noun().is(NounClass.GROUP)) {
            return Kind.BODY;
        }
        return phrase.noun().is(NounClass.STRIKE) ? Kind.STRIKE : Kind.PHRASE;
    }

    static Chunk body(NounPhrase phrase) {
        return new Chunk(
                Kind.BODY, phrase.from(), phrase.to(), Optional.empty(), Optional.empty(), Optional.of(phrase));
    }

    static Chunk toll(NounPhrase phrase, int to, Optional<Triggers.Found> trigger) {
        return new Chunk(Kind.TOLL, phrase.from(), to, Optional.empty(), trigger, Optional.of(phrase));
    }
}
