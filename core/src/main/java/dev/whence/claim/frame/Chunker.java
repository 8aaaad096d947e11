package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into chunks. What carries no frame is left out: adverbs, quotes, expressions of time; so "were also
 * killed on Tuesday" and "were killed" are one row.
 */
public final class Chunker {
    /** "killed and wounded" given as one number is casualties (annotation guide, finer points). */
    private static final Trigger KILLED_OR_WOUNDED = new Trigger(
            "kill_or_wound",
            Trigger.Kind.TRANSITIVE,
            Map.of(
                    NounClass.PERSON, Measure.CASUALTIES,
                    NounClass.FAMILY, Measure.CASUALTIES,
                    NounClass.OTHER, Measure.CASUALTIES),
            Optional.of(Measure.CASUALTIES),
            Optional.empty());

    private final WordKinds words;
    private final Nouns nouns;
    private final Triggers triggers;
    private final Nominals nominals;
    private final PhraseReader phrases;

    public Chunker(Nouns nouns, Triggers triggers) {
        this.words = WordKinds.load(Chunker.class, "chunk-words.txt");
        this.nouns = nouns;
        this.triggers = triggers;
        this.nominals = Nominals.load(triggers);
        this.phrases = new PhraseReader(nouns, triggers, words);
    }

    /** The row of a sentence; quantities and times in their order. */
    public ChunkRow chunk(Sentence sentence, List<Quantity> quantities, List<TimeExpression> times) {
        return new Pass(sentence, quantities, times).row();
    }

    /** One pass over one sentence. */
    private final class Pass {
        private final Sentence s;
        private final Clauses clauses;
        private final Map<Integer, Quantity> numbers = new HashMap<>();
        private final Set<Integer> numberEnds = new HashSet<>();
        private final Map<Integer, Integer> hedges = new HashMap<>();
        private final Map<Integer, Integer> timeEnds = new HashMap<>();
        private final List<Chunk> chunks = new ArrayList<>();

        Pass(Sentence sentence, List<Quantity> quantities, List<TimeExpression> times) {
            this.s = sentence;
            this.clauses = Clauses.of(sentence);
            for (Quantity quantity : quantities) {
                numbers.put(quantity.firstToken(), quantity);
                numberEnds.add(quantity.lastToken());
                quantity.hedge().ifPresent(hedge -> {
                    int from = s.tokenAt(hedge.start());
                    if (from < quantity.firstToken()) {
                        hedges.put(from, quantity.firstToken());
                    }
                });
            }
            for (TimeExpression time : times) {
                boolean counts =
                        quantities.stream().anyMatch(q -> q.firstToken() >= time.from() && q.firstToken() < time.to());
                if (!counts) {
                    timeEnds.put(time.from(), time.to());
                }
            }
        }

        private boolean stops(int i) {
            return numbers.containsKey(i) || hedges.containsKey(i) || timeEnds.containsKey(i);
        }

        ChunkRow row() {
            int i = 0;
            while (i < s.size()) {
                i = step(i);
            }
            return ChunkRow.of(s, chunks);
        }

        private int step(int i) {
            Integer hedged = hedges.get(i);
            if (hedged != null && !words.is("reach", s.norm(i))) {
                return hedged;
            }
            Quantity quantity = numbers.get(i);
            if (quantity != null) {
                return number(quantity);
            }
            Integer time = timeEnds.get(i);
            if (time != null) {
                return time;
            }
            // "have since died": an adverb, no border
            if (s.norm(i).equals("since") && follows(Chunk.Kind.AUX)) {
                return i + 1;
            }
            int noise = PhraseReader.afterNoise(s, i);
            if (noise > i) {
                return noise;
            }
            int attributed = accordingTo(i);
            if (attributed > i) {
                return attributed;
            }
            int introduced = introducedNumber(i);
            if (introduced > i) {
                return introduced;
            }
            int trigger = trigger(i);
            if (trigger > i) {
                return trigger;
            }
            if (s.norm(i).equals("as")
                    && s.norm(i + 1).equals("well")
                    && s.norm(i + 2).equals("as")) {
                chunks.add(Chunk.plain(Chunk.Kind.AND, i, i + 3));
                return i + 3;
            }
            boolean compared =
                    words.is("compare", s.norm(i)) && (stops(i + 1) || s.norm(i).equals("compared") && stops(i + 2));
            if (compared) {
                int end = stops(i + 1) ? i + 1 : i + 2;
                chunks.add(Chunk.plain(Chunk.Kind.COMPARED, i, end));
                return end;
            }
            if (words.is("preposition", s.norm(i)) && isExcludedNumber(i + 1)) {
                return i + 2;
            }
            if (s.norm(i).startsWith("among") && words.is("them", s.norm(i + 1))) {
                chunks.add(Chunk.plain(Chunk.Kind.INCLUDING, i, i + 2));
                return i + 2;
            }
            if (isImpersonal(i)) {
                chunks.add(Chunk.plain(Chunk.Kind.IMPERSONAL, i, i + 1));
                return i + 1;
            }
            Optional<Chunk.Kind> kind = functionWord(i);
            if (kind.isPresent()) {
                chunks.add(Chunk.plain(kind.get(), i, i + 1));
                return i + 1;
            }
            if (isSkipped(i) || isExcludedNumber(i)) {
                return i + 1;
            }
            Optional<PhraseReader.Read> phrase = phrases.at(s, i, this::stops);
            if (phrase.isPresent()) {
                return phrase(phrase.get().phrase());
            }
            chunks.add(Chunk.plain(otherKind(i), i, i + 1));
            return i + 1;
        }

