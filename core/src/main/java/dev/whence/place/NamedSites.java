package dev.whence.place;

import dev.whence.report.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bridges, markets and ministries that a report names, for where it says no more than "the bridge" later on. */
final class NamedSites {
    private static final String THE = "the ";

    /** So many sentences "the bridge" may stand behind the name. */
    private static final int NEAR = 8;

    private record Named(PlaceMention site, int sentence) {}

    /** The named site, by where a mention stands that is nothing but the word for it. */
    private final Map<TextSpan, PlaceMention> meant = new HashMap<>();

    NamedSites(List<List<PlaceMention>> mentions) {
        Map<String, Named> last = new HashMap<>();
        for (int sentence = 0; sentence < mentions.size(); sentence++) {
            for (PlaceMention mention : mentions.get(sentence)) {
                String name = mention.name().toLowerCase(Locale.ROOT);
                if (mention.key().isEmpty() && name.startsWith(THE)) {
                    Named named = last.get(name.substring(THE.length()));
                    if (named != null && sentence - named.sentence() <= NEAR) {
                        meant.put(mention.span(), named.site());
                    }
                } else if (isNamedScene(mention)) {
                    last.put(word(name), new Named(mention, sentence));
                }
            }
        }
    }

    /** "at Mill Bridge"; not "Tarn House said", "taken to Mercy Hospital" */
    private static boolean isNamedScene(PlaceMention mention) {
        boolean scene = switch (mention.link()) {
            case IN, ON, SITE, OF, NAMED -> true;
            case TO, FROM, DATELINE, TOLD, CARE, AWAY, ACTOR -> false;
        };
        return scene && !mention.key().isEmpty() && mention.form().kind() == PlaceForm.Kind.SITE;
    }

    /** {@code mill bridge, varen} is a bridge. */
    private static String word(String name) {
        String first = name.split(",")[0];
        return first.substring(first.lastIndexOf(' ') + 1);
    }

    /** The last one shortly before a mention that is nothing but the word for it: "the bridge". */
    Optional<PlaceMention> meant(PlaceMention mention) {
        return Optional.ofNullable(meant.get(mention.span()));
    }
}
