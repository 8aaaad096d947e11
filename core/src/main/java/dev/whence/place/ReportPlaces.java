package dev.whence.place;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that a report names, sentence by sentence, and the one that it is mostly about. */
public final class ReportPlaces {
    /** A report that is less about its first place than this is about its country. */
    private static final double DOMINANT = 0.6;

    private final List<List<PlaceMention>> mentions;
    private final KnownPlaces known;
    private final Optional<PlaceMention> main;
    private final Optional<PlaceMention> country;
    private final Optional<PlaceMention> town;
    private final Optional<PlaceMention> settlement;
    private final Prose prose;
    private final PlaceForms forms;
    private final NamedSites sites;
    private @Nullable PlaceResolver resolver;
    private boolean capitalSought;
    private Optional<PlaceMention> capital = Optional.empty();

    ReportPlaces(Prose prose, List<List<PlaceMention>> mentions, KnownPlaces known, Optional<PlaceMention> people) {
        this.prose = prose;
        this.known = known;
        this.mentions = List.copyOf(mentions);
        this.forms = new PlaceForms(mentions, known);
        this.sites = new NamedSites(mentions);
        PlaceWeights weights = new PlaceWeights(prose, mentions, this::isCountry);
        Optional<PlaceMention> land = weights.heaviest(this::isLand);
        this.country = land.or(this::actor).or(() -> people);
        Optional<PlaceMention> heaviest = weights.heaviest(m -> !isCountry(m));
        Optional<PlaceMention> wider =
                weights.heaviest(m -> !isCountry(m) && m.form().kind() != PlaceForm.Kind.SITE);
        boolean passing = wider.isPresent() && heaviest.filter(this::isPassing).isPresent();
        Optional<PlaceMention> narrow = passing ? wider : heaviest;
        boolean spread = narrow.filter(m -> weights.share(m) < DOMINANT).isPresent();
        this.main =
                (spread ? land.or(() -> narrow) : narrow).or(() -> country).or(() -> weights.heaviest(this::isCountry));
        this.town = wider.or(() -> main);
        this.settlement = weights.heaviest(m -> !isCountry(m) && isSettlement(m));
    }

    /** A market or a bridge that is named once, further down: not what the report is about. */
    private boolean isPassing(PlaceMention site) {
        if (site.form().kind() != PlaceForm.Kind.SITE) {
            return false;
        }
        List<Sentence> named = prose.sentences().stream()
                .filter(s -> in(s).stream().anyMatch(m -> m.key().equals(site.key())))
                .limit(2)
                .toList();
        return named.size() == 1 && named.get(0).paragraph() > 2;
    }

    /** The mentions of a sentence in their order. */
    public List<PlaceMention> in(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** The place that the report is mostly about: named most, in the headline, in the opening, in the dateline. */
    public Optional<PlaceMention> main() {
        return main;
    }

    /** The same without bridges, barracks and the like: the town, district or province. */
    public Optional<PlaceMention> town() {
        return town;
    }

    /** A country, no region of the world. */
    private boolean isLand(PlaceMention mention) {
        return known.isLand(mention.key());
    }

    public boolean isCountry(PlaceMention mention) {
        return mention.key().equals(SentencePlaces.LAND) || known.isCountry(mention.key());
    }

    /** A mention with "the country" resolved to its name, where the report names one. */
    public PlaceMention resolved(PlaceMention mention) {
        if (mention.key().equals(SentencePlaces.CAPITAL)) {
            if (!capitalSought) {
                capitalSought = true;
                capital = capital();
            }
            return capital.orElse(mention);
        }
        if (isTheTown(mention)) {
            return settlement.orElse(mention);
        }
        return mention.key().equals(SentencePlaces.LAND) ? country.orElse(mention) : mention;
    }

    /** The bridge that was named before, for "the bridge"; any other mention itself. */
    public PlaceMention namedSite(PlaceMention mention) {
        return sites.meant(mention).orElse(mention);
    }

    /** "in the city": the one that the report is about. */
    public static boolean isTheTown(PlaceMention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT);
        return mention.key().isEmpty()
                && (name.equals("the city") || name.equals("the town") || name.equals("the village"));
    }

    private static boolean isSettlement(PlaceMention mention) {
        PlaceForm.Kind kind = mention.form().kind();
        return (kind == PlaceForm.Kind.NAME || kind == PlaceForm.Kind.SETTLEMENT)
                && mention.link() != Link.OF
                && mention.link() != Link.ACTOR;
    }

    /** The place that the report calls the capital, or names and is one. */
    private Optional<PlaceMention> capital() {
        return prose.sentences().stream()
                .flatMap(s -> in(s).stream().filter(m -> isCapital(s, m)))
                .findFirst()
                .or(this::capitalOnMap)
                .or(this::meant);
    }

