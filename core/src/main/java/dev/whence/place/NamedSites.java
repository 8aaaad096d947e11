package dev.whence.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bridges, markets and ministries that a report names, for where it says no more than "the bridge" later on. */
final class NamedSites {
    private static final String THE = "the ";

    /** By the word for what they are, in the order of the text. */
    private final Map<String, List<PlaceMention>> named = new HashMap<>();

    NamedSites(List<List<PlaceMention>> mentions) {
        for (List<PlaceMention> sentence : mentions) {
            for (PlaceMention mention : sentence) {
                if (!mention.key().isEmpty() && mention.form().kind() == PlaceForm.Kind.SITE) {
                    named.computeIfAbsent(word(mention), none -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
    }

    /** {@code mill bridge, varen} is a bridge. */
    private static String word(PlaceMention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT).split(",")[0];
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The last one before a mention that is nothing but the word for it: "the bridge". */
    Optional<PlaceMention> meant(PlaceMention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT);
        if (!mention.key().isEmpty() || !name.startsWith(THE)) {
            return Optional.empty();
        }
        return named.getOrDefault(name.substring(THE.length()), List.of()).stream()
                .filter(site -> site.span().end() <= mention.span().start())
                .reduce((first, second) -> second);
    }
}
