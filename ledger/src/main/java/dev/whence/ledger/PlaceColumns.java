package dev.whence.ledger;

import dev.whence.place.Place;
import dev.whence.place.PlacePrecision;
import dev.whence.place.Where;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;

/** The columns of {@code claims} that stand for the place of a claim; all NULL where it has none. */
final class PlaceColumns {
    static final String NAMES =
            "place, place_basis, place_precision, geoname, geoname_id, geoname_kind, country, region,"
                    + " latitude, longitude";
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private PlaceColumns() {}

    static void set(Values values, Optional<Where> where) throws SQLException {
        Optional<Place> place = where.flatMap(Where::place);
        values.text(where.map(Where::name))
                .text(where.map(w -> w.basis().label()))
                .number(where.flatMap(Where::precision).map(PlacePrecision::code))
                .text(place.map(Place::name))
                .text(place.flatMap(Place::geonameId))
                .text(place.map(p -> p.kind().label()))
                .text(place.map(Place::country))
                .text(place.flatMap(Place::region))
                .text(place.map(Place::latitude).map(BigDecimal::toPlainString))
                .text(place.map(Place::longitude).map(BigDecimal::toPlainString));
    }

    static Optional<Where> where(Row row) throws SQLException {
        Optional<String> name = row.maybeText("place");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        // Claims of a ledger from before places were found on the map say nothing of it until they are read again.
        Where.Basis basis = row.maybeText("place_basis").isEmpty()
                ? Where.Basis.REPORT
                : row.constant(Where.Basis.class, "place_basis");
        return Optional.of(new Where(name.get(), basis, place(row), PlacePrecision.of(row.number("place_precision"))));
    }

    private static Optional<Place> place(Row row) throws SQLException {
        Optional<BigDecimal> latitude = row.maybeDecimal("latitude");
        Optional<BigDecimal> longitude = row.maybeDecimal("longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                row.maybeText("geoname_id"),
                row.text("geoname"),
                row.constant(Place.Kind.class, "geoname_kind"),
                row.text("country"),
                row.maybeText("region"),
                latitude.get(),
                longitude.get()));
    }
}
