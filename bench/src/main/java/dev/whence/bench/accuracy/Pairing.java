package dev.whence.bench.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which claim answers which line of gold: same report, same measure, overlapping number. Each claim answers one line at
 * most; where several could, the one that is right in more.
 *
 * @param missed lines of gold that no claim answers
 * @param extra claims that answer nothing
 */
public record Pairing(List<Pair> pairs, List<Row> missed, List<Row> extra) {
    /** How much longer than gold's a claim's number may be and still be the same number. */
    private static final int LONGER = 24;

    public Pairing {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** A line of gold and the claim that answers it. */
    public record Pair(Row gold, Row found) {}

    /** @param gold also its optional lines and those that say of a report that it has no claims */
    public static Pairing of(List<Row> gold, List<Row> claims) {
        Set<String> reports = gold.stream().map(Row::report).collect(Collectors.toUnmodifiableSet());
        Set<Row> free = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Row> judged = claims.stream()
                .filter(claim -> reports.contains(claim.report()))
                .toList();
        free.addAll(judged);
        List<Pair> pairs = new ArrayList<>();
        List<Row> missed = new ArrayList<>();
        for (Row line : obligatoryFirst(gold)) {
            Optional<Row> answer = best(line, judged, free);
            answer.ifPresent(free::remove);
            if (!line.flag("optional")) {
                answer.ifPresentOrElse(found -> pairs.add(new Pair(line, found)), () -> missed.add(line));
            }
        }
        return new Pairing(pairs, missed, judged.stream().filter(free::contains).toList());
    }

    private static List<Row> obligatoryFirst(List<Row> gold) {
        return gold.stream()
                .filter(line -> !line.flag("none"))
                .sorted(Comparator.comparing(line -> line.flag("optional")))
                .toList();
    }

    private static Optional<Row> best(Row gold, Collection<Row> claims, Set<Row> free) {
        return claims.stream()
                .filter(free::contains)
                .filter(claim -> answers(gold, claim))
                .min(Comparator.comparing((Row claim) -> !Field.INTERVAL.isRight(gold, claim))
                        .thenComparing(claim -> !Field.OF.isRight(gold, claim))
                        .thenComparing(claim -> !Field.ORIGINATOR.isRight(gold, claim))
                        .thenComparing(claim -> Math.abs(start(claim) - start(gold))));
    }

    private static int start(Row row) {
        return row.offset("start").orElse(0);
    }

    private static boolean answers(Row gold, Row claim) {
        boolean measure = claim.measure().equals(gold.measure())
                || gold.text("measureAlt").filter(claim.measure()::equals).isPresent();
        return measure && sameNumber(gold, claim);
    }

    /** Is it the same number of the same report? In a web page, whose gold has no offsets, an equal one will do. */
    static boolean sameNumber(Row gold, Row claim) {
        if (!gold.report().equals(claim.report())) {
            return false;
        }
        if (gold.offset("start").isEmpty() || claim.offset("start").isEmpty()) {
            return Field.sameBounds(gold, claim);
        }
        return overlap(start(gold), end(gold), start(claim), end(claim));
    }

    private static int end(Row row) {
        return row.offset("end").orElse(0);
    }

    private static boolean overlap(int from, int to, int claimFrom, int claimTo) {
        int shared = Math.min(to, claimTo) - Math.max(from, claimFrom);
        int whole = Math.max(to, claimTo) - Math.min(from, claimFrom);
        return shared > 0 && (2 * shared >= whole || claimTo - claimFrom <= to - from + LONGER);
    }

    /** Whether a claim gives the missed number under another measure: a typing error rather than a miss. */
    boolean isMistyped(Row gold) {
        return extra.stream().anyMatch(claim -> sameNumber(gold, claim));
    }
}
