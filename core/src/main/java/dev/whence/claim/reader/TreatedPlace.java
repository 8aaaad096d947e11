package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.place.PlaceMention;
import dev.whence.place.PlaceMention.Link;
import dev.whence.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The hospital whose own count a figure is: "Mercy Hospital had admitted 52 wounded", "41 wounded were admitted to the
 * hospital", "the director of the hospital said that 41 had been admitted". Who is only taken there from the scene is counted at the scene.
 */
final class TreatedPlace {
    private static final WordKinds WORDS = WordKinds.load(TreatedPlace.class, "treatment-words.txt");

    /** So close behind the number the verb stands: "that 41 wounded had been admitted". */
    private static final int NEAR = 6;

    private TreatedPlace() {}

    static Optional<PlaceMention> of(Sentence s, Quantity quantity, Measure measure, List<PlaceMention> mentions) {
        if (measure != Measure.WOUNDED && measure != Measure.KILLED && measure != Measure.AFFECTED) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(m -> m.link() == Link.CARE && counts(s, m, quantity))
                .findFirst();
    }

    private static boolean counts(Sentence s, PlaceMention hospital, Quantity quantity) {
        int number = quantity.firstToken();
        if (hospital.to() <= number) {
            return any(s, hospital.to(), number, "receives")
                    || any(s, quantity.lastToken(), Math.min(s.size(), quantity.lastToken() + NEAR), "admits");
        }
        return any(s, quantity.lastToken(), hospital.from(), "admits");
    }

    private static boolean any(Sentence s, int from, int to, String kind) {
        for (int i = from; i < to; i++) {
            if (WORDS.is(kind, s.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
