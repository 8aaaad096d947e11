package dev.whence.bench.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts pasted together with an empty line between them.
 *
 * @param borders where each but the first begins
 */
record Joined(String text, List<Integer> borders) {
    Joined {
        borders = List.copyOf(borders);
    }

    static Joined of(List<String> texts) {
        StringBuilder all = new StringBuilder();
        List<Integer> borders = new ArrayList<>();
        for (String text : texts) {
            if (!all.isEmpty()) {
                all.append("\n\n");
                borders.add(all.length());
            }
            all.append(text.strip());
        }
        return new Joined(all.toString(), borders);
    }

    /** All texts in the order that the seed gives, {@code most} to a file. */
    static List<Joined> shuffled(List<String> texts, long seed, int most) {
        List<String> order = new ArrayList<>(texts);
        Collections.shuffle(order, new Random(seed));
        List<Joined> files = new ArrayList<>();
        for (int i = 0; i < order.size(); i += most) {
            files.add(of(order.subList(i, Math.min(order.size(), i + most))));
        }
        return files;
    }
}
