package dev.whence.claim;

import java.util.Locale;

/** What is counted; the measures of the annotation guide. */
public enum Measure {
    KILLED,
    WOUNDED,
    /** Losses, victims, "killed or wounded" given as one number. */
    CASUALTIES,
    MISSING,
    CAPTURED,
    DISPLACED,
    /** Trapped, besieged, without shelter, in need; disease cases. */
    AFFECTED,
    SURRENDERED,
    RESCUED,
    /** How many are there: fighters, troops, a garrison. */
    STRENGTH,
    /** Sent, arrived, moved in. */
    DEPLOYED,
    DESTROYED,
    DAMAGED,
    /** Materiel taken. */
    SEIZED,
    /** Materiel present. */
    EQUIPMENT,
    /** Attacks, raids, sorties, shells fired. */
    STRIKES,
    /** Percent or number of places held or taken. */
    TERRITORY,
    /** One number per another: low is the left side, high the right one. */
    RATIO;

    /** Whether it tells of materiel and buildings rather than people. */
    public boolean isOfThings() {
        return switch (this) {
            case DESTROYED, DAMAGED, SEIZED, EQUIPMENT -> true;
            default -> false;
        };
    }

    /** Whether it tells of what people suffered or did. */
    public boolean isOfPeople() {
        return switch (this) {
            case DESTROYED, DAMAGED, SEIZED, EQUIPMENT, STRIKES, TERRITORY, RATIO -> false;
            default -> true;
        };
    }

    /** Whether it tells of people who came to harm, dead or alive. */
    public boolean isHarm() {
        return switch (this) {
            case KILLED, WOUNDED, CASUALTIES, MISSING -> true;
            default -> false;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
