package dev.whence.reconcile.match;

import java.util.List;

/** How much speaks for two claims answering one question: the sum of the clues. */
public final class Likeness {
    /** What must be outweighed: of two claims of one measure most answer different questions. */
    private static final double PRIOR = -1.3;

    private final List<Clue> clues;

    private Likeness(List<Clue> clues) {
        this.clues = clues;
    }

    /** Of accounts and the copies among them. */
    public static Likeness of(List<Account> accounts, Copies copies) {
        Words words = Words.load();
        return new Likeness(List.of(
                new PopulationClue(),
                new PlaceClue(words),
                new TimeClue(words, new PlaceDays(accounts)),
                new FigureClue(),
                new CauseClue(),
                new SentenceClue(words),
                new CopyClue(copies),
                new CompanyClue(accounts),
                new TopicClue(accounts),
                new SourceClue(words)));
    }

    /** Above 0 where more speaks for one question than against it; at most {@link Clue#NEVER} where it cannot be. */
    public double weight(Account a, Account b) {
        if (!a.sameKind(b)) {
            return Clue.NEVER;
        }
        double sum = PRIOR;
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