        /** "As of last night it's 26", not "a toll that is" nor "it was nine". */
        private boolean isImpersonal(int i) {
            return words.is("impersonal", s.norm(i))
                    && (s.norm(i + 1).equals("is") || s.norm(i + 1).equals("'s"))
                    && !follows(Chunk.Kind.PHRASE, Chunk.Kind.COUNT, Chunk.Kind.TOLL, Chunk.Kind.BODY);
        }

        /** "according to various estimates": who says it is no part of the frame. */
        private int accordingTo(int i) {
            if (!s.norm(i).equals("according") || !s.norm(i + 1).equals("to")) {
                return -1;
            }
            int end =
                    phrases.at(s, i + 2, this::stops).map(r -> r.phrase().to()).orElse(i + 2);
            while (words.is("of", s.norm(end)) && !stops(end + 1)) {
                Optional<PhraseReader.Read> more = phrases.at(s, end + 1, this::stops);
                if (more.isEmpty()) {
                    break;
                }
                end = more.get().phrase().to();
            }
            return s.norm(end).equals(",") && follows(Chunk.Kind.COMMA) ? end + 1 : end;
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
                            || at > i && s.norm(at).equals("of"))) {
                at++;
            }
            boolean number = numbers.containsKey(at) || hedges.containsKey(at);
            return at > i && number && !s.norm(i).equals("of") && !words.is("reach", s.norm(at)) ? at : -1;
        }

        /** "children under five": a number that counts nothing. */
        private boolean isExcludedNumber(int i) {
            return s.tag(i) == Tag.NUM && !stops(i);
        }

        private boolean isSkipped(int i) {
            String norm = s.norm(i);
            return words.is("neutral", norm)
                    || s.tag(i) == Tag.ADV
                    || s.tag(i) == Tag.INTJ
                    || norm.endsWith("ly") && triggers.at(s, i + 1).isPresent()
                    || !s.token(i).isWord() && !norm.equals(".") && !norm.equals("?") && !norm.equals("!");
        }

        private Chunk.Kind otherKind(int i) {
            return switch (s.tag(i)) {
                case VERB -> Chunk.Kind.VERB;
                case AUX -> Chunk.Kind.AUX;
                case ADP -> Chunk.Kind.PREPOSITION;
                case SCONJ -> Chunk.Kind.BARRIER;
                case PRON, DET -> Chunk.Kind.PHRASE;
                default -> Chunk.Kind.OTHER;
            };
        }

        private Optional<Chunk.Kind> functionWord(int i) {
            String norm = s.norm(i);
            if (words.is("comma", norm)) {
                return Optional.of(Chunk.Kind.COMMA);
            }
            if (words.is("colon", norm)) {
                return Optional.of(Chunk.Kind.COLON);
            }
            if (words.is("open", norm)) {
                return Optional.of(Chunk.Kind.OPEN);
            }
            if (words.is("close", norm)) {
                return Optional.of(Chunk.Kind.CLOSE);
            }
            if (!s.token(i).isWord() && !norm.equals("&") && !norm.equals("'s")) {
                return Optional.empty();
            }
            if (words.is("including", norm) && !(norm.startsWith("include") && s.tag(i) == Tag.NOUN)) {
                return Optional.of(Chunk.Kind.INCLUDING);
            }
            return verbOrParticle(i, norm);
        }

        private Optional<Chunk.Kind> verbOrParticle(int i, String norm) {
            boolean verb = s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUX || s.tag(i) == Tag.X;
            if (words.is("negation", norm)) {
                return Optional.of(Chunk.Kind.NEGATION);
            }
            if (words.is("leave", norm) && s.tag(i) != Tag.NOUN && (s.tag(i) != Tag.ADJ || follows(Chunk.Kind.AUX))) {
                return Optional.of(Chunk.Kind.LEAVE);
            }
            if (words.is("numbering", norm) && (verb || stops(i + 1))) {
                return Optional.of(Chunk.Kind.NUMBERING);
            }
            if (words.is("reach", norm) && (verb || s.norm(i + 1).equals("to"))) {
                return Optional.of(Chunk.Kind.REACH);
            }
            // "This brings to ten the number of …": taggers take the verb for a noun
            if (words.is("put", norm) && (verb || s.norm(i + 1).equals("to") && stops(i + 2))) {
                return Optional.of(Chunk.Kind.PUT);
            }
            if (words.is("be", norm)) {
                return Optional.of(Chunk.Kind.BE);
            }
            if (words.is("aux", norm)) {
                return Optional.of(Chunk.Kind.AUX);
            }
            if (words.is("report", norm) && (verb || norm.endsWith("ed") || words.is("telling", norm))) {
                return Optional.of(Chunk.Kind.REPORT);
            }
            if (words.is("and", norm)) {
                return Optional.of(Chunk.Kind.AND);
            }
            if (words.is("of", norm)) {
                return Optional.of(Chunk.Kind.OF);
            }
            if (words.is("to", norm)) {
                return Optional.of(Chunk.Kind.TO);
            }
            if (words.is("by", norm)) {
                return Optional.of(Chunk.Kind.BY);
            }
            if (words.is("from", norm)) {
                return Optional.of(Chunk.Kind.FROM);
            }
            if (norm.equals("with")) {
                return Optional.of(Chunk.Kind.WITH);
            }
            if (clauses.is(i, Clauses.Border.RELATIVE)
                    || norm.equals("that") && follows(Chunk.Kind.PHRASE, Chunk.Kind.COUNT)) {
                return Optional.of(Chunk.Kind.RELATIVE);
            }
            if (clauses.divides(i) && !(norm.equals("that") && s.tag(i) == Tag.DET)) {
                return Optional.of(Chunk.Kind.BARRIER);
            }
            if (words.is("preposition", norm) && (s.tag(i) != Tag.ADJ)) {
                return Optional.of(Chunk.Kind.PREPOSITION);
            }
            return Optional.empty();
        }

        private boolean follows(Chunk.Kind... kinds) {
            return !chunks.isEmpty()
                    && List.of(kinds).contains(chunks.get(chunks.size() - 1).kind());
        }

        /** A verb or state that says what happened; not where it stands before its noun or is a noun itself. */
        private int trigger(int i) {
            Optional<Triggers.Found> found = triggers.at(s, i).filter(t -> isVerbal(t));
            if (found.isEmpty()) {
                return -1;
            }
            Triggers.Found trigger = joined(found.get());
            chunks.add(Chunk.trigger(kindOf(trigger), trigger));
            return trigger.to();
        }

        private boolean isVerbal(Triggers.Found t) {
            int i = t.from();
            Tag tag = s.tag(i);
            boolean behindNumber = i > 0 && numberEnds.contains(i);
            // "among those killed"
            boolean among =
                    i > 1 && s.norm(i - 1).equals("those") && s.norm(i - 2).startsWith("among");
            boolean determined = i > 0
                    && !behindNumber
                    && !among
                    && (words.is("determiner", s.norm(i - 1)) || s.norm(i - 1).equals("'s"));
            boolean phrasal = t.to() - t.from() > 1;
            return switch (t.form()) {
                case PRESENT ->
                    (tag == Tag.VERB || isThirdPerson(t) && stops(t.to())) && !determined && !isHeadlineNoun(t)
                            || phrasal;
                case ING -> (tag == Tag.VERB || phrasal || stops(t.to()) || governs(t)) && !determined;
                case PAST -> !determined && (tag != Tag.NOUN || !nouns.contains(s.norm(i))) || phrasal && !determined;
                case STATE -> !determined;
            };
        }

        /** "Toll in village raid rises to 23": the verb is the next word. */
        private boolean isHeadlineNoun(Triggers.Found t) {
            return !isThirdPerson(t)
                    && words.is("reach", s.norm(t.to()))
                    && s.norm(t.to()).endsWith("s");
        }

        /** "Flood kills 19": a headline's verb, whatever its tag. */
        private boolean isThirdPerson(Triggers.Found t) {
            return s.norm(t.to() - 1).endsWith("s") && !s.norm(t.to() - 1).endsWith("ss");
        }

        /** "of murdering the mayor": a verb behind a preposition, with its object. */
        private boolean governs(Triggers.Found t) {
            int next = PhraseReader.afterNoise(s, t.to());
            int before = t.from() - 1;
            while (before > 0 && !s.token(before).isWord()) {
                before--;
            }
            boolean object = s.tag(next) == Tag.DET || s.tag(next) == Tag.PROPN;
            return object && words.is("governor", s.norm(before));
        }

        private Chunk.Kind kindOf(Triggers.Found t) {
            return switch (t.trigger().kind()) {
                case STATE -> Chunk.Kind.STATE;
                case INTRANSITIVE -> Chunk.Kind.INTRANSITIVE;
                case TRANSITIVE, EITHER ->
                    switch (t.form()) {
                        case ING -> Chunk.Kind.ING;
                        case PRESENT -> Chunk.Kind.PRESENT;
                        default -> t.trigger().kind() == Trigger.Kind.EITHER ? Chunk.Kind.PAST_EITHER : Chunk.Kind.PAST;
                    };
            };
        }

        /** "killed and wounded", "dead or injured", "burned, captured and wrecked" are one chunk. */
        private Triggers.Found joined(Triggers.Found first) {
            int at = first.to();
            while (s.norm(at).equals(",")) {
                at++;
            }
            if (!words.is("and", s.norm(at)) || s.norm(at).equals("plus")) {
                return first;
            }
            Optional<Triggers.Found> second = triggers.at(s, at + 1).filter(this::isVerbal);
            if (second.isEmpty() || !sameSide(first, second.get())) {
                return first;
            }
            Trigger both = isHarm(first.trigger(), second.get().trigger())
                    ? KILLED_OR_WOUNDED
                    : worse(first.trigger(), second.get().trigger());
            return new Triggers.Found(
                    both, first.form(), first.from(), second.get().to());
        }

        /** "was shot and killed" is killed. */
        private Trigger worse(Trigger first, Trigger second) {
            boolean kills = second.bare().filter(m -> m == Measure.KILLED).isPresent()
                    && first.bare().filter(m -> m == Measure.CASUALTIES).isPresent();
            return kills ? second : first;
        }

        private boolean sameSide(Triggers.Found first, Triggers.Found second) {
            boolean participles = first.form() == second.form();
            boolean states = first.form() == Triggers.Form.STATE && second.form() == Triggers.Form.PAST
                    || first.form() == Triggers.Form.PAST && second.form() == Triggers.Form.STATE;
            return participles || states;
        }

        /** "killed and wounded", "died or disappeared": no number of dead alone. */
        private boolean isHarm(Trigger first, Trigger second) {
            return isKilled(first) && isOtherHarm(second) || isKilled(second) && isOtherHarm(first);
        }

        private boolean isKilled(Trigger trigger) {
            return trigger.bare().filter(m -> m == Measure.KILLED).isPresent();
        }

        private boolean isOtherHarm(Trigger trigger) {
            return trigger.bare()
                    .filter(m -> m == Measure.WOUNDED || m == Measure.MISSING)
                    .isPresent();
        }

        private int phrase(NounPhrase phrase) {
            Optional<Chunk> toll = toll(phrase);
            Chunk chunk = toll.orElseGet(() -> Chunk.phrase(phrase));
            chunks.add(chunk);
            return chunk.to();
        }

        /** "the death toll", "the number of injured", "the arrest of …", "losses". */
        private Optional<Chunk> toll(NounPhrase phrase) {
            String head = s.norm(phrase.head());
            if (words.is("tally", head)
                    && (words.is("of", s.norm(phrase.to()))
                            || s.norm(phrase.to()).equals("for"))) {
                Optional<Chunk> tally = tally(phrase);
                if (tally.isPresent()) {
                    return tally;
                }
            }
            if (words.is("tally", head)) {
                return standing(phrase).or(() -> Optional.of(Chunk.toll(phrase, phrase.to(), Optional.empty())));
            }
            Optional<Trigger> nominal = nominals.find(head);
            boolean doer = phrase.noun().is(NounClass.PERSON) && !words.is("of", s.norm(phrase.to()));
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
                    .map(this::joined)
                    .map(found -> Chunk.toll(tally, found.to(), Optional.of(found)));
        }

        /** "the number of people killed by terrorists", "the total of injured", "the tally for tanks". */
        private Optional<Chunk> tally(NounPhrase tally) {
            int at = tally.to() + 1;
            Optional<PhraseReader.Read> counted = phrases.at(s, at, this::stops);
            int end = counted.map(read -> read.phrase().to()).orElse(at);
            int next = end;
            while (next < s.size()
                    && (words.is("be", s.norm(next))
                            || words.is("aux", s.norm(next))
                            || clauses.is(next, Clauses.Border.RELATIVE))) {
                next++;
            }
            Optional<Triggers.Found> trigger = triggers.at(s, next);
            if (trigger.isPresent() && trigger.get().form() != Triggers.Form.PRESENT) {
                Triggers.Found found = joined(trigger.get());
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

        private int number(Quantity quantity) {
            int at = PhraseReader.afterNoise(s, quantity.lastToken());
            Part part = part(quantity, at);
            int from = PhraseReader.afterNoise(s, part.at());
            from = afterMore(from);
            Optional<PhraseReader.Read> read =
                    part.closed() || stops(from) ? Optional.empty() : phrases.at(s, from, this::stops);
            if (read.isPresent()
                    && (opensClause(read.get().phrase())
                            || opensAnother(from, part)
                            || isActivity(read.get().phrase()))) {
                read = Optional.empty();
            }
            int end = read.map(r -> r.phrase().to()).orElse(part.consumed());
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
                NounPhrase whole = new NounPhrase(quantity.firstToken(), end, phrase.head(), phrase.noun());
                chunks.add(container(whole, end));
                return end;
            }
            chunks.add(Chunk.counted(counted, quantity.firstToken(), Math.max(end, quantity.lastToken())));
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
            return numbers.containsKey(at) || hedges.containsKey(at) ? at : -1;
        }

        /** "31 others", "another 118 more": the words go with the number. */
        private int afterMore(int i) {
            boolean more = s.norm(i).equals("more")
                    || s.norm(i).equals("additional")
                    || s.norm(i).equals("further");
            return more ? i + 1 : i;
        }

        /** "bringing to 21 the number of …": an article behind a number opens another phrase. */
        private boolean opensAnother(int from, Part part) {
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

        /** "600 fighting in the city": what they do, not what they are. */
        private boolean isActivity(NounPhrase phrase) {
            return phrase.to() - phrase.from() == 1
                    && triggers.at(s, phrase.head())
                            .filter(t -> t.form() == Triggers.Form.ING)
                            .isPresent();
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

        /** What "of" behind a number opens. */
        private record Part(int at, int consumed, boolean partitive, boolean closed, Optional<Quantity> whole) {}

        private Part part(Quantity quantity, int at) {
            int of = s.norm(at).equals("out") && s.norm(at + 1).equals("of") ? at + 1 : at;
            if (!s.norm(of).equals("of")) {
                return new Part(at, quantity.lastToken(), false, false, Optional.empty());
            }
            String next = s.norm(of + 1);
            if (next.equals("them") || next.equals("whom") || next.equals("which") || next.equals("us")) {
                return new Part(of + 2, of + 2, true, false, Optional.empty());
            }
            Optional<Quantity> whole = wholeAt(of + 1);
            if (whole.isPresent()) {
                return new Part(whole.get().lastToken(), whole.get().lastToken(), true, false, whole);
            }
            boolean magnitude = quantity.kind() == Quantity.Kind.PERCENT
                    || s.norm(quantity.lastToken() - 1).endsWith("s")
                    || s.norm(quantity.lastToken() - 1).equals("dozen");
            return new Part(of + 1, quantity.lastToken(), !magnitude || of > at, false, Optional.empty());
        }

        /** "its eight", "the country's 14", "those 4-5 thousand", "the 19". */
        private Optional<Quantity> wholeAt(int i) {
            for (int at = i; at < Math.min(s.size(), i + 4); at++) {
                Quantity quantity = numbers.get(at);
                if (quantity != null) {
                    return Optional.of(quantity);
                }
                Integer hedge = hedges.get(at);
                if (hedge != null) {
                    return Optional.ofNullable(numbers.get(hedge));
                }
                if (!s.token(at).isWord() && !s.norm(at).equals("'s")
                        || s.tag(at) == Tag.VERB
                        || words.is("and", s.norm(at))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /** The nouns that name what happened. */
    private record Nominals(Map<String, Trigger> byNoun) {

        static Nominals load(Triggers triggers) {
            Map<String, Trigger> byNoun = new HashMap<>();
            for (String line : dev.whence.language.WordList.lines(Chunker.class, "nominals.txt")) {
                String[] sides = line.toLowerCase(Locale.ROOT).split(":");
                byNoun.put(sides[0].strip(), triggers.byBase(sides[1].strip()));
            }
            return new Nominals(byNoun);
        }

        Optional<Trigger> find(String noun) {
            return Optional.ofNullable(byNoun.get(noun));
        }
    }
}
