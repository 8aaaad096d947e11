package dev.whence.place;

import dev.whence.language.WordKinds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of places: those known before any report is read, and those that a report has named as one. */
final class KnownPlaces {
    private static final WordKinds KNOWN = WordKinds.load(PlaceFinder.class, "well-known-places.txt");
    private static final long WIDE = KNOWN.bit("region");
    private static final Countries COUNTRIES = Countries.load();
    private static final int LONGEST = longest();

    private final Set<String> own = new HashSet<>();
    private final Set<String> ownCountries = new HashSet<>();
    private final Map<String, Integer> longestBy = new HashMap<>();

    /** A place that this report names as one. */
    void add(String name) {
        if (own.add(name)) {
            int blank = name.indexOf(' ');
            int words = 1 + (int) name.chars().filter(c -> c == ' ').count();
            longestBy.merge(blank < 0 ? name : name.substring(0, blank), words, Math::max);
        }
    }

    boolean contains(String name) {
        return own.contains(name) || isWellKnown(name);
    }

    void addCountry(String name) {
        add(name);
        ownCountries.add(name);
    }

    boolean isCountry(String name) {
        return (KNOWN.mask(name) & WIDE) != 0 || COUNTRIES.contains(name) || ownCountries.contains(name);
    }

    /** Is it a country, rather than a wide region of the world? */
    boolean isLand(String name) {
        return COUNTRIES.contains(name) || ownCountries.contains(name);
    }

    /** Is it a country that this report names as one? */
    boolean isOwnCountry(String name) {
        return ownCountries.contains(name);
    }

    static boolean isWellKnown(String name) {
        return KNOWN.contains(name) || COUNTRIES.contains(name);
    }

    /** The most words that a known name with this first word can have. */
    int longestFrom(String word) {
        return Math.max(LONGEST, longestBy.getOrDefault(word, 0));
    }

    private static int longest() {
        int most = 1;
        for (Set<String> names : List.of(KNOWN.of("region"), KNOWN.of("city"), COUNTRIES.names())) {
            for (String name : names) {
                most = Math.max(most, name.split(" ").length);
            }
        }
        return most;
    }
}
