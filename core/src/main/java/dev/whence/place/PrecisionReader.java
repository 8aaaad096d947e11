package dev.whence.place;

import dev.whence.place.PlaceForm.Kind;
import dev.whence.place.PlaceMention.Link;
import java.util.Optional;

/**
 * How closely a mention tells the place, by the kind of place and the words around its name. Of a name that is on no map
 * and has no word beside it, "in Orlo", nothing is known: it may be a hamlet or a province.
 */
record PrecisionReader(KnownPlaces known) {

    Optional<PlacePrecision> of(PlaceMention mention, Optional<PlaceResolver.Resolved> resolved) {
        PlaceForm form = mention.form();
        if (form.kind() == Kind.SPOT && resolved.isEmpty()) {
            return Optional.empty();
        }
        if (form.kind() == Kind.WATERS) {
            return Optional.of(PlacePrecision.WATERS);
        }
        if (form.several() || form.nearness() == PlaceForm.Nearness.OFF || mention.link() == Link.AWAY) {
            return Optional.of(PlacePrecision.AREA);
        }
        return resolved.isPresent() ? Optional.of(found(form, resolved.get())) : named(mention);
    }

    private static PlacePrecision found(PlaceForm form, PlaceResolver.Resolved resolved) {
        boolean beside = resolved.wider()
                || form.part()
                || form.kind() == Kind.SITE
                || form.nearness() == PlaceForm.Nearness.NEAR;
        return switch (resolved.place().kind()) {
            case COUNTRY ->
                form.part() && !resolved.wider() || form.kind() == Kind.AREA
                        ? PlacePrecision.AREA
                        : PlacePrecision.COUNTRY;
            case REGION -> form.kind() == Kind.AREA ? PlacePrecision.AREA : PlacePrecision.PROVINCE;
            case SETTLEMENT ->
                form.kind() == Kind.DISTRICT
                        ? PlacePrecision.DISTRICT
                        : beside ? PlacePrecision.NEAR : PlacePrecision.EXACT;
        };
    }

    /** By words alone. */
    private Optional<PlacePrecision> named(PlaceMention mention) {
        PlaceForm form = mention.form();
        String key = mention.key();
        boolean land = key.equals(SentencePlaces.LAND) || known.isLand(key) || known.isLand(PlaceResolver.bare(key));
        boolean near = form.part() || form.nearness() == PlaceForm.Nearness.NEAR;
        return switch (form.kind()) {
            case PROVINCE, REGION -> Optional.of(PlacePrecision.PROVINCE);
            case DISTRICT -> Optional.of(PlacePrecision.DISTRICT);
            case AREA -> Optional.of(PlacePrecision.AREA);
            case SITE -> Optional.of(PlacePrecision.NEAR);
            case SETTLEMENT -> Optional.of(near ? PlacePrecision.NEAR : PlacePrecision.EXACT);
            case NAME ->
                land
                        ? Optional.of(near ? PlacePrecision.AREA : PlacePrecision.COUNTRY)
                        : near ? Optional.of(PlacePrecision.NEAR) : Optional.empty();
            case SPOT, WATERS -> Optional.empty();
        };
    }
}
