package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
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
    /** Those of a number that another has changed from or is compared with. */
    private final List<Rule> goingOn;

    private FrameReader(Chunker chunker, Triggers triggers, List<Rule> rules) {
        this.triggers = triggers;
        this.chunker = chunker;
        this.rules = rules;
        this.executions = new Executions(chunker.words());
        this.mortuary = new Mortuary(chunker.words());
        this.parts = new Parts(chunker.words());
        this.goingOn = rules.stream()
                .filter(rule -> rule.measures().equals(List.of(new MeasureSource.OfPrevious())))
                .filter(rule -> rule.has(Rule.Trait.RUNNING) || rule.id().equals("compared"))
                .toList();
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
        rules.forEach(rule -> ask(rule, row, told, found));
        // "14 raids in May, up from nine in April": the raids are found last, and the nine go on with them
        boolean late = !found.isEmpty() && row.counts() > found.size();
        if (late) {
            goingOn.forEach(rule -> ask(rule, row, told, found));
        }
        return Wholes.with(row, found, told);
    }

    private void ask(Rule rule, ChunkRow row, Told told, NavigableMap<Integer, Match> found) {
        if (!rule.needed().areIn(row.letters())) {
            return;
        }
        Matcher matcher = rule.pattern().matcher(row.letters());
        int from = 0;
        while (from <= row.letters().length() && matcher.find(from)) {
            take(row, rule, matcher, told, found);
            from = matcher.start() + 1;
        }
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
            if (!(admits(rule, counted) || Articles.isLastOfList(row, matcher, i, found.keySet()))
                    || isExcepted(row, counted)
                    || rule.has(Rule.Trait.SPELLED) && !isSpelled(row, counted)
                    || Articles.isIdle(row, matcher, i, counted)) {
                continue;
            }
            int at = i;
            Before before = before(row, at, counted, matcher, trigger, told, found);
            Measuring.measure(rule, counted, trigger, before)
                    .filter(measure -> !HitThere.is(row, at, trigger, measure))
                    .flatMap(measure -> rescueSense.measure(row.sentence(), counted, trigger, measure))
                    .map(measure -> mortuary.of(row, at, rule, told, measure))
                    .map(measure -> trigger.map(t -> executions.of(row, t, counted, measure))
                            .orElse(measure))
                    .filter(measure -> Articles.counts(counted, measure))
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
                (rule.single() || rule.id().equals("toll-noun") && Articles.isNumberWord(counted))
                        && (counted.phrase().isPresent() || Articles.isPronoun(counted));
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

    private static Optional<Measure> previous(NavigableMap<Integer, Match> found, int chunk) {
        return Optional.ofNullable(found.lowerEntry(chunk))
                .map(earlier -> earlier.getValue().measure());
    }

    /** "All but three were let go": to the three it did not happen. */
    private static boolean isExcepted(ChunkRow row, Counted counted) {
        int first = counted.quantity().firstToken();
        return row.sentence().norm(first - 1).equals("but")
                && row.sentence().norm(first - 2).equals("all");
    }

    private Before before(
            ChunkRow row,
            int at,
            Counted counted,
            Matcher matcher,
            Optional<Chunk> trigger,
            Told told,
            NavigableMap<Integer, Match> found) {
        return new Before(
                previous(found, at),
                told,
                isPeople(row, matcher.end() - 1),
                row.sentence().norm(counted.quantity().firstToken() - 1),
                isTally(row, trigger),
                counted.partitive() && parts.isOfTold(row, at, found.keySet()),
                isNames(counted) ? NameLists.measure(row, told) : Optional.empty());
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
}
