package dev.whence.decision.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal data, for any number of observers and with values missing: Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011). 1 is perfect agreement, 0 what chance would bring.
 */
public final class Alpha {
    private Alpha() {}

    /**
     * Of units, each with the values that observers gave it; those with fewer than two say nothing.
     *
     * @return empty where there is nothing to compare, or where all values are the same, so that nothing could differ
     */
    public static Optional<Double> nominal(List<List<String>> units) {
        Map<String, Double> totals = new TreeMap<>();
        double agreeing = 0;
        double all = 0;
        for (List<String> values : units) {
            if (values.size() < 2) {
                continue;
            }
            Map<String, Integer> counts = new TreeMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                int count = entry.getValue();
                agreeing += count * (count - 1.0) / (values.size() - 1);
                totals.merge(entry.getKey(), (double) count, Double::sum);
            }
            all += values.size();
        }
        double n = all;
        double byChance = totals.values().stream()
                .mapToDouble(count -> count * (count - 1))
                .sum();
        if (n < 2 || n * (n - 1) == byChance) {
            return Optional.empty();
        }
        return Optional.of(((n - 1) * agreeing - byChance) / (n * (n - 1) - byChance));
    }

    /** The share of pairs of values of one unit that are the same; empty where there are none. */
    public static Optional<Double> share(List<List<String>> units) {
        long pairs = 0;
        long same = 0;
        for (List<String> values : units) {
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    pairs++;
                    same += values.get(i).equals(values.get(j)) ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of((double) same / pairs);
    }
}
