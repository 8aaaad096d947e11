package dev.whence.place;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that a sentence names.
 *
 * @param name as named, the narrower before the wider: {@code Ucro sector, Ayacucho District}
 * @param key what two mentions of one place share: its innermost name in lower case, without "the village of"
 * @param from its first token, without the preposition
 * @param to after its last token
 * @param form what the words around the name say of it
 */
public record PlaceMention(String name, String key, TextSpan span, int from, int to, Link link, PlaceForm form) {

    /** The names, in lower case: its own, and of what it is said to lie in. */
    List<String> names() {
        List<String> names = new ArrayList<>(form.wider());
        names.add(0, key);
        return names;
    }

    PlaceMention with(PlaceForm other) {
        return new PlaceMention(name, key, span, from, to, link, other);
    }

    /** How the sentence brings the place in; the first are the likelier scene of what is told. */
    public enum Link {
        /** "in Varen", "near the village of Oss". */
        IN,
        /** "the attack on Varen". */
        ON,
        /** "at the gatehouse": a place without a name of its own. */
        SITE,
        /** "sent to Varen". */
        TO,
        /** "the governor of Varen", "the streets of Varen". */
        OF,
        /** "Varen's market", "the Varen garrison", "Varen fell". */
        NAMED,
        /** "refugees from Varen". */
        FROM,
        /** The place in front of a wire's first words: "VAREN, March 3 (Norda) —". */
        DATELINE,
        /** "told reporters in Varen", "sources in Varen": who tells is there. */
        TOLD,
        /** "at Mercy Hospital", "the hospital admitted": where people are treated, which is seldom where they were hurt. */
        CARE,
        /** "30 km south of Varen". */
        AWAY,
        /** "US special forces": a country's name that says who. */
        ACTOR
    }
}
