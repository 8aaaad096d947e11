package dev.whence.decision;

import java.util.List;
import java.util.Locale;

/** A scale of grades that the field uses. */
public enum Scheme {
    /** The Admiralty code's letter (NATO AJP-2.1): how far a source has been reliable. */
    RELIABILITY("A B C D E F"),
    /** The Admiralty code's figure: how far a piece of information is confirmed by others. */
    CREDIBILITY("1 2 3 4 5 6"),
    /** How well an event is established, in the words of Airwars. */
    AIRWARS("confirmed fair weak contested");

    private final String grades;

    Scheme(String grades) {
        this.grades = grades;
    }

    /** The best first. */
    public List<String> grades() {
        return List.of(grades.split(" ", -1));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
