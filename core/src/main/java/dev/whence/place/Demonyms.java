package dev.whence.place;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.place.PlaceMention.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the peoples in a report say of its countries: "Ostria" is one where "the Ostrian army" stands beside it, and a
 * report of "Salvadoran troops" is about El Salvador though it may not name it.
 */
final class Demonyms {
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ese", "i", "ish");
    private static final Countries COUNTRIES = Countries.load();

    private final Map<String, Integer> capitalised = new TreeMap<>();
    private final Map<String, PlaceMention> first = new HashMap<>();

    private Demonyms() {}

    static Demonyms of(Prose prose) {
        Demonyms demonyms = new Demonyms();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.startsUpper() && token.norm().length() > 3) {
                    demonyms.read(sentence, i, token.norm());
                }
            }
        }
        return demonyms;
    }

    private void read(Sentence s, int i, String norm) {
        boolean plural = norm.endsWith("ns") || norm.endsWith("is");
        String word = plural ? norm.substring(0, norm.length() - 1) : norm;
        capitalised.merge(word, 1, Integer::sum);
        COUNTRIES.ofPeople(word).ifPresent(country -> {
            String key = country.toLowerCase(Locale.ROOT);
            first.computeIfAbsent(
                    word, w -> new PlaceMention(country, key, s.span(i, i + 1), i, i + 1, Link.NAMED, PlaceForm.NAME));
        });
    }

    /** The names that a people is named after. */
    List<String> countries() {
        List<String> found = new ArrayList<>();
        for (String name : capitalised.keySet()) {
            if (name.length() > 4 && hasPeople(name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** The country of the people that the report speaks of most. */
    Optional<PlaceMention> country() {
        return first.keySet().stream()
                .sorted()
                .max(Comparator.comparingInt(word -> capitalised.getOrDefault(word, 0)))
                .map(first::get);
    }

    private boolean hasPeople(String name) {
        String stem = name.substring(0, name.length() - 1);
        boolean vowel = "aeiouy".indexOf(name.charAt(name.length() - 1)) >= 0;
        for (String ending : ENDINGS) {
            if (vowel
                    && (capitalised.containsKey(stem + ending)
                                    && !stem.concat(ending).equals(name)
                            || capitalised.containsKey(name + ending))) {
                return true;
            }
        }
        return false;
    }
}
