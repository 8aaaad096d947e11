package dev.whence.place;

import java.util.Arrays;
import java.util.Optional;

/** How closely a place is known, by the numbers of the UCDP GED codebook ({@code where_prec}). */
public enum PlacePrecision {
    /** "in Varen" */
    EXACT(1, "exact place"),
    /** "near Varen", "at Varen airport": within some 25 km. */
    NEAR(2, "within some 25 km"),
    /** "in Harn district" */
    DISTRICT(3, "district"),
    /** "in the province of Harn" */
    PROVINCE(4, "province"),
    /** "on the river Tesk", "in the north of Ostria", "in Varen and Oss": a line, an area without a border, or several. */
    AREA(5, "line or area without a border"),
    COUNTRY(6, "country"),
    /** "in the Sea of Oss" */
    WATERS(7, "waters or airspace");

    private final int code;
    private final String label;

    PlacePrecision(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** 1 to 7, as in the codebook; not an order of closeness from 5 on. */
    public int code() {
        return code;
    }

    /** By its number; empty for any other. */
    public static Optional<PlacePrecision> of(int code) {
        return Arrays.stream(values())
                .filter(precision -> precision.code == code)
                .findFirst();
    }

    public String label() {
        return label;
    }
}
