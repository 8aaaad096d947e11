package dev.whence.place;

import dev.whence.language.WordKinds;

/** The words of {@code place-cues.txt}, which make places of names. */
final class PlaceCueWords {
    private static final WordKinds WORDS = WordKinds.load(PlaceFinder.class, "place-cues.txt");

    static final long WITHIN = WORDS.bit("within");
    static final long GOES = WORDS.bit("goes");
    static final long COMES = WORDS.bit("comes");
    static final long REACHES = WORDS.bit("reaches");
    static final long NEWS = WORDS.bit("news");
    static final long IS = WORDS.bit("is");
    static final long BEFALLS = WORDS.bit("befalls");
    static final long BURNS = WORDS.bit("burns");
    static final long WRITER = WORDS.bit("writer");
    static final long OVER = WORDS.bit("over");
    static final long THROUGH = WORDS.bit("through");
    static final long RAINS = WORDS.bit("rains");
    static final long HAS = WORDS.bit("has");
    static final long FOLK = WORDS.bit("folk");
    static final long EVENT = WORDS.bit("event");
    static final long WRECK = WORDS.bit("wreck");
    static final long THING = WORDS.bit("thing");
    static final long LABEL = WORDS.bit("label");
    static final long HOLDER = WORDS.bit("holder");
    static final long OPENS = WORDS.bit("opens");
    static final long SAYS = WORDS.bit("says");

    boolean is(long kinds, String norm) {
        return (WORDS.mask(norm) & kinds) != 0;
    }
}
