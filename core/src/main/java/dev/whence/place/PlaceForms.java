package dev.whence.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a report says of a place once holds wherever it names it: "Harn" is a province where "Harn Province" stands
 * elsewhere, and "Oss" lies in Ostria where "Oss, Ostria" does.
 */
final class PlaceForms {
    private final Map<String, PlaceForm.Kind> kinds = new HashMap<>();
    private final Map<String, List<String>> wider = new HashMap<>();

    PlaceForms(List<List<PlaceMention>> mentions, KnownPlaces known) {
        for (List<PlaceMention> sentence : mentions) {
            for (PlaceMention mention : sentence) {
                PlaceForm form = mention.form();
                boolean tells = form.kind() == PlaceForm.Kind.PROVINCE
                        || form.kind() == PlaceForm.Kind.DISTRICT
                        || form.kind() == PlaceForm.Kind.SETTLEMENT;
                if (tells && !mention.key().isEmpty() && !known.isLand(mention.key())) {
                    kinds.putIfAbsent(mention.key(), form.kind());
                }
                if (!form.wider().isEmpty()) {
                    wider.putIfAbsent(mention.key(), form.wider());
                }
            }
        }
    }

    /** A mention with what other mentions of its place say. */
    PlaceMention full(PlaceMention mention) {
        PlaceForm form = mention.form();
        PlaceForm.Kind kind =
                form.kind() == PlaceForm.Kind.NAME ? kinds.getOrDefault(mention.key(), form.kind()) : form.kind();
        List<String> within = form.wider().isEmpty() ? wider.getOrDefault(mention.key(), List.of()) : form.wider();
        return mention.with(new PlaceForm(kind, form.nearness(), form.part(), form.several(), within));
    }

    /** The form of a name that stands alone, as in the row of a table: {@code Harn Province, Ostria}. */
    static PlaceForm of(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
        String[] words = parts[0].split("\\s+");
        PlaceForm.Kind kind = PlaceForm.kind(words[words.length - 1]);
        boolean part = words.length > 1 && PlaceForm.isPart(words[0]);
        return new PlaceForm(
                kind == PlaceForm.Kind.NAME ? PlaceForm.kind(words[0]) : kind,
                PlaceForm.Nearness.AT,
                part,
                parts[0].contains(" and "),
                List.of(parts).subList(1, parts.length));
    }
}
