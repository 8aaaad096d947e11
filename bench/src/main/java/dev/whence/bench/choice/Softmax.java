package dev.whence.bench.choice;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a log-linear choice among candidates: conditional maximum entropy (Berger, Della Pietra and Della Pietra 1996) with a
 * price on the squares of the weights. Several candidates of a case may be right; then their sum is made likely. The same
 * cases always give the same weights.
 */
final class Softmax {
    private static final int STEPS = 300;
    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 0.005;
    private static final double MEMORY = 0.9;
    private static final double LONG_MEMORY = 0.99;

    private final List<Case> cases;
    private final double price;
    private final double[] weights;

    /**
     * What was to choose from.
     *
     * @param candidates the clues that hold for each, by their numbers
     * @param right which of them are right: one at least
     * @param counts how much the case counts
     */
    record Case(List<List<Integer>> candidates, List<Boolean> right, double counts) {
        Case {
            candidates = List.copyOf(candidates);
            right = List.copyOf(right);
        }
    }

    private Softmax(List<Case> cases, int clues, double price) {
        this.cases = cases;
        this.price = price;
        this.weights = new double[clues];
    }

    /** The weights of the clues by their numbers. */
    static double[] fit(List<Case> cases, int clues, double price) {
        Softmax softmax = new Softmax(cases, clues, price);
        softmax.climb();
        return softmax.weights;
    }

    /** Steps along the gradient, each weight by its own measure (Kingma and Ba 2015), smaller towards the end. */
    private void climb() {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient();
            double length = FIRST_STEP * (1 - (double) step / STEPS) + LAST_STEP;
            for (int i = 0; i < weights.length; i++) {
                mean[i] = MEMORY * mean[i] + (1 - MEMORY) * gradient[i];
                square[i] = LONG_MEMORY * square[i] + (1 - LONG_MEMORY) * gradient[i] * gradient[i];
                double root = Math.sqrt(square[i] / (1 - Math.pow(LONG_MEMORY, step)));
                weights[i] += root == 0 ? 0 : length * mean[i] / (1 - Math.pow(MEMORY, step)) / root;
            }
        }
    }

    private double[] gradient() {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -price * weights[i];
        }
        for (Case each : cases) {
            double[] odds = odds(each);
            double all = Arrays.stream(odds).sum();
            double right = 0;
            for (int i = 0; i < odds.length; i++) {
                right += each.right().get(i) ? odds[i] : 0;
            }
            for (int i = 0; i < odds.length; i++) {
                double wanted = each.right().get(i) ? odds[i] / right : 0;
                for (int clue : each.candidates().get(i)) {
                    gradient[clue] += each.counts() * (wanted - odds[i] / all);
                }
            }
        }
        return gradient;
    }

    private double[] odds(Case one) {
        double[] odds = one.candidates().stream()
                .mapToDouble(
                        clues -> clues.stream().mapToDouble(i -> weights[i]).sum())
                .toArray();
        double most = Arrays.stream(odds).max().orElse(0);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
        }
        return odds;
    }
}
