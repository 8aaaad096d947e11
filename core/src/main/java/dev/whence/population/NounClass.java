package dev.whence.population;

/** What sort of thing a noun counts; the classes of {@code nouns.txt}. */
public enum NounClass {
    /** A person who fights; such nouns are of class PERSON too. */
    COMBATANT,
    PERSON,
    /** Who and what is sent to help: rescuers, firefighters, search dogs. */
    RESPONDER,
    FAMILY,
    /** A body of people: garrison, patrol, battalion. */
    GROUP,
    /** Shells, rockets, bombs: materiel that is fired. */
    MUNITION,
    MATERIEL,
    /** Weights and volumes, of what is seized: 700 kg. */
    MASS,
    STRUCTURE,
    PLACE,
    /** Attacks, raids, explosions. */
    STRIKE,
    /** A noun that names what happened itself: death, injury, arrest. */
    TOLL,
    /** Names on a list or a stone, which stand for people. */
    NAME,
    TIME,
    /** Counted, but no claim: countries, talks, pages. */
    NOTHING,
    /** In no list. */
    OTHER
}
