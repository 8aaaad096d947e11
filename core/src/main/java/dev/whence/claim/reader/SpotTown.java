package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention;
import dev.whence.place.PlaceMention.Link;
import dev.whence.place.ReportPlaces;
import java.util.List;
import java.util.Optional;

/**
 * The town in which a spot lies that a sentence names without it: "the market", "Mill Bridge". It is the one that the
 * paragraph speaks of, "In Orlo shells fell on the market", else the one that the report is mostly about.
 */
final class SpotTown {
    /** So many sentences of the paragraph are looked at. */
    private static final int NEAR = 8;

    private final Prose prose;
    private final ReportPlaces places;

    SpotTown(Prose prose, ReportPlaces places) {
        this.prose = prose;
        this.places = places;
    }

    /** @param s the sentence up to which the paragraph is read; empty where the place is no spot or says itself where it lies */
    Optional<PlaceMention> of(PlaceMention spot, Sentence s) {
        if (!places.isSpot(spot)) {
            return places.widerOfSeveral(spot);
        }
        return scene(s).or(() -> spot.key().isEmpty() ? places.main().filter(places::mayBeTown) : Optional.empty())
                .filter(town -> !isSaid(spot.name(), town.name()));
    }

    /** The last town of the paragraph in which something is told. */
    private Optional<PlaceMention> scene(Sentence s) {
        int first = prose.paragraphs().get(s.paragraph()).sentences().get(0).index();
        for (int i = s.index(); i >= Math.max(first, s.index() - NEAR); i--) {
            List<PlaceMention> named = places.in(prose.sentences().get(i));
            for (int at = named.size() - 1; at >= 0; at--) {
                PlaceMention mention = named.get(at);
                boolean scene = mention.link() == Link.IN || mention.link() == Link.ON;
                if (scene && places.mayBeTown(mention)) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }

    /** "Oss" in "Oss Market", not in "Ossian Market". */
    private static boolean isSaid(String spot, String town) {
        return holds(spot, town) || holds(town, spot);
    }

    private static boolean holds(String name, String part) {
        int at = name.indexOf(part);
        int end = at + part.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
                && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
    }
}
