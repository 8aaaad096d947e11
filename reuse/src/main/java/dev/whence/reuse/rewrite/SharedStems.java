package dev.whence.reuse.rewrite;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which stems stand in how many of a few texts: what many say tells little about who told whom. */
public final class SharedStems {
    private static final int RARE = 4;
    private static final int ENOUGH = 3;
    private static final float TELLING = 2;

    private final Map<Integer, int[]> texts = new HashMap<>();
    private final int count;

    /** @param copied the words of each text that are copied from another: a text is no commoner for its copies */
    public SharedStems(List<Sentences> all, List<BitSet> copied) {
        count = all.size();
        for (int text = 0; text < count; text++) {
            Sentences sentences = all.get(text);
            for (int word = 0; word < sentences.words().count(); word++) {
                if (sentences.weight(word) > TELLING && !copied.get(text).get(word)) {
                    add(sentences.stem(word), text);
                }
            }
        }
    }

    private void add(int stem, int text) {
        int[] before = texts.getOrDefault(stem, new int[0]);
        if (before.length == 0 || before[before.length - 1] != text) {
            int[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = text;
            texts.put(stem, longer);
        }
    }

    /** The share of a stem's weight that counts: all of it in two texts, none in all of them. */
    double discount(int stem) {
        int in = texts.getOrDefault(stem, new int[0]).length;
        return in <= 2 ? 1 : Math.max(0, 1 - Math.log(in - 1) / Math.log(Math.max(2, count)));
    }

    /** For each text whether it has a few rare stems in common with one. */
    public boolean[] withRareStemsOf(Sentences sentences) {
        int[] shared = new int[count];
        Arrays.stream(sentences.distinctStems())
                .mapToObj(stem -> texts.getOrDefault(stem, new int[0]))
                .filter(in -> in.length <= RARE)
                .forEach(in -> Arrays.stream(in).forEach(text -> shared[text]++));
        boolean[] enough = new boolean[count];
        for (int text = 0; text < count; text++) {
            enough[text] = shared[text] >= ENOUGH;
        }
        return enough;
    }
}
