package dev.whence.place;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import java.util.List;
import java.util.Locale;

/**
 * What the words around the name of a place say of it.
 *
 * @param kind by the word beside the name: {@code Harn Province}
 * @param nearness by the word before it: {@code near Varen}
 * @param part only a part of it is meant: {@code the south of Ostria}
 * @param several more than one place is named: {@code Varen and Oss}
 * @param wider the names, in lower case, of what it lies in: {@code Oss, Harn Province, Ostria}
 */
record PlaceForm(Kind kind, Nearness nearness, boolean part, boolean several, List<String> wider) {
    /** A name with nothing beside it. */
    static final PlaceForm NAME = new PlaceForm(Kind.NAME, Nearness.AT, false, false, List.of());

    /** A spot without a name: "the gatehouse". */
    static final PlaceForm SPOT = new PlaceForm(Kind.SPOT, Nearness.AT, false, false, List.of());

    private static final WordKinds WORDS = WordKinds.load(PlaceFinder.class, "place-kinds.txt");

    enum Kind {
        NAME,
        SETTLEMENT,
        SITE,
        DISTRICT,
        PROVINCE,
        REGION,
        AREA,
        WATERS,
        SPOT
    }

    enum Nearness {
        AT,
        NEAR,
        OFF
    }

    PlaceForm {
        wider = List.copyOf(wider);
    }

    /**
     * The form of a name in a sentence.
     *
     * @param from where the mention begins, behind its preposition
     */
    static PlaceForm of(Sentence s, int from, PlaceName name, boolean several, List<String> wider) {
        String cue = from > 0 ? s.norm(from - 1) : "";
        Nearness nearness = WORDS.is("near", cue) ? Nearness.NEAR : WORDS.is("off", cue) ? Nearness.OFF : Nearness.AT;
        boolean part = false;
        for (int i = from; i < name.name(); i++) {
            part |= WORDS.is("part", s.norm(i));
        }
        part |= name.nameEnd() > name.name() + 1 && WORDS.is("part", s.norm(name.name()))
                || name.to() > name.nameEnd() && WORDS.is("part", s.norm(name.nameEnd()));
        return new PlaceForm(kind(s, from, name), nearness, part, several, wider);
    }

    /** The word behind the name says more than the one before it: "the village of Oss bridge". */
    private static Kind kind(Sentence s, int from, PlaceName name) {
        for (int i = name.to() - 1; i >= name.nameEnd(); i--) {
            Kind kind = kind(s.norm(i));
            if (kind != Kind.NAME) {
                return kind;
            }
        }
        boolean several = name.nameEnd() > name.name() + 1;
        Kind last = several ? kind(s.norm(name.nameEnd() - 1)) : Kind.NAME;
        if (last != Kind.NAME) {
            return last;
        }
        for (int i = name.name() - 1; i >= from; i--) {
            Kind kind = kind(s.norm(i));
            if (kind != Kind.NAME) {
                return kind;
            }
        }
        return several ? kind(s.norm(name.name())) : Kind.NAME;
    }

    /** What a word beside a name makes of it; {@link Kind#NAME} where it says nothing. */
    static Kind kind(String word) {
        if (!WORDS.contains(word)) {
            return Kind.NAME;
        }
        for (Kind kind : List.of(
                Kind.SETTLEMENT, Kind.SITE, Kind.DISTRICT, Kind.PROVINCE, Kind.REGION, Kind.AREA, Kind.WATERS)) {
            if (WORDS.is(kind.name().toLowerCase(Locale.ROOT), word)) {
                return kind;
            }
        }
        return Kind.NAME;
    }

    /** Is it a word that the gazetteer leaves out of names? */
    static boolean isKindWord(String word) {
        return WORDS.contains(word);
    }

    static boolean isPart(String word) {
        return WORDS.is("part", word);
    }
}
