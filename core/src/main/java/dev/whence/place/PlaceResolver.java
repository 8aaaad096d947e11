package dev.whence.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the place on the map that a mention names, for one report. Rather none than the wrong one: of the places of a
 * name only those count that lie where the mention says ("Varen, Harn Province"), and of those only one in a country
 * that the report speaks of, or one so much larger than all others of its name that nobody needs to say where it is.
 */
final class PlaceResolver {
    private static final Countries COUNTRIES = Countries.load();

    /** A city that needs no country beside it, in a report of another country. */
    private static final long WORLD_CITY = 500_000;

    /** Two places of one name in one country cannot be told apart unless one is this many times the other. */
    private static final int TIMES_LARGER = 4;

    private final Gazetteer gazetteer;
    private final CountryContext context;
    private final Map<PlaceMention, Optional<Resolved>> found = new HashMap<>();

    PlaceResolver(Gazetteer gazetteer, CountryContext context) {
        this.gazetteer = gazetteer;
        this.context = context;
    }

    /**
     * What a name stands for.
     *
     * @param wider no more is known of it than what it lies in
     */
    record Resolved(Place place, boolean wider) {}

    /** The place of a mention, of the first one where it names several; else of what it is said to lie in. */
    Optional<Resolved> place(PlaceMention mention) {
        return found.computeIfAbsent(mention, this::resolve);
    }

    /** How much the report speaks of the country that has its capital there, 0 to 1; 0 where none has. */
    double capital(PlaceMention mention) {
        return gazetteer.named(mention.key()).stream()
                .filter(entry -> entry.kind() == GazetteerEntry.Kind.CAPITAL)
                .mapToDouble(entry -> context.share(entry.country()))
                .max()
                .orElse(0);
    }

    private Optional<Resolved> resolve(PlaceMention mention) {
        PlaceForm form = mention.form();
        if (form.kind() == PlaceForm.Kind.WATERS) {
            return Optional.empty();
        }
        Optional<GazetteerEntry> own = form.kind() == PlaceForm.Kind.SPOT ? Optional.empty() : own(mention);
        if (own.isPresent()) {
            return own.map(entry -> new Resolved(entry.place(gazetteer), false));
        }
        return form.wider().stream()
                .flatMap(name -> wider(name).stream())
                .findFirst()
                .map(entry -> new Resolved(entry.place(gazetteer), true));
    }

    private Optional<GazetteerEntry> own(PlaceMention mention) {
        PlaceForm form = mention.form();
        Optional<GazetteerEntry> country = country(mention.key());
        if (country.isPresent() && (form.kind() == PlaceForm.Kind.NAME || form.kind() == PlaceForm.Kind.AREA)) {
            return country;
        }
        return choose(mention.key(), candidates(mention.key(), form.kind()), within(form.wider()));
    }

    private Optional<GazetteerEntry> wider(String name) {
        Optional<GazetteerEntry> country = country(name);
        if (country.isPresent()) {
            return country;
        }
        Within nothing = within(List.of());
        List<GazetteerEntry> regions = candidates(name, PlaceForm.Kind.AREA);
        return choose(name, regions, nothing).or(() -> choose(name, candidates(name, PlaceForm.Kind.NAME), nothing));
    }

    private Optional<GazetteerEntry> choose(String name, List<GazetteerEntry> candidates, Within within) {
        List<GazetteerEntry> fitting = candidates.stream()
                .filter(within::holds)
                .filter(entry -> isSupported(entry, within, candidates))
                .sorted(Comparator.<GazetteerEntry>comparingDouble(entry -> score(entry) + (isOwn(entry, name) ? 1 : 0))
                        .reversed()
                        .thenComparingInt(GazetteerEntry::line))
                .toList();
        return fitting.isEmpty() || isTorn(fitting, within) ? Optional.empty() : Optional.of(fitting.get(0));
    }

    private Optional<GazetteerEntry> country(String name) {
        return COUNTRIES.code(name).or(() -> COUNTRIES.code(bare(name))).flatMap(gazetteer::country);
    }

    /** The places of the name that are of the kind that the words beside it say. */
    private List<GazetteerEntry> candidates(String name, PlaceForm.Kind kind) {
        List<GazetteerEntry> named = named(name);
        List<GazetteerEntry> regions =
                named.stream().filter(entry -> !entry.isSettlement()).toList();
        List<GazetteerEntry> settlements =
                named.stream().filter(GazetteerEntry::isSettlement).toList();
        return switch (kind) {
            case PROVINCE, REGION -> regions.isEmpty() ? regionsOf(settlements) : regions;
            case DISTRICT, NAME -> named;
            case AREA -> regions;
            default -> settlements;
        };
    }

    private List<GazetteerEntry> named(String key) {
        List<GazetteerEntry> named = gazetteer.named(key);
        return named.isEmpty() ? gazetteer.named(bare(key)) : named;
    }

