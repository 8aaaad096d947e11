package dev.whence.ingest.split.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How likely reports begin at the blocks of a text: its signs, weighed. */
public final class Odds {
    private static final double LEAST_REASON = 0.3;

    private final Signs signs;
    private final Weights weights;
    private final double bestHeaded;
    private final double bestProse;

    public Odds(Signs signs, Weights weights) {
        this.signs = signs;
        this.weights = weights;
        this.bestHeaded = best(true);
        this.bestProse = best(false);
    }

    /** What all signs add where each that speaks for a border stands whole. */
    private double best(boolean head) {
        return signs.byName().keySet().stream()
                .mapToDouble(sign -> Math.max(0, weights.of(sign, head)))
                .sum();
    }

    /**
     * The odds that a report begins at the block, as a logarithm; something below {@code enough} as soon as it is plain
     * that they do not reach it, so that the costly signs are looked for where they may matter.
     */
    public double of(int block, double enough) {
        boolean head = signs.isHeaded(block);
        double sum = weights.bias(head);
        double best = head ? bestHeaded : bestProse;
        for (Map.Entry<String, Sign> sign : signs.byName().entrySet()) {
            double weight = weights.of(sign.getKey(), head);
            if (sum + best < enough) {
                return sum + best;
            }
            best -= Math.max(0, weight);
            sum += weight == 0 ? 0 : weight * sign.getValue().before(block);
        }
        return sum;
    }

    /** What speaks most for a border, in words: at most {@code most} of them, the weightiest first. */
    public List<String> reasons(int block, int most) {
        record Reason(String words, double weight) {}
        boolean head = signs.isHeaded(block);
        List<Reason> reasons = new ArrayList<>();
        signs.byName().forEach((name, sign) -> {
            double weight = weights.of(name, head) * sign.before(block);
            weights.wordsFor(name)
                    .filter(words -> weight > LEAST_REASON)
                    .ifPresent(words -> reasons.add(new Reason(words, weight)));
        });
        return reasons.stream()
                .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::words))
                .limit(most)
                .map(Reason::words)
                .toList();
    }
}
