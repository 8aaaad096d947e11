package dev.whence.view.page.claim;

import dev.whence.claim.Measure;

/** Measures that are shown in one colour, because a reader looks for them together. */
public enum Family {
    HARM("m1"),
    PEOPLE("m2"),
    FORCES("m3"),
    LOSSES("m4"),
    ACTIONS("m5");

    private final String css;

    Family(String css) {
        this.css = css;
    }

    /** The class that the style sheet colours. */
    public String css() {
        return css;
    }

    public static Family of(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING -> HARM;
            case CAPTURED, DISPLACED, AFFECTED, SURRENDERED, RESCUED -> PEOPLE;
            case STRENGTH, DEPLOYED, EQUIPMENT -> FORCES;
            case DESTROYED, DAMAGED, SEIZED -> LOSSES;
            case STRIKES, TERRITORY, RATIO -> ACTIONS;
        };
    }
}
