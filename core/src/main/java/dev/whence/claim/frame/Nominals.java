package dev.whence.claim.frame;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that name what happened: "the arrest of 40". */
record Nominals(Map<String, Trigger> byNoun) {

    /** @throws IllegalArgumentException if a noun stands for a trigger that is not there: a fault in a data file */
    static Nominals load(Triggers triggers) {
        Map<String, Trigger> byBase = triggers.byBase();
        Map<String, Trigger> byNoun = new HashMap<>();
        for (String line : WordList.lines(Nominals.class, "nominals.txt")) {
            String[] sides = line.toLowerCase(Locale.ROOT).split(":");
            Trigger trigger = byBase.get(sides[1].strip());
            if (trigger == null) {
                throw new IllegalArgumentException("nominals.txt: no trigger " + sides[1].strip());
            }
            byNoun.put(sides[0].strip(), trigger);
        }
        return new Nominals(byNoun);
    }

    Optional<Trigger> find(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }
}
