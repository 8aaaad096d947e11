package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.claim.Measure;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention;
import dev.whence.place.PlaceMention.Link;
import dev.whence.place.ReportPlaces;
import dev.whence.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a figure that its own sentence names: the nearest one, over few borders of clauses and other numbers, that is
 * brought in by "in" rather than "of" or "from".
 */
final class NearestPlace {
    /** How near a place must stand to a toll of a whole country to be the toll's own. */
    private static final int NARROW = 24;

    /** What sets a scene for the sentences that follow. */
    private static final int SCENE = 4;

    private final ReportPlaces places;

    NearestPlace(ReportPlaces places) {
        this.places = places;
    }

    /**
     * The place that is nearest to a number.
     *
     * @param told the attributions that hold the number: where their sources are is not where it happened
     * @param wide the number is a toll of a whole country, and only what stands close to it is its own
     */
    Optional<PlaceMention> of(
            Sentence s,
            Clauses clauses,
            Quantity quantity,
            List<Quantity> numbers,
            Measure measure,
            List<Attribution> told,
            boolean wide) {
        @Nullable PlaceMention best = null;
        int least = Clauses.APART;
        for (PlaceMention mention : places.in(s)) {
            if (isTeller(mention, told)) {
                continue;
            }
            if (mention.to() == quantity.firstToken() && penalty(mention, measure) < Clauses.APART) {
                return Optional.of(mention).map(places::resolved); // "Tarn 42; Port Hale 16", "in Orlo nine died"
            }
            if (isShared(s, numbers, quantity, mention)) {
                continue;
            }
            int far = penalty(mention, measure) + distance(clauses, quantity, numbers, mention);
            if (mention.to() <= quantity.firstToken()) {
                far = opensWhere(s, mention) ? Math.min(far, 6) : opensSentence(mention) ? Math.min(far, 14) : far;
            }
            if (wide && far > NARROW) {
                continue;
            }
            if (far < least) {
                least = far;
                best = mention;
            }
        }
        return Optional.ofNullable(best).map(places::resolved);
    }

    private static int distance(Clauses clauses, Quantity quantity, List<Quantity> numbers, PlaceMention mention) {
        boolean behind = mention.from() > quantity.firstToken();
        int far = behind
                ? clauses.distance(quantity.lastToken(), mention.from())
                : clauses.distance(mention.to() - 1, quantity.firstToken()) + 3;
        for (Quantity other : numbers) {
            boolean between = behind
                    ? other.firstToken() > quantity.lastToken() && other.lastToken() < mention.from()
                    : other.firstToken() >= mention.to() && other.lastToken() < quantity.firstToken();
            // "11 in Tarn, four in Port Hale"
            boolean owned = between && behind && mention.from() - other.lastToken() <= 4;
            far += owned ? 10 : between ? 2 : 0;
        }
        return far;
    }

    /** "In Tarn, meanwhile, one died and four were hurt": it holds for the whole sentence. */
    private static boolean opensSentence(PlaceMention mention) {
        return mention.from() <= 2 && mention.link() == Link.IN;
    }

    /** "80 km from Orlo, where a patrol killed nine", "in Oss, 16 km north of Varen, where they killed two" */
    private boolean opensWhere(Sentence s, PlaceMention mention) {
        int to = mention.to();
        boolean aside = mention.link() == Link.AWAY && isAside(s, mention);
        for (PlaceMention next : places.in(s)) {
            if (next.from() > to && next.from() < to + 9 && next.link() == Link.AWAY && isAside(s, next)) {
                to = next.to();
            }
        }
        return !aside
                && (s.norm(to).equals("where")
                        || s.norm(to).equals(",") && s.norm(to + 1).equals("where"));
    }

    /** A comma stands before the distance. */
    private static boolean isAside(Sentence s, PlaceMention away) {
        for (int i = away.from() - 1; i >= Math.max(0, away.from() - 8); i--) {
            if (s.norm(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "17 deaths: 11 in Tarn, four in Port Hale": neither is the place of all 17. */
    private boolean isShared(Sentence s, List<Quantity> numbers, Quantity quantity, PlaceMention mention) {
        if (Parts.isOfPart(s, numbers, quantity, mention)) {
            return true;
        }
        Optional<Quantity> owner = owner(numbers, mention);
        return owner.isPresent() && owner.get().firstToken() != quantity.firstToken() && isDistributed(s, numbers);
    }

    private boolean isDistributed(Sentence s, List<Quantity> numbers) {
        return places.in(s).stream().filter(m -> owner(numbers, m).isPresent()).count() > 1;
    }

    /** The number right before a place: "11 in Tarn", "four people in Port Hale". */
    private static Optional<Quantity> owner(List<Quantity> numbers, PlaceMention mention) {
        for (Quantity number : numbers) {
            int gap = mention.from() - number.lastToken();
            if (gap >= 1 && gap <= 3) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Can what follows be told of there: "in Orlo", "the attack on Orlo", not "the sheets of the hotel"? */
    boolean setsScene(PlaceMention mention, Measure measure) {
        return penalty(mention, measure) <= SCENE;
    }

    private int penalty(PlaceMention mention, Measure measure) {
        boolean actor = mention.link() == Link.NAMED && places.isCountry(mention);
        return actor ? 30 : penalty(mention.link(), measure);
    }

    private static int penalty(Link link, Measure measure) {
        boolean goes = measure == Measure.DEPLOYED || measure == Measure.DISPLACED;
        return switch (link) {
            case IN -> 0;
            case ON -> 3;
            case TO -> measure == Measure.DEPLOYED ? -4 : 12;
            case SITE -> SCENE;
            case OF -> 8;
            case NAMED -> 10;
            case FROM -> goes || measure == Measure.RESCUED ? 4 : 14;
            case AWAY -> 50;
            case DATELINE, TOLD, CARE, ACTOR -> Clauses.APART;
        };
    }

    private static boolean isTeller(PlaceMention mention, List<Attribution> told) {
        return mention.link() != Link.IN
                && told.stream()
                        .anyMatch(a -> a.source()
                                .filter(span -> span.overlaps(mention.span()))
                                .isPresent());
    }
}
