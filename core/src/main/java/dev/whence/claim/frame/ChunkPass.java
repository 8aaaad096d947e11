package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import java.util.Optional;

/** One pass over one sentence, from its first token to its last. */
final class ChunkPass {
    private static final int LONGEST_ADVERBIAL = 4;

    private final WordKinds words;
    private final Triggers triggers;
    private final PhraseReader phrases;
    private final FunctionWords functionWords;
    private final TriggerChunks triggerChunks;
    private final TollChunks tolls;
    private final CountChunks counts;
    private final Draft draft;
    private final Sentence s;

    ChunkPass(WordKinds words, Nouns nouns, Triggers triggers, Nominals nominals, PhraseReader phrases, Draft draft) {
        this.words = words;
        this.triggers = triggers;
        this.phrases = phrases;
        this.functionWords = new FunctionWords(words, draft);
        this.triggerChunks = new TriggerChunks(words, nouns, triggers, draft);
        this.tolls = new TollChunks(words, triggers, nominals, phrases, triggerChunks, draft);
        this.counts = new CountChunks(words, nouns, triggers, phrases, draft);
        this.draft = draft;
        this.s = draft.sentence();
    }

    ChunkRow row() {
        int i = 0;
        while (i < s.size()) {
            i = step(i);
        }
        return draft.row();
    }

    /** Takes what starts at a token into the row, or leaves it out. Gives the token behind it. */
    private int step(int i) {
        int next = overNoneOf(i);
        next = next > i ? next : overNumbersAndTimes(i);
        next = next > i ? next : overNoise(i);
        next = next > i ? next : triggerChunks.at(i);
        next = next > i ? next : overFixedWords(i);
        next = next > i ? next : overFunctionWord(i);
        return next > i ? next : overPhrase(i);
    }

    /** "no trace of 17 hikers": a word of what happened begins with the "no". */
    private int overNoneOf(int i) {
        boolean none = draft.number(i)
                .filter(q -> q.kind() == Quantity.Kind.NONE)
                .flatMap(q -> triggers.at(s, i))
                .isPresent();
        return none ? triggerChunks.at(i) : -1;
    }

    private int overNumbersAndTimes(int i) {
        Optional<Integer> hedged = draft.hedged(i).filter(number -> !words.is("reach", s.norm(i)));
        if (hedged.isPresent()) {
            return hedged.get();
        }
        Optional<Quantity> quantity = draft.number(i);
        return quantity.isPresent()
                ? counts.add(quantity.get())
                : draft.timeEnd(i).orElse(i);
    }

    /** What says nothing of what is counted: quotes, who says it, determiners before a number. */
    private int overNoise(int i) {
        int next = PhraseReader.afterNoise(s, i);
        next = next > i ? next : adverbial(i);
        next = next > i ? next : inAll(i);
        next = next > i ? next : accordingTo(i);
        return next > i ? next : introducedNumber(i);
    }

    /** "as well as", "compared with 12", "among them". */
    private int overFixedWords(int i) {
        if (s.norm(i).equals("as")
                && s.norm(i + 1).equals("well")
                && s.norm(i + 2).equals("as")) {
            return plain(Chunk.Kind.AND, i, i + 3);
        }
        boolean compared = words.is("compare", s.norm(i))
                && (draft.stops(i + 1) || s.norm(i).equals("compared") && draft.stops(i + 2));
        if (compared) {
            return plain(Chunk.Kind.COMPARED, i, draft.stops(i + 1) ? i + 1 : i + 2);
        }
        if ((words.is("preposition", s.norm(i)) || words.is("of", s.norm(i))) && isExcludedNumber(i + 1)) {
            return i + 2;
        }
        if (s.norm(i).startsWith("among") && words.is("them", s.norm(i + 1))) {
            return plain(Chunk.Kind.INCLUDING, i, i + 2);
        }
        return isImpersonal(i) ? plain(Chunk.Kind.IMPERSONAL, i, i + 1) : i;
    }

    private int overFunctionWord(int i) {
        Optional<Chunk.Kind> kind = functionWords.kind(i);
        if (kind.isPresent()) {
            return plain(kind.get(), i, i + 1);
        }
        return isSkipped(i) || isExcludedNumber(i) ? i + 1 : i;
    }

    private int overPhrase(int i) {
        Optional<PhraseReader.Read> read = phrases.at(s, i, draft::stops);
        if (read.isEmpty()) {
            return plain(otherKind(i), i, i + 1);
        }
        NounPhrase phrase = read.get().phrase();
        Chunk chunk = tolls.toll(phrase).orElseGet(() -> Chunk.phrase(phrase));
        draft.add(chunk);
        return chunk.to();
    }

    private int plain(Chunk.Kind kind, int from, int to) {
        draft.add(Chunk.plain(kind, from, to));
        return to;
    }

    /** "As of last night it's 26", "there were 26"; not "a toll that is" nor "it was nine"; "shot them". */
    private boolean isImpersonal(int i) {
        if (s.norm(i).equals("them")) {
            return draft.follows(Chunk.Kind.PAST, Chunk.Kind.PAST_EITHER, Chunk.Kind.PRESENT, Chunk.Kind.ING);
        }
        if (s.norm(i).equals("there")) {
            return isThereAreSoMany(i);
        }
        return words.is("impersonal", s.norm(i))
                && (s.norm(i + 1).equals("is") || s.norm(i + 1).equals("'s") || wasSoMany(i))
                && !draft.follows(Chunk.Kind.PHRASE, Chunk.Kind.COUNT, Chunk.Kind.TOLL, Chunk.Kind.BODY);
    }

