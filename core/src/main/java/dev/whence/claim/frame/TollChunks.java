package dev.whence.claim.frame;

import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import java.util.Optional;

/** Noun phrases that name a toll: "the death toll", "the number of injured", "the arrest of". */
final class TollChunks {
    private final WordKinds words;
    private final Triggers triggers;
    private final Nominals nominals;
    private final PhraseReader phrases;
    private final TriggerChunks joins;
    private final Draft draft;
    private final Sentence s;

    TollChunks(
            WordKinds words,
            Triggers triggers,
            Nominals nominals,
            PhraseReader phrases,
            TriggerChunks joins,
            Draft draft) {
        this.words = words;
        this.triggers = triggers;
        this.nominals = nominals;
        this.phrases = phrases;
        this.joins = joins;
        this.draft = draft;
        this.s = draft.sentence();
    }

    /** "the death toll", "the number of injured", "the arrest of …", "losses". */
    Optional<Chunk> toll(NounPhrase phrase) {
        String head = s.norm(phrase.head());
        if (words.is("tally", head)
                && (words.is("of", s.norm(phrase.to())) || s.norm(phrase.to()).equals("for"))) {
            Optional<Chunk> tally = tally(phrase);
            if (tally.isPresent()) {
                return tally;
            }
        }
        if (words.is("tally", head)) {
            return standing(phrase).or(() -> Optional.of(Chunk.toll(phrase, phrase.to(), Optional.empty())));
        }
        Optional<Trigger> nominal = nominals.find(head);
        boolean doer = phrase.noun().is(NounClass.PERSON)
                && !phrase.noun().equals(Noun.PEOPLE_BY_NAME) // "Recoveries" may only open the sentence
                && !words.is("of", s.norm(phrase.to()));
        if (nominal.isPresent() && !doer) {
            Triggers.Found found =
                    new Triggers.Found(nominal.get(), Triggers.Form.ING, phrase.head(), phrase.head() + 1);
            return Optional.of(Chunk.toll(phrase, phrase.to(), Optional.of(found)));
        }
        return phrase.noun().is(NounClass.TOLL)
                ? Optional.of(Chunk.toll(phrase, phrase.to(), Optional.empty()))
                : Optional.empty();
    }

    /** "the number in custody", "the total missing". */
    private Optional<Chunk> standing(NounPhrase tally) {
        return triggers.at(s, tally.to())
                .filter(found -> found.form() != Triggers.Form.PRESENT)
                .map(joins::joined)
                .map(found -> Chunk.toll(tally, found.to(), Optional.of(found)));
    }

    /** "the number of people killed by terrorists", "the total of injured", "the tally for tanks". */
    private Optional<Chunk> tally(NounPhrase tally) {
        int at = tally.to() + 1;
        // "the total of those rescued"
        at = s.norm(at).equals("those") ? at + 1 : at;
        Optional<PhraseReader.Read> counted = phrases.at(s, at, draft::stops);
        int next = counted.map(read -> read.phrase().to()).orElse(at);
        while (next < s.size()
                && (words.is("be", s.norm(next))
                        || words.is("aux", s.norm(next))
                        || draft.clauses().is(next, Clauses.Border.RELATIVE))) {
            next++;
        }
        Optional<Triggers.Found> trigger = triggers.at(s, next);
        if (trigger.isPresent() && trigger.get().form() != Triggers.Form.PRESENT && !isChange(trigger.get())) {
            Triggers.Found found = joins.joined(trigger.get());
            NounPhrase phrase = counted.map(PhraseReader.Read::phrase).orElse(tally);
            return Optional.of(new Chunk(
                    Chunk.Kind.TOLL,
                    tally.from(),
                    found.to(),
                    Optional.empty(),
                    Optional.of(found),
                    Optional.of(phrase)));
        }
        return counted.filter(read -> !read.premodifiers().isEmpty()
                        || read.phrase().noun().is(NounClass.TOLL)
                        || read.phrase().noun().is(NounClass.PERSON)
                        || read.phrase().noun().is(NounClass.MATERIEL)
                        || read.phrase().noun().is(NounClass.STRIKE))
                .map(read -> new Chunk(
                        Chunk.Kind.TOLL,
                        tally.from(),
                        read.phrase().to(),
                        Optional.empty(),
                        read.premodifiers().stream().findFirst(),
                        Optional.of(read.phrase())));
    }

    /** "the number of missing has been brought down from 41", "has fallen to 40": so has the number, not the missing. */
    private boolean isChange(Triggers.Found trigger) {
        String verb = s.norm(trigger.from());
        String next = s.norm(trigger.to());
        return words.is("put", verb) && words.is("from", next)
                || words.is("reach", verb) && (words.is("from", next) || words.is("to", next));
    }
}
