package dev.whence.reconcile.match;

import java.util.List;
import java.util.stream.Stream;

/** Where, when and by what: how much speaks for two claims, of whatever measure, being about one event. */
public final class Surroundings {
    private final Weights weights;
    private final PlaceClue place;
    private final TimeClue time;
    private final CauseClue cause;

    private Surroundings(Weights weights, PlaceDays days) {
        this.weights = weights;
        this.place = new PlaceClue(Words.load(), weights);
        this.time = new TimeClue(Words.load(), days, weights);
        this.cause = new CauseClue(weights);
    }

    /** Of accounts among which events are looked for. */
    public static Surroundings of(List<Account> accounts) {
        return of(accounts, Weights.load());
    }

    /** With other weights than the usual. */
    public static Surroundings of(List<Account> accounts, Weights weights) {
        return new Surroundings(weights, new PlaceDays(accounts));
    }

    /** Above 0 where more speaks for one event than against it. */
    public double weight(Account a, Account b) {
        return Stream.of(place, time, cause)
                .mapToDouble(clue -> clue.weight(a, b))
                .sum();
    }

    Weights weights() {
        return weights;
    }

    PlaceClue place() {
        return place;
    }

    TimeClue time() {
        return time;
    }

    CauseClue cause() {
        return cause;
    }
}
