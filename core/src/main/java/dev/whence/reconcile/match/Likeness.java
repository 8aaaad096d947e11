package dev.whence.reconcile.match;

import java.util.List;

/** How much speaks for two claims answering one question: the sum of the clues. */
public final class Likeness {
    private final List<Clue> clues;
    /** What must be outweighed: of two claims of one measure most answer different questions. */
    private final double prior;

    private Likeness(List<Clue> clues, double prior) {
        this.clues = clues;
        this.prior = prior;
    }

    /** Of accounts and the copies among them. */
    public static Likeness of(List<Account> accounts, Copies copies) {
        return of(accounts, copies, Weights.load());
    }

    /** With other weights than the usual. */
    public static Likeness of(List<Account> accounts, Copies copies, Weights weights) {
        Words words = Words.load();
        return new Likeness(
                List.of(
                        new PopulationClue(weights),
                        new PlaceClue(words, weights),
                        new TimeClue(words, new PlaceDays(accounts), weights),
                        new FigureClue(weights),
                        new CauseClue(weights),
                        new SentenceClue(words, weights),
                        new CopyClue(copies, weights),
                        new CompanyClue(accounts, weights),
                        new TopicClue(accounts, weights),
                        new SourceClue(words, weights)),
                weights.of("prior"));
    }

    /** Above 0 where more speaks for one question than against it; at most {@link Clue#NEVER} where it cannot be. */
    public double weight(Account a, Account b) {
        if (!a.sameKind(b)) {
            return Clue.NEVER;
        }
        double sum = prior;
        for (Clue clue : clues) {
            double weight = clue.weight(a, b);
            if (weight <= Clue.NEVER) {
                return Clue.NEVER;
            }
            sum += weight;
        }
        return sum;
    }

    /** For each clue its name and weight, for those who tune them. */
    public String spelled(Account a, Account b) {
        StringBuilder text = new StringBuilder();
        for (Clue clue : clues) {
            double weight = clue.weight(a, b);
            if (weight != 0) {
                text.append(clue.getClass().getSimpleName().replace("Clue", ""))
                        .append(' ')
                        .append(weight)
                        .append("  ");
            }
        }
        return text.toString();
    }
}
