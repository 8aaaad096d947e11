package dev.whence.bench.reuse;

import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many planted copies were found, half of the span covered on both sides, and how much was found in pure filler. */
final class Recall {
    private final Map<String, List<Passage>> found = new HashMap<>();
    private final int passages;
    private int inFiller;

    Recall(List<Passage> passages, List<Truth> planted) {
        List<Passage> reused =
                passages.stream().filter(p -> p.kind() != Kind.BOILERPLATE).toList();
        this.passages = reused.size();
        reused.forEach(p -> found.computeIfAbsent(key(p.from().document(), p.to().document()), k -> new ArrayList<>())
                .add(p));
        Map<String, List<Span>> copies = new HashMap<>();
        for (Truth truth : planted) {
            copies.computeIfAbsent(truth.from(), k -> new ArrayList<>())
                    .add(new Span(truth.from(), truth.fromStart(), truth.fromEnd()));
            copies.computeIfAbsent(truth.to(), k -> new ArrayList<>())
                    .add(new Span(truth.to(), truth.toStart(), truth.toEnd()));
        }
        for (Passage passage : reused) {
            inFiller += isPlanted(passage.from(), copies) && isPlanted(passage.to(), copies) ? 0 : 1;
        }
    }

    private static boolean isPlanted(Span span, Map<String, List<Span>> copies) {
        return copies.getOrDefault(span.document(), List.of()).stream().anyMatch(copy -> copy.overlap(span) > 0);
    }

    private static String key(String from, String to) {
        return from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
    }

    private boolean isFound(Truth truth) {
        Span from = new Span(truth.from(), truth.fromStart(), truth.fromEnd());
        Span to = new Span(truth.to(), truth.toStart(), truth.toEnd());
        int covered = 0;
        int source = 0;
        for (Passage passage : found.getOrDefault(key(truth.from(), truth.to()), List.of())) {
            covered += passage.to().overlap(to) + passage.from().overlap(to);
            source += passage.to().overlap(from) + passage.from().overlap(from);
        }
        return 2 * covered >= to.length() && 2 * source >= from.length();
    }

    /** A table of length by noise. */
    String table(List<Truth> planted) {
        Map<String, int[]> cells = new TreeMap<>();
        for (Truth truth : planted) {
            if (!List.of(25, 50, 100).contains(truth.words())) {
                continue;
            }
            for (String cell : List.of(
                    String.format(Locale.ROOT, "%3d words, %2.0f %% noise", truth.words(), 100 * truth.noise()),
                    String.format(Locale.ROOT, "all       , %2.0f %% noise", 100 * truth.noise()),
                    "all")) {
                int[] counts = cells.computeIfAbsent(cell, k -> new int[2]);
                counts[0] += isFound(truth) ? 1 : 0;
                counts[1]++;
            }
        }
        StringBuilder table = new StringBuilder();
        cells.forEach((cell, counts) -> {
            if (counts[1] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%-24s %6d of %6d  %.3f%n",
                        cell,
                        counts[0],
                        counts[1],
                        (double) counts[0] / counts[1]));
            }
        });
        return table.append(String.format(
                        Locale.ROOT,
                        "%d passages, %d in pure filler (%.3f %%)%n",
                        passages,
                        inFiller,
                        100.0 * inFiller / Math.max(1, passages)))
                .toString();
    }
}
