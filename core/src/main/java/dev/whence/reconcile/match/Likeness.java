package dev.whence.reconcile.match;

import dev.whence.reconcile.Bonds;
import java.util.List;

/** How much speaks for two claims answering one question: the sum of the clues. */
public final class Likeness {
    /** The last of the clues that look at nothing but the two claims. */
    private static final int OWN = 5;
    /** Their surroundings together weigh less than this. */
    private static final double HOPELESS = -5;

    /** What a person said outweighs, on average over the largest groups, whatever clues say. */
    private static final double SAID = 1e9;

    private final List<Clue> clues;
    private final Copies copies;
    private final Weights weights;
    /** What must be outweighed: of two claims of one measure most answer different questions. */
    private final double prior;

    private final Bonds bonds;

    private Likeness(List<Clue> clues, Copies copies, Weights weights, Bonds bonds) {
        this.clues = clues;
        this.copies = copies;
        this.weights = weights;
        this.prior = weights.of("prior");
        this.bonds = bonds;
    }

    /** Of accounts, the copies among them and where and when they are. */
    public static Likeness of(List<Account> accounts, Copies copies, Surroundings surroundings) {
        Weights weights = surroundings.weights();
        return new Likeness(
                List.of(
                        new PopulationClue(weights),
                        surroundings.place(),
                        surroundings.time(),
                        new FigureClue(weights),
                        surroundings.cause(),
                        new SentenceClue(Words.load(), weights),
                        new CopyClue(copies, weights),
                        new CompanyClue(accounts, weights),
                        new TopicClue(accounts, weights),
                        new SourceClue(weights)),
                copies,
                weights,
                Bonds.NONE);
    }

    /** The same, but what people have said of two claims outweighs all clues. */
    public Likeness guided(Bonds by) {
        return new Likeness(clues, copies, weights, by);
    }

    public Weights weights() {
        return weights;
    }

    /**
     * Above 0 where more speaks for one question than against it; at most {@link Clue#NEVER} where it cannot be. Where
     * what the two claims say themselves is far apart, their surroundings are not looked at.
     */
    public double weight(Account a, Account b) {
        if (!bonds.isEmpty()) {
            if (bonds.together(a.telling().id(), b.telling().id())) {
                return SAID;
            }
            if (bonds.apart(a.telling().id(), b.telling().id())) {
                return -SAID;
            }
        }
        return unguided(a, b);
    }

    private double unguided(Account a, Account b) {
        if (!a.sameKind(b)) {
            return Clue.NEVER;
        }
        double sum = prior;
        for (int i = 0; i < clues.size(); i++) {
            double weight = clues.get(i).weight(a, b);
            if (weight <= Clue.NEVER) {
                return Clue.NEVER;
            }
            sum += weight;
            if (i == OWN && sum < HOPELESS && copies.between(a, b).isEmpty()) {
                return sum;
            }
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
