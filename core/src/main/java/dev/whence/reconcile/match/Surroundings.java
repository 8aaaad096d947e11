package dev.whence.reconcile.match;

import java.util.List;

/** Where, when and by what: how much speaks for two claims, of whatever measure, being about one event. */
public final class Surroundings {
    private final List<Clue> clues;

    private Surroundings(List<Clue> clues) {
        this.clues = clues;
    }

    /** Of accounts among which events are looked for. */
    public static Surroundings of(List<Account> accounts) {
        Words words = Words.load();
        Weights weights = Weights.load();
        return new Surroundings(List.of(
                new PlaceClue(weights), new TimeClue(words, new PlaceDays(accounts), weights), new CauseClue(weights)));
    }

    /** Above 0 where more speaks for one event than against it. */
    public double weight(Account a, Account b) {
        return clues.stream().mapToDouble(clue -> clue.weight(a, b)).sum();
    }
}
