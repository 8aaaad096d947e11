package dev.whence.place;

import dev.whence.language.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of the world by the names that reports use, and their peoples. Read once; safe for several threads. */
final class Countries {
    /** Of countries that are no more. */
    private static final String NO_CODE = "--";

    private static final Countries ALL = new Countries();

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();

    private Countries() {
        for (String line : WordList.lines(PlaceFinder.class, "countries.txt")) {
            int colon = line.indexOf(':');
            String code = line.substring(0, colon);
            for (String name : line.substring(colon + 1).split(",")) {
                codes.put(name.strip(), code);
                usual.putIfAbsent(code, name.strip());
            }
        }
        for (String line : WordList.lines(PlaceFinder.class, "peoples.txt")) {
            int blank = line.indexOf(' ');
            peoples.put(line.substring(0, blank), line.substring(blank + 1).strip());
        }
    }

    static Countries load() {
        return ALL;
    }

    /** Is it the name of a country, in lower case? */
    boolean contains(String name) {
        return codes.containsKey(name);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(codes.keySet());
    }

    /** The ISO 3166 code of a country by its name in lower case. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name)).filter(code -> !code.equals(NO_CODE));
    }

    /** The country of a people, "peruvian", as it is written: {@code Peru}. */
    Optional<String> ofPeople(String people) {
        return Optional.ofNullable(peoples.get(people));
    }

    Optional<String> codeOfPeople(String people) {
        return ofPeople(people).flatMap(name -> code(name.toLowerCase(Locale.ROOT)));
    }

    /** The usual English name of a country by its code: {@code Peru}. */
    String name(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : usual.getOrDefault(code, code).split(" ")) {
            boolean small = word.equals("and") || word.equals("of") || word.equals("the");
            name.append(name.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
