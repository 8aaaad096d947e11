package dev.whence.place;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention.Link;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which countries and regions a report speaks of: by their names, by their peoples, and by cities that everybody knows. A
 * report of a country that is on no map is about none of them.
 */
final class CountryContext {
    private static final Countries COUNTRIES = Countries.load();

    /** A name stands for a city that everybody knows where the largest is this large, and so many times the next. */
    private static final long GREAT = 200_000;

    private static final int TIMES_LARGER = 8;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> weights = new TreeMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Set<String> named;
    private final int most;
    private final boolean offTheMap;

    private CountryContext(Gazetteer gazetteer, Prose prose, List<List<PlaceMention>> mentions, KnownPlaces known) {
        this.gazetteer = gazetteer;
        int elsewhere = 0;
        Set<String> cities = new HashSet<>();
        for (Sentence sentence : prose.sentences()) {
            peoples(sentence);
            for (PlaceMention mention : mentions.get(sentence.index())) {
                elsewhere += count(mention, known, sentence.index() <= 1);
                if (cities.add(mention.key())) {
                    regions(mention.key());
                }
            }
        }
        this.named = Set.copyOf(weights.keySet());
        this.offTheMap =
                elsewhere > weights.values().stream().mapToInt(w -> w).max().orElse(0);
        cities.stream().sorted().forEach(this::city);
        this.most = weights.values().stream().mapToInt(w -> w).max().orElse(0);
    }

    static CountryContext of(Gazetteer gazetteer, Prose prose, List<List<PlaceMention>> mentions, KnownPlaces known) {
        return new CountryContext(gazetteer, prose, mentions, known);
    }

    /** 0 where the report says nothing of the country, 1 for the one that it speaks of most. */
    double share(String country) {
        return most == 0 ? 0 : (double) weights.getOrDefault(country, 0) / most;
    }

    /** Does the report name the country or its people? */
    boolean names(String country) {
        return named.contains(country);
    }

    /** Does the report name this first-order division, "IQ.15"? */
    boolean namesRegion(String key) {
        return regions.containsKey(key);
    }

    /** Is the country that it speaks of most on no map? */
    boolean isOffTheMap() {
        return offTheMap;
    }

    private void peoples(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.token(i).startsUpper()) {
                String norm = s.norm(i);
                String word = norm.endsWith("ns") || norm.endsWith("is") ? norm.substring(0, norm.length() - 1) : norm;
                COUNTRIES.codeOfPeople(word).ifPresent(code -> weights.merge(code, 1, Integer::sum));
            }
        }
    }

    /** Counts the countries of a mention; gives the weight of one that is on no map. */
    private int count(PlaceMention mention, KnownPlaces known, boolean opening) {
        int weight = (mention.link() == Link.ACTOR ? 1 : 2) + (opening ? 2 : 0);
        int elsewhere = 0;
        for (String name : mention.names()) {
            if (COUNTRIES.contains(name)) {
                COUNTRIES.code(name).ifPresent(code -> weights.merge(code, weight, Integer::sum));
            } else if (known.isOwnCountry(name)) {
                elsewhere += weight;
            }
        }
        return elsewhere;
    }

    private void regions(String name) {
        gazetteer.named(name).stream()
                .filter(entry -> entry.kind() == GazetteerEntry.Kind.REGION)
                .forEach(entry -> regions.merge(entry.regionKey(), 1, Integer::sum));
    }

    private void city(String name) {
        GazetteerEntry largest = null;
        long next = 0;
        for (GazetteerEntry entry : gazetteer.named(name)) {
            if (entry.isSettlement()) {
                boolean larger = largest == null || entry.population() > largest.population();
                next = larger ? largest == null ? 0 : largest.population() : Math.max(next, entry.population());
                largest = larger ? entry : largest;
            }
        }
        if (largest != null && largest.population() > GREAT && largest.population() > TIMES_LARGER * next) {
            weights.merge(largest.country(), 1, Integer::sum);
        }
    }
}