    /** "It was sixty.", but not "it was nine", of anything at all, nor "it was 300 metres away". */
    private boolean wasSoMany(int i) {
        int number = draft.hedged(i + 2).orElse(i + 2);
        return s.norm(i).equals("it")
                && s.norm(i + 1).equals("was")
                && draft.number(number)
                        .filter(q -> q.interval()
                                .low()
                                .filter(low -> low.intValue() > 9)
                                .isPresent())
                        .filter(q ->
                                !s.token(Math.min(q.lastToken(), s.size() - 1)).isWord())
                        .isPresent();
    }

    /** "There are 26", "there had been at least 26": what is there is counted right behind. */
    private boolean isThereAreSoMany(int i) {
        int at = i + 1;
        while (at < i + 3 && words.is("aux", s.norm(at))) {
            at++;
        }
        return words.is("be", s.norm(at))
                && draft.opensNumber(at + 1)
                && !s.norm(at + 1).equals("no");
    }

    /** "have since died", "had by then been buried": an adverb, or a phrase that is one, and no border. */
    private int adverbial(int i) {
        if (!draft.follows(Chunk.Kind.AUX, Chunk.Kind.BE)) {
            return -1;
        }
        StringBuilder phrase = new StringBuilder();
        int end = -1;
        for (int at = i; at < Math.min(s.size(), i + LONGEST_ADVERBIAL); at++) {
            phrase.append(at > i ? " " : "").append(s.norm(at));
            end = words.is("adverbial", phrase.toString()) ? at + 1 : end;
        }
        return end;
    }

    /** "In all some 6,000 people", "a total, all told, of": words for the sum before its number. */
    private int inAll(int i) {
        String next = s.norm(i + 1);
        boolean sum = s.norm(i).equals("in") && (next.equals("all") || next.equals("total"))
                || s.norm(i).equals("all") && next.equals("told");
        return sum ? i + 2 : -1;
    }

    /** "according to various estimates": who says it is no part of the frame. */
    private int accordingTo(int i) {
        if (!s.norm(i).equals("according") || !s.norm(i + 1).equals("to")) {
            return -1;
        }
        int end = phrases.at(s, i + 2, draft::stops).map(r -> r.phrase().to()).orElse(i + 2);
        while (words.is("of", s.norm(end)) && !draft.stops(end + 1)) {
            Optional<PhraseReader.Read> more = phrases.at(s, end + 1, draft::stops);
            if (more.isEmpty()) {
                break;
            }
            end = more.get().phrase().to();
        }
        return s.norm(end).equals(",") && draft.follows(Chunk.Kind.COMMA) ? end + 1 : end;
    }

    /** "the 6 soldiers", "their two maids", "a total of 31 people", "the other two": the words before go with it. */
    private int introducedNumber(int i) {
        if (words.is("numbering", s.norm(i))) {
            return -1;
        }
        int at = i;
        while (at < i + 4
                && (words.is("determiner", s.norm(at))
                        || words.is("tally", s.norm(at))
                        || at > i && describesNumber(at)
                        || at > i && s.norm(at).equals("of"))) {
            at++;
        }
        return at > i && draft.opensNumber(at) && !s.norm(i).equals("of") && !words.is("reach", s.norm(at)) ? at : -1;
    }

    /** "a further four", "a staggering 900", "the reported dozen" */
    private boolean describesNumber(int i) {
        boolean describes =
                s.tag(i) == Tag.ADJ || s.tag(i) == Tag.VERB && s.norm(i).endsWith("ed");
        return describes && draft.opensNumber(i + 1) && !triggers.contains(s.norm(i));
    }

    /** "children under five": a number that counts nothing. */
    private boolean isExcludedNumber(int i) {
        return s.tag(i) == Tag.NUM && !draft.stops(i);
    }

    private boolean isSkipped(int i) {
        String norm = s.norm(i);
        // "Two rescuers themselves were killed"
        boolean stressed = (norm.endsWith("selves") || norm.endsWith("self"))
                && draft.follows(Chunk.Kind.COUNT, Chunk.Kind.NUMBER, Chunk.Kind.TOLL);
        return stressed
                || words.is("neutral", norm)
                || s.tag(i) == Tag.ADV
                || s.tag(i) == Tag.INTJ
                || norm.endsWith("ly") && triggers.at(s, i + 1).isPresent()
                || !s.token(i).isWord() && !norm.equals(".") && !norm.equals("?") && !norm.equals("!");
    }

    private Chunk.Kind otherKind(int i) {
        return switch (s.tag(i)) {
            case VERB -> s.norm(i).endsWith("ing") ? Chunk.Kind.DOING : Chunk.Kind.VERB;
            case AUX -> Chunk.Kind.AUX;
            case ADP -> Chunk.Kind.PREPOSITION;
            case SCONJ -> Chunk.Kind.BARRIER;
            case PRON, DET -> Chunk.Kind.PHRASE;
            default -> Chunk.Kind.OTHER;
        };
    }
}
