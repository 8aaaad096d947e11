package dev.whence.reconcile.finding;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The origins of one question whose figures cannot all hold, in sets that a reader can take in: one origin with those that
 * stand against it, one figure each. Every origin that contradicts another stands in a set; not every pair does.
 */
final class Rivals {
    /** So many origins stand against one in a set. */
    private static final int MOST = 4;

    private final List<List<Account>> origins;
    private final boolean[][] against;

    /** @param origins their figures; those that most reports tell first */
    Rivals(List<List<Account>> origins) {
        this.origins = origins;
        this.against = new boolean[origins.size()][origins.size()];
        for (int i = 0; i < origins.size(); i++) {
            for (int j = i + 1; j < origins.size(); j++) {
                against[i][j] = pair(i, j).isPresent();
                against[j][i] = against[i][j];
            }
        }
    }

    /** Each with two figures or more. */
    List<List<Account>> sets() {
        List<List<Account>> sets = new ArrayList<>();
        boolean[] shown = new boolean[origins.size()];
        Optional<Integer> next = next(shown);
        while (next.isPresent()) {
            int hub = next.get();
            List<Integer> others = others(hub, shown);
            for (int from = 0; from < others.size(); from += MOST) {
                sets.add(set(hub, others.subList(from, Math.min(others.size(), from + MOST))));
            }
            shown[hub] = true;
            others.forEach(other -> shown[other] = true);
            next = next(shown);
        }
        return sets;
    }

    /** The origin against which most stand that no set shows; of several the first. */
    private Optional<Integer> next(boolean[] shown) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < origins.size(); i++) {
            int rivals = others(i, shown).size();
            if (rivals > most) {
                best = i;
                most = rivals;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private List<Integer> others(int hub, boolean[] shown) {
        List<Integer> others = new ArrayList<>();
        for (int j = 0; j < origins.size(); j++) {
            if (against[hub][j] && !shown[j]) {
                others.add(j);
            }
        }
        return others;
    }

    private List<Account> set(int hub, List<Integer> others) {
        List<Account> first = new ArrayList<>();
        List<Account> rest = new ArrayList<>();
        for (int other : others) {
            // what has grown depends on which of the two is asked first: they were compared in one order only
            Pair pair = pair(hub, other)
                    .or(() -> pair(other, hub).map(Pair::turned))
                    .orElseThrow();
            boolean told = first.stream()
                    .anyMatch(before -> Figures.sameStated(
                            before.claim().interval(), pair.hub().claim().interval()));
            if (first.size() < 2 && !told) {
                first.add(pair.hub());
            }
            rest.add(pair.rival());
        }
        first.addAll(rest);
        return first;
    }

    private record Pair(Account hub, Account rival) {
        Pair turned() {
            return new Pair(/* hub= */ rival, /* rival= */ hub);
        }
    }

    /** The first figures of two origins that cannot both hold. */
    private Optional<Pair> pair(int hub, int other) {
        for (Account a : origins.get(hub)) {
            for (Account b : origins.get(other)) {
                if (Contradictions.contradict(a, b)
                        && !isReplaced(a, origins.get(hub), b)
                        && !isReplaced(b, origins.get(other), a)) {
                    return Optional.of(new Pair(a, b));
                }
            }
        }
        return Optional.empty();
    }

    /** Its origin had given another figure, with which the rival agrees, by the time that the rival was told. */
    private static boolean isReplaced(Account figure, List<Account> origin, Account rival) {
        return origin.stream()
                .anyMatch(later -> later.index() != figure.index()
                        && !Figures.sameStated(
                                later.claim().interval(), figure.claim().interval())
                        && !Contradictions.contradict(later, rival)
                        && isNotBefore(later, figure)
                        && isNotBefore(rival, later));
    }

    private static boolean isNotBefore(Account second, Account first) {
        Optional<LocalDate> day = Days.asOf(first);
        return day.isEmpty()
                || Days.asOf(second).map(later -> !later.isBefore(day.get())).orElse(true);
    }
}
