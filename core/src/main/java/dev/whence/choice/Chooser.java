package dev.whence.choice;

import dev.whence.language.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Takes the candidate for which most speaks, as a softmax over weighted clues has it. Candidates that come to the same add
 * up: a day that both the title and the sentence before name is likelier than each of them makes it.
 *
 * <p>The weights stand in a file, a line {@code clue weight} for each, {@code same-clause 1.25}, in units of the logarithm
 * of the odds. A clue that the file leaves out weighs nothing.
 */
public final class Chooser<C extends Enum<C>> {
    private final Map<C, Double> weights;

    private Chooser(Map<C, Double> weights) {
        this.weights = weights;
    }

    /**
     * Reads the weights from a file beside the class of the clues.
     *
     * @throws IllegalStateException if it weighs a clue that there is not: a fault of the build
     */
    public static <C extends Enum<C>> Chooser<C> load(Class<C> clues, String file) {
        Map<String, C> named = new HashMap<>();
        for (C clue : clues.getEnumConstants()) {
            named.put(name(clue), clue);
        }
        Map<C, Double> weights = new EnumMap<>(clues);
        for (String line : WordList.lines(clues, file)) {
            String[] parts = line.split("\\s+");
            C clue = named.get(parts[0]);
            if (clue == null) {
                throw new IllegalStateException(file + " weighs " + parts[0] + ", which is no clue");
            }
            weights.put(clue, Double.valueOf(parts[1]));
        }
        return new Chooser<>(weights);
    }

    /** With these weights. */
    public static <C extends Enum<C>> Chooser<C> of(Map<C, Double> weights) {
        return new Chooser<>(new EnumMap<>(weights));
    }

    /** A clue as files name it: {@code same-clause}. */
    public static String name(Enum<?> clue) {
        return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The best candidate of the likeliest outcome; of equals the first.
     *
     * @param candidates at least one
     * @param outcome what a candidate comes to
     */
    public <V> V choose(List<Candidate<V, C>> candidates, Function<V, ?> outcome) {
        return likeliest(candidates, each -> sum(each.clues()), each -> outcome.apply(each.value()))
                .value();
    }

    /**
     * The same for candidates of any kind.
     *
     * @param candidates at least one
     * @param sum what speaks for a candidate, in units of the logarithm of the odds
     * @param outcome what a candidate comes to
     */
    public static <T> T likeliest(List<T> candidates, ToDoubleFunction<T> sum, Function<T, ?> outcome) {
        double[] sums = candidates.stream().mapToDouble(sum).toArray();
        double most = Arrays.stream(sums).max().orElseThrow();
        Map<Object, Tally<T>> tallies = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            T candidate = candidates.get(i);
            tallies.computeIfAbsent(outcome.apply(candidate), key -> new Tally<>(candidate))
                    .add(candidate, StrictMath.exp(sums[i] - most));
        }
        Tally<T> best = tallies.values().iterator().next();
        for (Tally<T> each : tallies.values()) {
            best = each.odds > best.odds ? each : best;
        }
        return best.value;
    }

    private double sum(EnumSet<C> clues) {
        double sum = 0;
        for (C clue : clues) {
            sum += weights.getOrDefault(clue, 0.0);
        }
        return sum;
    }

    /** The odds of one outcome, and the candidate that brings most of them. */
    private static final class Tally<V> {
        private V value;
        private double most;
        private double odds;

        Tally(V value) {
            this.value = value;
        }

        void add(V other, double more) {
            odds += more;
            if (more > most) {
                most = more;
                value = other;
            }
        }
    }
}
