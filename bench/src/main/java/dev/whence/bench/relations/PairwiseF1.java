package dev.whence.bench.relations;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How well things are grouped: over all pairs, those together in both against those together in one. */
final class PairwiseF1 {
    private PairwiseF1() {}

    /**
     * From 0 to 1; 0 where no pair is right.
     *
     * @param label the group that each should stand in
     * @param group the group that each stands in
     * @param missed pairs that should be together of which one is not there
     */
    static <T> double of(
            List<T> things, Function<T, @Nullable Object> label, Function<T, @Nullable Object> group, int missed) {
        int right = 0;
        int wrong = 0;
        int apart = missed;
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                boolean gold = Objects.equals(label.apply(things.get(i)), label.apply(things.get(j)));
                boolean together = Objects.equals(group.apply(things.get(i)), group.apply(things.get(j)));
                right += gold && together ? 1 : 0;
                wrong += !gold && together ? 1 : 0;
                apart += gold && !together ? 1 : 0;
            }
        }
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + apart);
    }

    /** How many pairs a number of things makes. */
    static int pairs(int things) {
        return things * (things - 1) / 2;
    }
}