    /** A report that only says "in the capital" was filed there or is about it, unless one goes there or comes from it. */
    private Optional<PlaceMention> meant() {
        boolean elsewhere =
                prose.sentences().stream().anyMatch(s -> in(s).stream().anyMatch(m -> isFarCapital(s, m)));
        Optional<PlaceMention> filed = mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.link() == Link.DATELINE)
                .findFirst();
        return elsewhere ? Optional.empty() : filed.or(() -> settlement);
    }

    /** "flown to the capital", "in the capital, 420 km away" */
    private static boolean isFarCapital(Sentence s, PlaceMention mention) {
        boolean apart = switch (mention.link()) {
            case AWAY, TO, FROM -> true;
            default ->
                s.norm(mention.to()).equals(",")
                        && mention.to() + 1 < s.size()
                        && s.token(mention.to() + 1).hasDigit();
        };
        return mention.key().equals(SentencePlaces.CAPITAL) && apart;
    }

    private Optional<PlaceMention> capitalOnMap() {
        @Nullable PlaceMention best = null;
        double most = 0.5;
        for (List<PlaceMention> sentence : mentions) {
            for (PlaceMention mention : sentence) {
                double share = resolver().capital(mention);
                if (share > most) {
                    best = mention;
                    most = share;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The country, as the report names it, of a place. */
    public Optional<PlaceMention> countryOf(PlaceMention place) {
        Optional<String> code =
                resolver().place(forms.full(place)).map(found -> found.place().country());
        return mentions.stream()
                .flatMap(List::stream)
                .filter(m -> code.isPresent()
                        ? Countries.load().code(m.key()).equals(code)
                        : place.form().wider().contains(m.key()) && known.isLand(m.key()))
                .findFirst();
    }

    /** "the capital, Varen", "Varen, the capital" */
    private static boolean isCapital(Sentence s, PlaceMention mention) {
        int before = mention.from() - 1;
        boolean called = s.norm(before).equals("capital")
                || s.norm(before).equals(",") && s.norm(before - 1).equals("capital");
        boolean named = s.norm(mention.to()).equals(",")
                && s.norm(mention.to() + 1).equals("the")
                && s.norm(mention.to() + 2).equals("capital");
        return mention.link() != Link.ACTOR && (called || named);
    }

    /** The country that it names most. */
    public Optional<PlaceMention> country() {
        return country;
    }

    /** A mention as the place of something: on the map, where the gazetteer has the place that it means. */
    public Where where(PlaceMention mention, Where.Basis basis) {
        PlaceMention full = forms.full(mention);
        Optional<PlaceResolver.Resolved> resolved = resolver().place(full);
        Optional<PlacePrecision> precision = new PrecisionReader(known).of(full, resolved);
        return new Where(mention.name(), basis, resolved.map(PlaceResolver.Resolved::place), precision);
    }

    /** "the market", "Mill Bridge": a spot that is named without the town that it lies in. */
    public boolean isSpot(PlaceMention mention) {
        return Spots.isSpot(mention);
    }

    /** The province or country that "five districts" are of, where the report is about one. */
    public Optional<PlaceMention> widerOfSeveral(PlaceMention mention) {
        return Spots.isSeveral(mention) ? main.filter(this::isWide).or(() -> country) : Optional.empty();
    }

    private boolean isWide(PlaceMention mention) {
        return switch (forms.full(mention).form().kind()) {
            case PROVINCE, DISTRICT, REGION -> true;
            default -> isCountry(mention);
        };
    }

    /** A village, town or city, or a name of which nothing more is said; no country. */
    public boolean mayBeTown(PlaceMention mention) {
        PlaceForm.Kind kind = mention.form().kind();
        boolean town = kind == PlaceForm.Kind.NAME || kind == PlaceForm.Kind.SETTLEMENT;
        return town && !mention.key().isEmpty() && !isCountry(mention);
    }

    /** A spot as the place of something, with the town that it lies in: {@code the market, Varen}. */
    public Where where(PlaceMention spot, PlaceMention town, Where.Basis basis) {
        PlaceMention full = forms.full(town);
        List<String> wider = full.names();
        PlaceForm form = spot.form();
        PlaceForm within = new PlaceForm(form.kind(), form.nearness(), form.part(), form.several(), wider);
        Where where = where(spot.with(within), basis);
        return new Where(spot.name() + ", " + town.name(), basis, where.place(), where.precision());
    }

    /** The same of a name that stands outside of sentences, as in a table. */
    public Where where(String name, Where.Basis basis) {
        String key = name.toLowerCase(Locale.ROOT);
        Optional<PlaceMention> named = mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.key().equals(key) || m.name().equals(name))
                .findFirst();
        PlaceForm form = PlaceForms.of(name);
        String first = key.split("\\s*,\\s*")[0];
        Where where = where(
                named.orElseGet(() -> new PlaceMention(name, first, new TextSpan(0, 0), 0, 0, Link.NAMED, form)),
                basis);
        return new Where(name, basis, where.place(), where.precision());
    }

    private PlaceResolver resolver() {
        if (resolver == null) {
            Gazetteer gazetteer = Gazetteer.load();
            resolver = new PlaceResolver(gazetteer, CountryContext.of(gazetteer, prose, mentions, known));
        }
        return resolver;
    }

    /** A country that only its forces and bodies speak of: "Maravela Red Cross". */
    private Optional<PlaceMention> actor() {
        return mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.link() == Link.ACTOR && isLand(m))
                .findFirst();
    }
}