    /** "northern harn province" → "harn" */
    static String bare(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        while (words.size() > 1 && PlaceForm.isKindWord(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && PlaceForm.isKindWord(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    /** A province that is known by the name of its seat. */
    private List<GazetteerEntry> regionsOf(List<GazetteerEntry> settlements) {
        return settlements.stream()
                .filter(entry ->
                        entry.kind() == GazetteerEntry.Kind.REGION_SEAT || entry.kind() == GazetteerEntry.Kind.CAPITAL)
                .flatMap(entry -> gazetteer.region(entry.country(), entry.region()).stream())
                .toList();
    }

    /** What a mention says that its place lies in. */
    private record Within(boolean said, boolean unknown, List<String> countries, List<String> regions) {
        boolean holds(GazetteerEntry entry) {
            return (countries.isEmpty() || countries.contains(entry.country()))
                    && (regions.isEmpty() || regions.contains(entry.regionKey()));
        }
    }

    private Within within(List<String> wider) {
        List<String> countries = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        boolean unknown = false;
        for (String name : wider) {
            Optional<GazetteerEntry> country = country(name);
            if (country.isPresent()) {
                countries.add(country.get().country());
                continue;
            }
            List<GazetteerEntry> named = named(name);
            unknown |= named.isEmpty();
            named.stream()
                    .filter(entry -> entry.kind() != GazetteerEntry.Kind.QUARTER)
                    .filter(entry -> !entry.isSettlement() || entry.kind() != GazetteerEntry.Kind.SETTLEMENT)
                    .map(GazetteerEntry::regionKey)
                    .forEach(regions::add);
        }
        return new Within(!countries.isEmpty() || !regions.isEmpty(), unknown, countries, regions);
    }

    /** Does the report give reason to think of this one? */
    private boolean isSupported(GazetteerEntry entry, Within within, List<GazetteerEntry> candidates) {
        if (!within.countries().isEmpty()) {
            return true;
        }
        double share = context.share(entry.country());
        if (within.unknown() && share < 0.5) {
            return false;
        }
        if (share > 0 && !context.isOffTheMap()) {
            return within.said() || share >= 0.3 || entry.population() > 20_000 || !entry.isSettlement();
        }
        return entry.kind() == GazetteerEntry.Kind.CAPITAL && entry.population() > WORLD_CITY
                || entry.population() > WORLD_CITY * (context.isOffTheMap() ? 4 : 1) && outgrows(entry, candidates);
    }

    private static boolean outgrows(GazetteerEntry entry, List<GazetteerEntry> candidates) {
        return candidates.stream()
                .filter(GazetteerEntry::isSettlement)
                .allMatch(other -> other.line() == entry.line() || other.population() * 10 < entry.population());
    }

    /** Is it the usual name of the place, not another one? "Santander" is a department, and short for a town elsewhere. */
    private static boolean isOwn(GazetteerEntry entry, String name) {
        String usual = bare(entry.name().toLowerCase(Locale.ROOT));
        return Gazetteer.fold(usual).equals(Gazetteer.fold(bare(name)));
    }

    private double score(GazetteerEntry entry) {
        double seat = switch (entry.kind()) {
            case CAPITAL -> 2;
            case REGION_SEAT -> 1;
            case DISTRICT_SEAT -> 0.5;
            case REGION -> 2.2;
            case COUNTRY -> 3;
            case SETTLEMENT -> 0;
            case QUARTER -> -0.5;
        };
        double size = StrictMath.log10((double) Math.max(1000, entry.population())) - 3;
        double near = entry.isSettlement() && context.namesRegion(entry.regionKey()) ? 1.5 : 0;
        double abroad = context.names(entry.country()) ? 0 : -3;
        return seat + size + near + abroad + 4 * context.share(entry.country());
    }

    /**
     * Two settlements of one name, neither much the larger, and nothing that speaks for one of them; or one here and a
     * city abroad that everybody knows by this name, as Berlin in Usulután and in Germany.
     */
    private boolean isTorn(List<GazetteerEntry> fitting, Within within) {
        GazetteerEntry best = fitting.get(0);
        return best.isSettlement()
                && fitting.stream()
                        .filter(other -> other.isSettlement() && !best.isBeside(other))
                        .anyMatch(other -> isRival(best, other) || isFamous(best, other, within));
    }

    private boolean isRival(GazetteerEntry best, GazetteerEntry other) {
        return other.population() * TIMES_LARGER > best.population()
                && context.share(other.country()) * 2 > context.share(best.country())
                && context.namesRegion(best.regionKey()) == context.namesRegion(other.regionKey());
    }

    /** Is the one so much larger than the other that a reader thinks of it, though the report is of elsewhere? */
    private boolean isFamous(GazetteerEntry best, GazetteerEntry other, Within within) {
        boolean isSmall = best.population() < other.population();
        GazetteerEntry small = isSmall ? best : other;
        GazetteerEntry great = isSmall ? other : best;
        return !best.country().equals(other.country())
                && context.share(small.country()) > context.share(great.country())
                && great.population() > WORLD_CITY
                && small.population() * 20 < great.population()
                && !(isSmall && (within.said() || context.namesRegion(small.regionKey())));
    }
}
