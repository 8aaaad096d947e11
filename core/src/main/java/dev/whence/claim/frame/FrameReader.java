package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Asks the frames, in their order, what each number of a sentence counts. Safe for several threads. */
public final class FrameReader {
    private final Chunker chunker;
    private final Triggers triggers;
    private final List<Rule> rules;
    private final Executions executions;
    private final Mortuary mortuary;
    private final Parts parts;
    private final RescueSense rescueSense = new RescueSense();

    private FrameReader(Chunker chunker, Triggers triggers, List<Rule> rules) {
        this.triggers = triggers;
        this.chunker = chunker;
        this.rules = rules;
        this.executions = new Executions(chunker.words());
        this.mortuary = new Mortuary(chunker.words());
        this.parts = new Parts(chunker.words());
    }

    /** Reads {@code rules.txt} and the word lists of the chunks. */
    public static FrameReader load(Nouns nouns, Triggers triggers) {
        return new FrameReader(new Chunker(nouns, triggers), triggers, RuleFile.load());
    }

    /** Does any word of the sentence say that something happened? Needs no tags. */
    public boolean mayHoldTrigger(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (triggers.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    public List<Rule> rules() {
        return rules;
    }

    public ChunkRow row(Sentence sentence, List<Quantity> quantities, List<TimeExpression> times) {
        return chunker.chunk(sentence, quantities, times);
    }

    /**
     * The frames of a row by the numbers they hold, in the order of the text.
     *
     * @param told what the report told before this sentence
     */
    public List<Match> read(ChunkRow row, Told told) {
        if (!row.holdsCount()) {
            return List.of();
        }
        NavigableMap<Integer, Match> found = new TreeMap<>();
        for (Rule rule : rules) {
            if (!rule.needed().areIn(row.letters())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(row.letters());
            int from = 0;
            while (from <= row.letters().length() && matcher.find(from)) {
                take(row, rule, matcher, told, found);
                from = matcher.start() + 1;
            }
        }
        return withWholes(row, found, told);
    }

    private void take(ChunkRow row, Rule rule, Matcher matcher, Told told, NavigableMap<Integer, Match> found) {
        Optional<Chunk> trigger = triggerChunk(rule, matcher).map(row.chunks()::get);
        for (int i = matcher.start("c"); i < matcher.end("c"); i++) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.counted().isEmpty()
                    || found.containsKey(i)
                    || isModifier(row, i, matcher.start("c"))
                    || isParted(row, i, trigger)
                    || isBeforeBare(row, matcher, i, rule)) {
                continue;
            }
            Counted counted = chunk.counted().get();
            if (!admits(rule, counted)
                    || rule.has(Rule.Trait.SPELLED) && !isSpelled(row, counted)
                    || isArticle(counted)
                            && (isApposition(row, matcher, i) || isNegated(row, matcher) || isAside(row, i))) {
                continue;
            }
            int at = i;
            measure(
                            rule,
                            counted,
                            trigger,
                            new Before(
                                    previous(found, at),
                                    told,
                                    isPeople(row, matcher.end() - 1),
                                    row.sentence().norm(counted.quantity().firstToken() - 1),
                                    isTally(row, trigger),
                                    counted.partitive() && parts.isOfTold(row, at, found.keySet()),
                                    isNames(counted) ? NameLists.measure(row, told) : Optional.empty()))
                    .flatMap(measure -> rescueSense.measure(row.sentence(), counted, trigger, measure))
                    .map(measure -> mortuary.of(row, at, rule, told, measure))
                    .map(measure -> trigger.map(t -> executions.of(row, t, counted, measure))
                            .orElse(measure))
                    .filter(measure ->
                            !isArticle(counted) || isPronoun(counted) || takesOne(measure) && isKnown(counted, measure))
                    .ifPresent(measure -> found.put(at, new Match(rule, measure, counted, at, trigger, false)));
        }
    }

    private static Optional<Integer> triggerChunk(Rule rule, Matcher matcher) {
        int at = rule.namesTrigger() ? matcher.start("t") : -1;
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** "The quake killed 212; scores hurt": no word behind a semicolon says what befell those before it. */
    private static boolean isParted(ChunkRow row, int i, Optional<Chunk> trigger) {
        Chunk counted = row.chunks().get(i);
        int to = trigger.map(Chunk::from).orElse(counted.to());
        for (int token = counted.to(); token < to; token++) {
            if (row.sentence().norm(token).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "deaths of 398 soldiers and 800 wounded": a bare number at the end of a list has its participle for itself. */
    private static boolean isBeforeBare(ChunkRow row, Matcher matcher, int i, Rule rule) {
        int last = Math.max(
                row.letters().lastIndexOf('C', matcher.end("c") - 1),
                row.letters().lastIndexOf('Q', matcher.end("c") - 1));
        return rule.has(Rule.Trait.LEFTWARD)
                && i < last
                && row.letters().charAt(i) == 'C'
                && row.letters().charAt(last) == 'Q'
                && !isModifier(row, last, matcher.start("c"));
    }

    /**
     * "personnel from 21 countries", "six priests shocked a city": a number behind a preposition or verb inside the group
     * is not what the frame counts.
     */
    private static boolean isModifier(ChunkRow row, int i, int groupStart) {
        return i > groupStart && "optfyuKEVG".indexOf(row.letters().charAt(i - 1)) >= 0;
    }

    private static boolean admits(Rule rule, Counted counted) {
        return switch (counted.quantity().kind()) {
            case ARTICLE ->
                (rule.single() || rule.id().equals("toll-noun") && isNumberWord(counted))
                        && (counted.phrase().isPresent() || isPronoun(counted));
            case RATIO -> rule.id().equals("ratio");
            // "no helicopter" is no strength of none: only what happens, or is a toll, happened to nobody
            case NONE -> rule.measures().stream().noneMatch(MeasureSource.Fixed.class::isInstance);
            default -> true;
        };
    }

    /** Digits that are a sentence of their own, "4410.", are codes and pages. */
    private static boolean isSpelled(ChunkRow row, Counted counted) {
        return !row.sentence().token(counted.quantity().firstToken()).hasDigit();
    }

    /** "captured a third title": an article with a noun in no list counts only where somebody or something was hit. */
    private static boolean isKnown(Counted counted, Measure measure) {
        boolean hit = measure == Measure.KILLED
                || measure == Measure.WOUNDED
                || measure == Measure.DESTROYED
                || measure == Measure.DAMAGED;
        return hit || !counted.counts(NounClass.OTHER);
    }

    private static boolean isArticle(Counted counted) {
        return counted.quantity().kind() == Quantity.Kind.ARTICLE;
    }

    /** "a soldier was killed" is one killed, but "a bomb exploded" and "a village was taken" count nothing. */
    private static boolean takesOne(Measure measure) {
        return measure != Measure.STRIKES
                && measure != Measure.TERRITORY
                && measure != Measure.STRENGTH
                && measure != Measure.EQUIPMENT
                && measure != Measure.AFFECTED
                && measure != Measure.DEPLOYED;
    }

    /** "…, a correspondent of the agency reports": behind a comma, with no "and" after it, it is no item of the list. */
    private static boolean isApposition(ChunkRow row, Matcher matcher, int i) {
        String letters = row.letters();
        if (isAppositionTo(letters, i)) {
            return true;
        }
        boolean within = i > matcher.start("c") || i > matcher.start() && letters.charAt(i) == 'C';
        boolean behindComma = within && letters.charAt(i - 1) == ',';
        String rest = letters.substring(i, matcher.end("c"));
        return behindComma && rest.indexOf('&') < 0;
    }

    /** "The pilot, a lieutenant, was captured": between a phrase and its verb it only says who that is. */
    private static boolean isAppositionTo(String letters, int i) {
        boolean behindPhrase = i > 1 && letters.charAt(i - 1) == ',' && "NBQ".indexOf(letters.charAt(i - 2)) >= 0;
        int next = i + 1;
        while (behindPhrase && next + 1 < letters.length() && "optfyu".indexOf(letters.charAt(next)) >= 0) {
            next += 2;
        }
        return behindPhrase
                && next + 1 < letters.length()
                && letters.charAt(next) == ','
                && "bhnVSKIE".indexOf(letters.charAt(next + 1)) >= 0;
    }

    /** "31 fishermen, defying a ban, were drowned": what stands before a comma there is not what drowned. */
    private static boolean isAside(ChunkRow row, int i) {
        return row.chunks()
                        .get(i)
                        .counted()
                        .filter(c -> c.counts(NounClass.OTHER))
                        .isPresent()
                && i > 0
                && "VgG".indexOf(row.letters().charAt(i - 1)) >= 0
                && row.letters().startsWith(",", i + 1);
    }

    /** "a woman was not injured". */
    private static boolean isNegated(ChunkRow row, Matcher matcher) {
        return matcher.end() > matcher.end("c")
                && row.letters().substring(matcher.end("c"), matcher.end()).indexOf('n') >= 0;
    }

    /** "one", "another", not "a" or "an": "one death", not "a death". */
    private static boolean isNumberWord(Counted counted) {
        return counted.quantity().number().length() > 2;
    }

    /** "another", "one" without a noun: "one was wounded". */
    private static boolean isPronoun(Counted counted) {
        return counted.phrase().isEmpty() && isNumberWord(counted);
    }

    private static Optional<Measure> measure(Rule rule, Counted counted, Optional<Chunk> trigger, Before previous) {
        for (MeasureSource source : rule.measures()) {
            Optional<Measure> measure = measure(source, counted, trigger, previous);
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }

    /** "the number", "the total", "her count": a word for any figure, which says of nobody. */
    private boolean isTally(ChunkRow row, Optional<Chunk> trigger) {
        return trigger.flatMap(Chunk::phrase)
                .filter(phrase -> chunker.words().is("tally", row.sentence().norm(phrase.head())))
                .isPresent();
    }

    private static boolean isNames(Counted counted) {
        return counted.counts(NounClass.NAME) && counted.quantity().kind() == Quantity.Kind.COUNT;
    }

    private static boolean isPeople(ChunkRow row, int chunk) {
        return row.chunks()
                .get(chunk)
                .phrase()
                .filter(p -> p.noun().is(NounClass.PERSON))
                .isPresent();
    }

    /** The measures told last in this sentence, and in the one before it; the words around the number. */
    private record Before(
            Optional<Measure> here,
            Told told,
            boolean peopleBehind,
            String word,
            boolean tally,
            boolean partOfTold,
            Optional<Measure> names) {
        /** "the 800 men", "all three guards": those that were told of. */
        boolean definite() {
            return switch (word) {
                case "the", "these", "those", "all", "both" -> true;
                default -> false;
            };
        }

        /** "the remaining ten", "the other seven". */
        boolean rest() {
            return word.equals("remaining") || word.equals("other");
        }

        Optional<Measure> topic() {
            return here.or(told::topic);
        }

        Optional<Measure> recent() {
            return here.or(told::last);
        }
    }

    private static Optional<Measure> measure(
            MeasureSource source, Counted counted, Optional<Chunk> trigger, Before previous) {
        if (source instanceof MeasureSource.OfTrigger) {
            return trigger.flatMap(Chunk::trigger)
                    .flatMap(t ->
                            ofTrigger(t.trigger(), counted).map(m -> asOfTheWhole(t.trigger(), m, counted, previous)));
        }
        if (source instanceof MeasureSource.OfTriggerFor only) {
            return trigger.flatMap(Chunk::trigger)
                    .filter(t -> isOf(only.of(), counted))
                    .flatMap(t -> ofTrigger(t.trigger(), counted));
        }
        if (source instanceof MeasureSource.OfHead) {
            return ofHead(counted, trigger);
        }
        if (source instanceof MeasureSource.OfPremodifier) {
            return ofPremodifiers(counted);
        }
        if (source instanceof MeasureSource.OfPrevious) {
            return previous.here().filter(m -> fits(m, counted));
        }
        if (source instanceof MeasureSource.OfRecent) {
            boolean nobody = counted.quantity().kind() == Quantity.Kind.NONE;
            return (nobody ? previous.here() : previous.recent()).filter(m -> fits(m, counted));
        }
        if (source instanceof MeasureSource.OfTold) {
            return previous.here().or(previous.told()::suffered).filter(m -> fits(m, counted) && isToldOf(counted));
        }
        if (source instanceof MeasureSource.OfTopic) {
            return previous.topic().filter(m -> fits(m, counted) && isToldOf(counted) && !isOfSpeakers(counted));
        }
        if (source instanceof MeasureSource.OfTally) {
            return previous.tally()
                    ? previous.topic().filter(m -> fits(m, counted) && isToldOf(counted))
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfNames) {
            return previous.names();
        }
        if (source instanceof MeasureSource.OfFigure) {
            return counted.whole().flatMap(whole -> previous.told().of(whole.interval()));
        }
        if (source instanceof MeasureSource.OfList) {
            return previous.here().filter(m -> m.isOfThings() && isListed(counted));
        }
        if (source instanceof MeasureSource.OfSame) {
            return previous.definite() && counted.counts(NounClass.PERSON)
                    ? previous.told().again(counted.quantity().interval())
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfRest) {
            boolean people = counted.phrase().isEmpty() || counted.counts(NounClass.PERSON);
            return previous.rest() && people ? previous.recent() : Optional.empty();
        }
        if (source instanceof MeasureSource.OfKind) {
            return previous.peopleBehind() ? previous.recent().or(previous.told()::suffered) : Optional.empty();
        }
        if (source instanceof MeasureSource.OfWhole) {
            return counted.partitive() && counted.whole().isEmpty() && previous.partOfTold()
                    ? previous.recent().filter(m -> fits(m, counted))
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfHelp) {
            return previous.here()
                    .filter(m -> m == Measure.DEPLOYED && (isThing(counted) || counted.counts(NounClass.RESPONDER)));
        }
        if (source instanceof MeasureSource.OfAssault) {
            return trigger.flatMap(Chunk::trigger)
                    .filter(t -> t.trigger().isAssault() && isMen(counted))
                    .map(t -> Measure.STRENGTH);
        }
        MeasureSource.Fixed fixed = (MeasureSource.Fixed) source;
        return isOf(fixed.of(), counted) ? Optional.of(fixed.measure()) : Optional.empty();
    }

    /** "Twelve died. Five of them were shot": shot dead, as they are some of the dead. */
    private static Measure asOfTheWhole(Trigger trigger, Measure measure, Counted counted, Before previous) {
        boolean shot = measure == Measure.CASUALTIES
                && counted.partitive()
                && counted.whole().isEmpty();
        // "Fifty of the dead were shot and 12 were burnt"
        boolean burnt = trigger.base().equals("burn") && counted.phrase().isEmpty();
        if (measure == Measure.WOUNDED && isOfDead(counted, previous)) {
            return Measure.KILLED; // "39 of the 46 dead had bullet wounds"
        }
        return shot || burnt
                ? previous.recent().filter(m -> m == Measure.KILLED).orElse(measure)
                : measure;
    }

    private static boolean isOfDead(Counted counted, Before previous) {
        return counted.whole()
                .flatMap(whole -> previous.told().of(whole.interval()))
                .filter(m -> m == Measure.KILLED)
                .isPresent();
    }

    private static Optional<Measure> ofTrigger(Trigger trigger, Counted counted) {
        return measureOf(trigger, counted).filter(m -> !isBody(counted) || canBefallBodies(m));
    }

    /** "11 of the 15 bodies were released": nobody was set free. */
    private static boolean canBefallBodies(Measure measure) {
        return switch (measure) {
            case RESCUED, CAPTURED, DEPLOYED, DISPLACED, STRENGTH, SEIZED, SURRENDERED, AFFECTED -> false;
            default -> true;
        };
    }

    private static boolean isBody(Counted counted) {
        return counted.phrase()
                .filter(p -> !p.noun().is(NounClass.PERSON))
                .flatMap(FrameReader::toll)
                .filter(toll -> toll == Measure.KILLED)
                .isPresent();
    }

    private static Optional<Measure> measureOf(Trigger trigger, Counted counted) {
        boolean share = counted.quantity().kind() == Quantity.Kind.PERCENT;
        Optional<Measure> few = trigger.few(counted.quantity().interval())
                .filter(measure -> !share && (counted.phrase().isEmpty() || counted.counts(NounClass.PERSON)));
        if (few.isPresent()) {
            return few;
        }
        if (counted.phrase().isEmpty()) {
            return trigger.bare();
        }
        Optional<Measure> measure =
                trigger.measure(counted.phrase().get().noun().classes());
        // "four of the injured have died": the injured are people
        boolean people =
                counted.phrase().get().noun().toll().isPresent() && trigger.kind() == Trigger.Kind.INTRANSITIVE;
        return measure.isEmpty() && people ? trigger.measure(List.of(NounClass.PERSON)) : measure;
    }

    private static Optional<Measure> ofHead(Counted counted, Optional<Chunk> toll) {
        Optional<Measure> own = counted.phrase().flatMap(p -> toll(p));
        if (toll.isEmpty() || own.isPresent()) {
            return own;
        }
        Optional<NounPhrase> phrase = toll.flatMap(Chunk::phrase);
        // "the number of troops reaches 80 thousand"
        boolean force = phrase.filter(p -> p.noun().is(NounClass.COMBATANT)).isPresent();
        return phrase.flatMap(FrameReader::toll)
                .map(m -> forThings(m, counted))
                .or(() -> force ? Optional.of(Measure.STRENGTH) : Optional.empty());
    }

    private static Optional<Measure> toll(NounPhrase phrase) {
        return phrase.noun().toll().map(label -> Measure.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    private static boolean isThing(Counted counted) {
        return counted.counts(NounClass.MATERIEL)
                || counted.counts(NounClass.STRUCTURE)
                || counted.counts(NounClass.MASS);
    }

    /** Losses of 12 tanks are tanks destroyed. */
    private static Measure forThings(Measure measure, Counted counted) {
        return isThing(counted) && (measure == Measure.CASUALTIES || measure == Measure.KILLED)
                ? Measure.DESTROYED
                : measure;
    }

    private static Optional<Measure> ofPremodifiers(Counted counted) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Triggers.Found premodifier : counted.premodifiers()) {
            ofTrigger(premodifier.trigger(), counted).ifPresent(measures::add);
        }
        if (measures.contains(Measure.KILLED) && measures.contains(Measure.WOUNDED)) {
            return Optional.of(Measure.CASUALTIES);
        }
        return measures.stream().findFirst();
    }

    /** A number of things does not take up "killed", nor one of people "destroyed". */
    private static boolean fits(Measure measure, Counted counted) {
        boolean thing = isThing(counted);
        boolean forThings = measure == Measure.DESTROYED
                || measure == Measure.DAMAGED
                || measure == Measure.SEIZED
                || measure == Measure.EQUIPMENT;
        boolean nothing = counted.counts(NounClass.NOTHING)
                || counted.counts(NounClass.NAME)
                || counted.counts(NounClass.TIME)
                || counted.counts(NounClass.PLACE) && measure != Measure.TERRITORY && measure != Measure.STRIKES;
        return !nothing && (counted.phrase().isEmpty() || thing == forThings || counted.counts(NounClass.OTHER));
    }

    /** "Forty men", as armed men are called; not forty people, who may be a crowd. */
    private static boolean isMen(Counted counted) {
        return counted.phrase()
                .map(phrase -> phrase.noun().lemma())
                .filter(lemma -> lemma.equals("men") || lemma.equals("man"))
                .isPresent();
    }

    /** What can stand in a list of things: "405 electric caps", not "four men" or "two hours". */
    private static boolean isListed(Counted counted) {
        return isThing(counted) || counted.counts(NounClass.MUNITION) || counted.counts(NounClass.OTHER);
    }

    /** What "says 43" can be: a number that stands alone or counts people, "a nurse", but not "another". */
    private static boolean isToldOf(Counted counted) {
        boolean people =
                counted.phrase().isEmpty() || counted.counts(NounClass.PERSON) || counted.counts(NounClass.FAMILY);
        boolean nobodyKnown = counted.quantity().kind() == Quantity.Kind.ARTICLE && !counted.counts(NounClass.PERSON);
        return people && !nobodyKnown && counted.quantity().kind() != Quantity.Kind.NONE;
    }

    /** "There were eleven of us": a speaker's own party, no figure of the report's. */
    private static boolean isOfSpeakers(Counted counted) {
        return counted.partitive() && counted.whole().isEmpty();
    }

    private static boolean isOf(String name, Counted counted) {
        if (name.equals("bare")) {
            return counted.phrase().isEmpty();
        }
        if (name.equals("ratio")) {
            return counted.quantity().kind() == Quantity.Kind.RATIO;
        }
        if (name.equals("men")) {
            return isMen(counted);
        }
        if (name.equals("compound")) {
            return counted.compound();
        }
        if (counted.phrase().isEmpty()) {
            return false;
        }
        boolean materiel = name.equals("materiel") && counted.counts(NounClass.MUNITION);
        return !materiel && counted.counts(NounClass.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Measure> previous(NavigableMap<Integer, Match> found, int chunk) {
        return Optional.ofNullable(found.lowerEntry(chunk))
                .map(earlier -> earlier.getValue().measure());
    }

    /** "five of its eight trawlers": the eight are there, the five are lost; "39 of the 46" dead of before. */
    private static List<Match> withWholes(ChunkRow row, NavigableMap<Integer, Match> found, Told told) {
        List<Match> matches = new ArrayList<>();
        for (Match match : found.values()) {
            matches.add(match);
            if (match.counted().whole().isPresent()) {
                boolean thing = match.measure() == Measure.DESTROYED
                        || match.measure() == Measure.DAMAGED
                        || match.measure() == Measure.SEIZED
                        || match.counted().counts(NounClass.MATERIEL);
                boolean place = match.measure() == Measure.TERRITORY;
                Measure there = isOfWhole(row, match) || isBody(match.counted()) ? match.measure() : thing ? Measure.EQUIPMENT : Measure.STRENGTH;
                Measure measure =
                        told.of(match.counted().whole().get().interval()).orElse(there);
                if (!place) {
                    matches.add(
                            new Match(match.rule(), measure, match.counted(), match.chunk(), match.trigger(), true));
                }
            }
        }
        return List.copyOf(matches);
    }

    /** "80 per cent of the 130 passengers who were killed were foreigners": it befell all 130. */
    private static boolean isOfWhole(ChunkRow row, Match match) {
        int next = match.chunk() + 1;
        return match.trigger().isPresent()
                && next < row.chunks().size()
                && row.chunks().get(next).kind() == Chunk.Kind.RELATIVE;
    }
}
