package dev.whence.claim.reader;

import dev.whence.attribution.Chains;
import dev.whence.choice.ChoiceWatch;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Evidence;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.FrameReader;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.Rule;
import dev.whence.claim.frame.Triggers;
import dev.whence.claim.list.ListReader;
import dev.whence.claim.list.ListRule;
import dev.whence.claim.list.Listed;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.quantity.Quantity;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims of a report, sentence by sentence. Made once; safe for several threads. */
public final class ClaimReader {
    /** No sentence is longer, in UTF-16 units, that two claims on one number could stand in. */
    private static final int MOST = 20_000;

    /** So many sentences may say whom the headline counts. */
    private static final int LEAD = 6;

    private final QuantityReader quantities;
    private final FrameReader frames;
    private final ListReader lists;
    private final ListedClaims listedClaims = new ListedClaims();
    private final PopulationNamer populations;
    private final SettingReader settings;
    private final DoubtReader doubtReader = new DoubtReader();

    private ClaimReader(
            QuantityReader quantities, Nouns nouns, FrameReader frames, ListReader lists, ChoiceWatch watch) {
        this.settings = new SettingReader(watch);
        this.quantities = quantities;
        this.populations = new PopulationNamer(nouns);
        this.frames = frames;
        this.lists = lists;
    }

    /** Loads the word lists and rules. */
    public static ClaimReader load() {
        return load(ChoiceWatch.NONE);
    }

    /** The same, and lets somebody watch what it chooses by clues. */
    public static ClaimReader load(ChoiceWatch watch) {
        QuantityReader quantities = QuantityReader.load();
        TimeFinder times = TimeFinder.load();
        Nouns nouns = Nouns.load();
        Triggers triggers = Triggers.load();
        return new ClaimReader(
                quantities,
                nouns,
                FrameReader.load(nouns, triggers),
                ListReader.load(quantities, times, nouns, triggers),
                watch);
    }

    public List<Rule> rules() {
        return frames.rules();
    }

    /** How figures of lists and tables are read. */
    public List<ListRule> listRules() {
        return lists.rules();
    }

    /** Is the sentence worth tagging? */
    public boolean mayHoldClaim(Sentence sentence) {
        return quantities.mayHoldNumber(sentence) || frames.mayHoldTrigger(sentence);
    }

    /**
     * The claims of a report by start, end, measure.
     *
     * @param chains who vouches for each stretch of the text
     */
    public List<Claim> read(Prose prose, Chains chains) {
        Listed listed = lists.read(prose);
        Setting setting = settings.of(prose);
        Discourse discourse = new Discourse(populations.cast(prose), populations.sufferers(prose));
        PeopleRole roles = populations.roles(prose, discourse.cast());
        List<Claim> claims = new ArrayList<>(listedClaims.claims(prose, listed, roles, setting, chains));
        for (Sentence sentence : prose.sentences()) {
            if (mayHoldClaim(sentence)) {
                read(prose, sentence, discourse, roles, setting, chains, listed, claims);
            } else if (populations.mayTellTopic(sentence)) {
                topic(frames.row(sentence, List.of(), setting.times(sentence)), discourse);
            }
        }
        claims.sort(Comparator.comparing(Claim::number)
                .thenComparing(c -> c.measure().label()));
        return List.copyOf(headed(prose, claims));
    }

