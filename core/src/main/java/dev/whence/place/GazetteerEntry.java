package dev.whence.place;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of {@code places.tsv}.
 *
 * @param line where it begins in the file, which tells entries apart
 * @param region code of the first-order division, or empty text
 * @param population inhabitants, 0 where that is not known
 */
record GazetteerEntry(
        int line,
        String id,
        String name,
        Kind kind,
        String country,
        String region,
        BigDecimal latitude,
        BigDecimal longitude,
        long population) {

    /** By the letters of the file. */
    enum Kind {
        SETTLEMENT("S"),
        QUARTER("Q"),
        DISTRICT_SEAT("2"),
        REGION_SEAT("1"),
        CAPITAL("C"),
        REGION("R"),
        COUNTRY("L");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        private static Kind of(String letter) {
            for (Kind kind : values()) {
                if (kind.letter.equals(letter)) {
                    return kind;
                }
            }
            throw new IllegalStateException("No kind of place " + letter);
        }
    }

    static GazetteerEntry of(int line, String text) {
        String[] cells = text.split("\t", -1);
        return new GazetteerEntry(
                line,
                cells[0],
                cells[1],
                Kind.of(cells[2]),
                cells[3],
                cells[4],
                new BigDecimal(cells[5]),
                new BigDecimal(cells[6]),
                Long.parseLong(cells[7]));
    }

    boolean isSettlement() {
        return kind != Kind.REGION && kind != Kind.COUNTRY;
    }

    /** "IQ.15" */
    String regionKey() {
        return country + "." + region;
    }

    /** Is it within some 25 km of another? */
    boolean isBeside(GazetteerEntry other) {
        double north = latitude.doubleValue() - other.latitude.doubleValue();
        double width = StrictMath.cos(StrictMath.toRadians(latitude.doubleValue()));
        double east = (longitude.doubleValue() - other.longitude.doubleValue()) * width;
        return north * north + east * east < 0.225 * 0.225;
    }

    Place place(Gazetteer gazetteer) {
        Place.Kind as = switch (kind) {
            case REGION -> Place.Kind.REGION;
            case COUNTRY -> Place.Kind.COUNTRY;
            default -> Place.Kind.SETTLEMENT;
        };
        return new Place(
                Optional.of(id).filter(text -> !text.isEmpty()),
                kind == Kind.COUNTRY ? Countries.load().name(country) : name,
                as,
                country,
                gazetteer.region(country, region).map(GazetteerEntry::name),
                latitude,
                longitude);
    }
}
