package dev.whence.claim.frame;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that name what happened: "the arrest of 40". */
record Nominals(Map<String, Trigger> byNoun) {

    static Nominals load(Triggers triggers) {
        Map<String, Trigger> byNoun = new HashMap<>();
        for (String line : WordList.lines(Nominals.class, "nominals.txt")) {
            String[] sides = line.toLowerCase(Locale.ROOT).split(":");
            byNoun.put(sides[0].strip(), triggers.byBase(sides[1].strip()));
        }
        return new Nominals(byNoun);
    }

    Optional<Trigger> find(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }
}
