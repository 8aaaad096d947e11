package dev.whence.reconcile.match;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each sign weighs, as {@code weights.txt} lists it. */
public final class Weights {
    private final Map<String, Double> weights;

    private Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Reads {@code weights.txt}. */
    public static Weights load() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(Weights.class, "weights.txt")) {
            String[] parts = line.split("\\s+");
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return new Weights(weights);
    }

    /** These weights, one of them changed. */
    public Weights with(String name, double weight) {
        Map<String, Double> changed = new HashMap<>(weights);
        changed.put(name, weight);
        return new Weights(changed);
    }

    /** All of them by name. */
    public SortedMap<String, Double> all() {
        return new TreeMap<>(weights);
    }

    /** @throws IllegalStateException if the file has no such weight: a fault of the build */
    public double of(String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new IllegalStateException("weights.txt lacks " + name);
        }
        return weight;
    }
}
