package dev.whence.place;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A place on the map, as the gazetteer has it.
 *
 * @param geonameId its number at GeoNames; none for regions and countries
 * @param country ISO 3166 code of two letters
 * @param region the first-order division that it lies in or is
 * @param latitude in degrees, WGS 84; of a region or country the middle of its settlements
 * @param longitude in degrees, WGS 84
 */
public record Place(
        Optional<String> geonameId,
        String name,
        Kind kind,
        String country,
        Optional<String> region,
        BigDecimal latitude,
        BigDecimal longitude) {

    /** What it is. */
    public enum Kind {
        SETTLEMENT,
        REGION,
        COUNTRY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code Mosul, Nineveh, Iraq} */
    public String fullName() {
        String land = Countries.load().name(country);
        return switch (kind) {
            case COUNTRY -> land;
            case REGION -> name + ", " + land;
            case SETTLEMENT -> name + region.map(r -> ", " + r).orElse("") + ", " + land;
        };
    }
}
