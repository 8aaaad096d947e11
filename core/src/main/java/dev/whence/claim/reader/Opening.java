package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import java.util.List;
import java.util.Optional;

/**
 * What stands before bare numbers to say of whom they are: a side, "On our side one wounded", "from the side of the
 * rebels ten fell"; those among whom, "Among the villagers we mourn eight"; a label, "Ambulances: 2 destroyed".
 */
final class Opening {
    private final Phrases phrases;
    private final FirstPerson firstPerson;
    private final WordKinds words;

    Opening(Phrases phrases, FirstPerson firstPerson, WordKinds words) {
        this.phrases = phrases;
        this.firstPerson = firstPerson;
        this.words = words;
    }

    Optional<NamedPopulation> of(ChunkRow row, Match match, Voice voice) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<NamedPopulation> side = side(row, i, voice);
            if (side.isPresent()) {
                return side;
            }
            if (row.chunks().get(i).kind() == Chunk.Kind.BARRIER || isOthers(row, i)) {
                return Optional.empty();
            }
        }
        return among(row).or(() -> label(row, match, voice));
    }

    /** "On their side two soldiers fell and five were hurt": the five go on with the soldiers. */
    private boolean isOthers(ChunkRow row, int at) {
        return row.chunks()
                .get(at)
                .counted()
                .flatMap(Counted::phrase)
                .filter(p -> p.noun().is(NounClass.PERSON) && phrases.saysWho(row.sentence(), p))
                .isPresent();
    }

    /** "on our side", "on ours", "on the rebel side", "from the side of the governmental forces". */
    private Optional<NamedPopulation> side(ChunkRow row, int at, Voice voice) {
        Sentence s = row.sentence();
        Chunk chunk = row.chunks().get(at);
        boolean governed = at > 0 && Phrases.isPreposition(row.chunks().get(at - 1));
        if (!governed || chunk.kind() != Chunk.Kind.PHRASE) {
            return Optional.empty();
        }
        String head = s.norm(chunk.to() - 1);
        if (head.equals("ours") || words.is("side", head) && firstPerson.isOur(s, chunk)) {
            return Optional.of(firstPerson.self(voice));
        }
        if (!words.is("side", head) || chunk.phrase().isEmpty()) {
            return Optional.empty();
        }
        List<Chunk> chunks = row.chunks();
        boolean of = at + 2 < chunks.size()
                && chunks.get(at + 1).kind() == Chunk.Kind.OF
                && Phrases.isPhrase(chunks.get(at + 2));
        if (of) {
            return chunks.get(at + 2).phrase().map(p -> phrases.named(row, at + 2, p));
        }
        NounPhrase phrase = chunk.phrase().get();
        return phrases.afterDeterminers(s, phrase.from(), phrase.to()) < phrase.head()
                ? Optional.of(phrases.modifiers(s, phrase))
                : Optional.empty();
    }

    /** "Among the civilian population we mourn eight", "Of the ship's stokers, two drowned", "From the guard alone six fell". */
    private Optional<NamedPopulation> among(ChunkRow row) {
        if (row.chunks().size() < 2) {
            return Optional.empty();
        }
        Chunk chunk = row.chunks().get(1);
        boolean among = row.sentence().norm(0).equals("among");
        boolean of = row.chunks().get(0).kind() == Chunk.Kind.OF
                || row.chunks().get(0).kind() == Chunk.Kind.FROM;
        return chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.BODY
                ? chunk.phrase().filter(p -> among || of && isSomebody(row, p)).map(p -> phrases.named(row, 1, p))
                : Optional.empty();
    }

    /** Who they are, and not only that they are dead. */
    private boolean isSomebody(ChunkRow row, NounPhrase phrase) {
        boolean people = phrase.noun().is(NounClass.PERSON) || phrase.noun().is(NounClass.GROUP);
        return people
                && !phrase.noun().is(NounClass.TOLL)
                && (phrases.saysWho(row.sentence(), phrase) || phrases.isModified(row.sentence(), phrase));
    }

    /** "- Ambulances: 2 destroyed, 5 damaged", "Own troops: 2 killed"; not "Police: 12 killed", which is who says so. */
    Optional<NamedPopulation> label(ChunkRow row, Match match, Voice voice) {
        List<Chunk> chunks = row.chunks();
        int at = 0;
        while (at < chunks.size() && isMark(chunks.get(at).kind())) {
            at++;
        }
        boolean opens = at + 2 < chunks.size()
                && Phrases.isPhrase(chunks.get(at))
                && chunks.get(at).counted().isEmpty();
        int colon = at + 1;
        // "House of Oran, beside the mill: eight dead": the item's label may say more
        while (opens
                && row.sentence().kind() == Paragraph.Kind.LIST_ITEM
                && colon < Math.min(match.chunk(), at + 7)
                && isLabelled(chunks.get(colon))) {
            colon++;
        }
        boolean labelled = opens && colon < match.chunk() && chunks.get(colon).kind() == Chunk.Kind.COLON;
        if (!labelled) {
            return Optional.empty();
        }
        int label = at;
        return chunks.get(at)
                .phrase()
                .filter(p -> isCountable(p.noun().is(NounClass.TOLL), row, p))
                .filter(p -> row.sentence().kind() == Paragraph.Kind.LIST_ITEM
                        || !voice.isSource(PhraseText.of(row.sentence(), p.from(), p.to())))
                .map(p -> firstPerson.isOur(row.sentence(), chunks.get(label))
                        ? firstPerson.self(voice)
                        : phrases.named(row, label, p));
    }

    private static boolean isLabelled(Chunk chunk) {
        return switch (chunk.kind()) {
            case PHRASE, BODY, OF, PREPOSITION, COMMA, AND -> chunk.counted().isEmpty();
            default -> false;
        };
    }

    private static boolean isMark(Chunk.Kind kind) {
        return kind == Chunk.Kind.COLON || kind == Chunk.Kind.OTHER || kind == Chunk.Kind.CLOSE;
    }

    private boolean isCountable(boolean toll, ChunkRow row, NounPhrase phrase) {
        boolean several = row.sentence().norm(phrase.head()).endsWith("s")
                || row.sentence().norm(phrase.head()).endsWith("men")
                || phrase.noun().is(NounClass.GROUP);
        boolean kind = phrase.noun().is(NounClass.PERSON)
                || phrase.noun().is(NounClass.GROUP)
                || phrase.noun().is(NounClass.MATERIEL)
                || phrase.noun().is(NounClass.STRUCTURE);
        boolean kin = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            kin |= words.is("kin", row.sentence().norm(i));
        }
        boolean listed = row.sentence().kind() == Paragraph.Kind.LIST_ITEM;
        return (several && kind || kin && listed) && !toll;
    }
}
