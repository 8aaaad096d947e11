package dev.whence.place;

import dev.whence.place.PlaceMention.Link;
import java.util.Locale;

/** Tells the spots that lie in one town, "the market", "Mill Bridge", from roads, highlands and "the three villages". */
final class Spots {
    private Spots() {}

    /** Is it such a spot, and named without its town? Who is hurt in one town may be treated in the hospital of another. */
    static boolean isSpot(PlaceMention mention) {
        PlaceForm form = mention.form();
        boolean spot = mention.key().isEmpty() ? isOneSpot(lastWord(mention)) : form.kind() == PlaceForm.Kind.SITE;
        return spot && form.wider().isEmpty() && mention.link() != Link.CARE && !isNamedByTown(mention);
    }

    /** "the market", "the village"; not "the valley", "the district", "the villages", "the camps" */
    private static boolean isOneSpot(String word) {
        return switch (PlaceForm.kind(word)) {
            case SITE -> true;
            case NAME, SETTLEMENT -> !word.endsWith("s");
            default -> false;
        };
    }

    /** "the streets of Oss", "Port Oss" */
    private static boolean isNamedByTown(PlaceMention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT);
        return !mention.key().isEmpty() && name.endsWith(" of " + mention.key()) || name.startsWith("port ");
    }

    /** "five districts", "the three provinces": of some wider area. */
    static boolean isSeveral(PlaceMention mention) {
        return mention.key().isEmpty() && PlaceWords.isOf(PlaceWords.PLURAL, lastWord(mention));
    }

    private static String lastWord(PlaceMention mention) {
        String name = mention.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
