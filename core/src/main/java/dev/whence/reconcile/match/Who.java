package dev.whence.reconcile.match;

import java.util.Set;

/**
 * Who is counted, taken apart.
 *
 * @param kind what they are: {@code people}, {@code fighters}, {@code children}, or the noun itself: {@code vendor}
 * @param names whose or from where: {@code dravonian}, {@code 93rd}
 * @param qualities what sort of them, as said before the noun: {@code special}
 * @param rest which of them, as said behind the noun: {@code buried}
 */
public record Who(String kind, Set<String> names, Set<String> qualities, Set<String> rest) {
    static final String PEOPLE = "people";
    static final String CIVILIANS = "civilians";
    static final String FIGHTERS = "fighters";
    static final String SOLDIERS = "soldiers";
    static final String REBELS = "rebels";
    static final String POLICE = "police";
    static final String OFFICERS = "officers";
    static final Who ANYBODY = new Who(PEOPLE, Set.of(), Set.of(), Set.of());

    public Who {
        names = Set.copyOf(names);
        qualities = Set.copyOf(qualities);
        rest = Set.copyOf(rest);
    }

    boolean isAnybody() {
        return kind.equals(PEOPLE);
    }

    /** Whoever bears arms. */
    boolean isArmed() {
        return kind.equals(FIGHTERS)
                || kind.equals(SOLDIERS)
                || kind.equals(REBELS)
                || kind.equals(POLICE)
                || kind.equals(OFFICERS);
    }

    /** Soldiers and rebels, fighters and civilians, the troops of two countries. */
    public boolean isOnOtherSide(Who other) {
        boolean bothArmed = isArmed() && other.isArmed();
        boolean oneCivil = isArmed() && other.kind.equals(CIVILIANS) || other.isArmed() && kind.equals(CIVILIANS);
        boolean otherNames =
                bothArmed && !names.isEmpty() && !other.names.isEmpty() && Words.shared(names, other.names) == 0;
        boolean otherArms = kind.equals(SOLDIERS) && other.kind.equals(REBELS)
                || kind.equals(REBELS) && other.kind.equals(SOLDIERS);
        return oneCivil || otherNames || otherArms;
    }

    /** Women, children, men, the elderly: those that every toll is broken down by. */
    public boolean isBySexOrAge() {
        return kind.equals("children") || kind.equals("women") || kind.equals("men") || kind.equals("elderly");
    }
}
