package dev.whence.place;

import java.util.Locale;
import java.util.Optional;

/**
 * The place of what is counted.
 *
 * @param name as named, the narrower before the wider: {@code Ucro sector, Ayacucho District}
 * @param basis how the report ties it to what is counted
 * @param place the place on the map, where the gazetteer has one that the report can only mean
 * @param precision how closely the place is known; empty where its name says nothing of that, as "the gatehouse" does
 */
public record Where(String name, Basis basis, Optional<Place> place, Optional<PlacePrecision> precision) {

    /** A place that is not on the map. */
    public static Where named(String name, Basis basis) {
        return new Where(name, basis, Optional.empty(), Optional.empty());
    }

    /** Where the report names it, the surest first. */
    public enum Basis {
        /** In the clause of the number. */
        CLAUSE,
        /** In another clause of its sentence. */
        SENTENCE,
        /** In the item, row or head of the list or table that holds the number. */
        LIST,
        /** The last that a sentence before it in the paragraph speaks of. */
        PARAGRAPH,
        /** The place of the claim before. */
        CARRIED,
        /** The place that the report is mostly about. */
        REPORT,
        /** The place where the report was filed. */
        DATELINE,
        /** A person named it. */
        PERSON;

        /** {@code carried}, as in exports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
