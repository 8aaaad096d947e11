package dev.whence.population;

import java.util.Locale;

/** What the people counted are in the conflict. */
public enum Role {
    CIVILIAN,
    COMBATANT,
    /** Civilians and combatants together. */
    MIXED,
    UNKNOWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
