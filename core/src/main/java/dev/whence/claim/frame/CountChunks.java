package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** Numbers with what they count, as chunks. */
final class CountChunks {
    private final WordKinds words;
    private final Triggers triggers;
    private final PhraseReader phrases;
    private final PluralVerbs pluralVerbs;
    private final PartReader partReader;
    private final Draft draft;
    private final Sentence s;

    CountChunks(WordKinds words, Nouns nouns, Triggers triggers, PhraseReader phrases, Draft draft) {
        this.words = words;
        this.triggers = triggers;
        this.phrases = phrases;
        this.pluralVerbs = new PluralVerbs(nouns);
        this.partReader = new PartReader(words, draft);
        this.draft = draft;
        this.s = draft.sentence();
    }

    int add(Quantity quantity) {
        int at = PhraseReader.afterNoise(s, afterHedge(quantity));
        PartReader.Part part = partReader.part(quantity, at);
        int from = PhraseReader.afterNoise(s, part.at());
        from = afterMore(from);
        Optional<PhraseReader.Read> read = draft.stops(from) ? Optional.empty() : phrases.at(s, from, draft::stops);
        if (read.isPresent()
                && (opensClause(read.get().phrase())
                        || opensAnother(from, part)
                        || isActivity(read.get().phrase())
                        || isHeadlineVerb(read.get().phrase())
                        || isAdverb(read.get().phrase()))) {
            read = Optional.empty();
        }
        boolean more = read.isEmpty() && part.consumed() == quantity.lastToken() && from > part.at();
        // "thirty more surrendered"
        int end = read.map(r -> r.phrase().to()).orElse(more ? from : part.consumed());
        read = read.filter(r -> !isOthers(r.phrase())).map(r -> ofPlace(quantity, r));
        Counted counted = new Counted(
                quantity,
                read.map(PhraseReader.Read::phrase),
                read.map(PhraseReader.Read::premodifiers).orElse(List.of()),
                part.partitive(),
                part.whole(),
                isCompound(quantity));
        if (read.isPresent() && isContainer(quantity, read.get().phrase(), end)) {
            NounPhrase phrase = read.get().phrase();
            if (phrase.noun().is(NounClass.FAMILY)) {
                return introduced(end + 1); // "killed a family of six": the six
            }
            NounPhrase whole = new NounPhrase(quantity.firstToken(), end, phrase.head(), phrase.noun());
            draft.add(container(whole, end));
            return end;
        }
        draft.add(Chunk.counted(counted, quantity.firstToken(), Math.max(end, quantity.lastToken())));
        return Math.max(end, quantity.lastToken());
    }

    /** "a garrison of 400" is a body and its size; "a family of six", "a ransom of 15 million" tell no strength. */
    private Chunk container(NounPhrase whole, int end) {
        if (words.is("tally", s.norm(whole.head()))) {
            return Chunk.toll(whole, end, Optional.empty());
        }
        return whole.noun().is(NounClass.GROUP) ? Chunk.body(whole) : Chunk.phrase(whole);
    }

    /** "a group", "a list of 57 people": the article counts no more than "the" would. */
    private boolean isContainer(Quantity quantity, NounPhrase phrase, int end) {
        boolean article = quantity.kind() == Quantity.Kind.ARTICLE;
        boolean holdsNumber = words.is("of", s.norm(end)) && introduced(end + 1) >= 0;
        return article && (phrase.noun().is(NounClass.GROUP) || holdsNumber);
    }

    /** Where the number stands that a few determiners and adverbs lead to, or -1. */
    private int introduced(int i) {
        int at = i;
        while (at < i + 4 && (words.is("determiner", s.norm(at)) || words.is("neutral", s.norm(at)))) {
            at++;
        }
        return draft.opensNumber(at) ? at : -1;
    }

    /** "eight hundred <i>or so</i> households". */
    private int afterHedge(Quantity quantity) {
        int at = quantity.lastToken();
        while (at < s.size()
                && quantity.hedge().isPresent()
                && quantity.hedge().get().overlaps(s.span(at, at + 1))) {
            at++;
        }
        return at;
    }

    /** "31 others", "another 118 more": the words go with the number. */
    private int afterMore(int i) {
        boolean more = s.norm(i).equals("more")
                || s.norm(i).equals("additional")
                || s.norm(i).equals("further");
        return more ? i + 1 : i;
    }

    /** "bringing to 21 the number of …": an article behind a number opens another phrase. */
    private boolean opensAnother(int from, PartReader.Part part) {
        return !words.is("of", s.norm(part.at() - 1)) && words.is("article", s.norm(from));
    }

    /** "30% of Tarn": a share of a name is a share of a place. */
    private PhraseReader.Read ofPlace(Quantity quantity, PhraseReader.Read read) {
        NounPhrase phrase = read.phrase();
        boolean name = quantity.kind() == Quantity.Kind.PERCENT
                && !phrase.noun().isKnown()
                && s.token(phrase.head()).startsUpper()
                && !s.isUpperCase();
        return name
                ? new PhraseReader.Read(
                        new NounPhrase(phrase.from(), phrase.to(), phrase.head(), Noun.PLACE_BY_NAME),
                        read.premodifiers())
                : read;
    }

    /** "600 fighting in the city", "Thousands flee homes": what they do, not what they are. */
    private boolean isActivity(NounPhrase phrase) {
        boolean single = phrase.to() - phrase.from() == 1;
        return triggers.at(s, phrase.from())
                .filter(t -> single && t.form() == Triggers.Form.ING || pluralVerbs.is(s, t))
                .isPresent();
    }

    /** "Twelve perish in monastery fire": what befell them, whatever its tag. */
    private boolean isHeadlineVerb(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1
                && triggers.at(s, phrase.head())
                        .filter(t -> t.form() == Triggers.Form.PRESENT
                                && t.trigger().kind() == Trigger.Kind.INTRANSITIVE
                                && !s.norm(phrase.head()).endsWith("s"))
                        .isPresent();
    }

    /** "four badly", "two lightly wounded": how, not who. */
    private boolean isAdverb(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1 && words.is("neutral", s.norm(phrase.head()));
    }

    /** "two others": the number stands alone. */
    private boolean isOthers(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1 && words.is("others", s.norm(phrase.head()));
    }

    /** "Of 41 tanks they listed": a pronoun behind a number is the next clause's subject. */
    private boolean opensClause(NounPhrase phrase) {
        return s.tag(phrase.from()) == Tag.PRON && phrase.to() - phrase.from() == 1;
    }

    /** "39-man", "400-strong": the word says that people are counted. */
    private boolean isCompound(Quantity quantity) {
        if (s.norm(quantity.lastToken()).equals("strong")) {
            return true;
        }
        String last = s.norm(quantity.lastToken() - 1);
        int hyphen = last.lastIndexOf('-');
        return hyphen > 0 && words.is("compound", last.substring(hyphen + 1));
    }
}