    /** "Twelve dead in blaze": whom the headline counts says the same figure below it, "killed twelve weavers". */
    private static List<Claim> headed(Prose prose, List<Claim> claims) {
        int lead = Math.min(LEAD, prose.sentences().size());
        int border = lead == 0 ? 0 : prose.sentences().get(lead - 1).span().end();
        List<Claim> headed = new ArrayList<>(claims);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (isHeadline(prose, claim) && isAnybody(claim)) {
                int at = i;
                claims.stream()
                        .filter(other -> other.number().start() < border
                                && !isHeadline(prose, other)
                                && other.measure() == claim.measure()
                                && other.interval().equals(claim.interval())
                                && !isAnybody(other))
                        .findFirst()
                        .ifPresent(other -> headed.set(at, claim.of(other.of())));
            }
        }
        return headed;
    }

    private static boolean isHeadline(Prose prose, Claim claim) {
        return prose.report()
                .headline()
                .filter(headline -> headline.overlaps(claim.number()))
                .isPresent();
    }

    private static boolean isAnybody(Claim claim) {
        return claim.of().filter(p -> !p.name().equals("people")).isEmpty();
    }

    private void read(
            Prose prose,
            Sentence sentence,
            Discourse discourse,
            PeopleRole roles,
            Setting setting,
            Chains chains,
            Listed listed,
            List<Claim> claims) {
        listedClaims.tell(sentence, listed, discourse);
        List<Quantity> numbers = quantities.read(sentence);
        ChunkRow row = frames.row(sentence, numbers, setting.times(sentence));
        topic(row, discourse);
        List<Match> matches = frames.read(row, discourse.before(sentence.index()));
        for (Match match : matches) {
            if (!listed.settles(match.counted().quantity().number())) {
                claims.add(claim(prose, row, match, matches, numbers, discourse, roles, setting, chains, claims));
            }
        }
    }

    private void topic(ChunkRow row, Discourse discourse) {
        populations
                .tollTopic(row)
                .ifPresent(topic -> discourse.toldToll(topic, row.sentence().index()));
    }

    private Claim claim(
            Prose prose,
            ChunkRow row,
            Match match,
            List<Match> matches,
            List<Quantity> numbers,
            Discourse discourse,
            PeopleRole roles,
            Setting setting,
            Chains chains,
            List<Claim> before) {
        Sentence s = row.sentence();
        Quantity quantity = match.whole()
                ? match.counted().whole().orElseThrow()
                : match.counted().quantity();
        Chains.Vouching vouching = chains.vouching(quantity.number());
        Voice voice = populations.voice(vouching, discourse.cast());
        NamedPopulation counted = populations.name(row, match, matches, discourse, voice);
        boolean people = match.measure().isOfPeople() && !isThing(match.counted());
        if (!populations.isPart(row, match)) {
            discourse.told(counted.population(), match.measure(), people, s.index(), quantity.interval());
        } else {
            discourse.toldPart(match.measure(), s.index());
        }
        Circumstances around = setting.around(row, match, quantity, numbers, vouching);
        NamedPopulation named =
                setting.isDisaster() ? afterDisaster(counted, match) : roles.given(counted, row, match, around.cause());
        List<String> doubts = Stream.of(
                        named.doubt().stream(),
                        around.doubts().stream(),
                        doubtReader.doubts(prose, row, match, named, vouching, chains).stream())
                .flatMap(each -> each)
                .toList();
        int ordinal = ordinal(before, quantity.number());
        return new Claim(
                ClaimId.of(prose.report().id(), quantity.number(), ordinal),
                prose.report().id(),
                quantity.number(),
                quantity.interval(),
                match.measure(),
                unit(s, match, quantity),
                Optional.of(named.population()),
                around.cause(),
                around.by(),
                around.where(),
                around.when(),
                around.scope(),
                around.status(),
                vouching.chain(),
                new Certainty(doubts),
                evidence(row, match, quantity, named, around));
    }

    /** A flood has no sides: the bridges that it took are nobody's. */
    private static NamedPopulation afterDisaster(NamedPopulation counted, Match match) {
        return isThing(match.counted()) ? counted.withoutRole() : counted;
    }

    /** How many claims on the same number were read before; they stand last in the list, one sentence at a time. */
    private static int ordinal(List<Claim> before, TextSpan number) {
        int same = 0;
        for (int i = before.size() - 1; i >= 0 && before.get(i).number().end() > number.start() - MOST; i--) {
            same += before.get(i).number().equals(number) ? 1 : 0;
        }
        return same;
    }

    private static Evidence evidence(
            ChunkRow row, Match match, Quantity quantity, NamedPopulation named, Circumstances around) {
        Sentence s = row.sentence();
        List<Evidence.Part> parts = new ArrayList<>();
        parts.add(new Evidence.Part(Evidence.Role.NUMBER, quantity.number()));
        quantity.hedge().ifPresent(h -> parts.add(new Evidence.Part(Evidence.Role.HEDGE, h)));
        named.span().ifPresent(p -> parts.add(new Evidence.Part(Evidence.Role.POPULATION, p)));
        match.trigger()
                .map(t -> s.span(t.from(), t.to()))
                .ifPresent(t -> parts.add(new Evidence.Part(Evidence.Role.TRIGGER, t)));
        parts.addAll(around.evidence());
        return new Evidence(match.rule().id(), s.span(), parts);
    }

    private static String unit(Sentence s, Match match, Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.PERCENT) {
            return "percent";
        }
        Counted counted = match.counted();
        if (counted.phrase().isEmpty()
                || match.measure().isOfPeople() && !isThing(counted) && !counted.counts(NounClass.FAMILY)) {
            return "people";
        }
        boolean thing = isThing(counted)
                || counted.counts(NounClass.FAMILY)
                || !match.measure().isOfPeople();
        return thing ? s.norm(counted.phrase().get().head()) : "people";
    }

    private static boolean isThing(Counted counted) {
        return counted.counts(NounClass.MATERIEL)
                || counted.counts(NounClass.STRUCTURE)
                || counted.counts(NounClass.PLACE)
                || counted.counts(NounClass.STRIKE);
    }
}
