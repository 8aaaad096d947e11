package dev.whence.reconcile.match;

import dev.whence.report.ReportId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The topic: reports that share figures elsewhere, or are mostly about one place, are about the same events. */
final class TopicClue implements Clue {
    private static final int DAYS = 21;

    private final Map<ReportId, Set<String>> figures = new HashMap<>();
    private final Map<ReportId, Map<String, Integer>> places = new HashMap<>();
    private final Map<ReportId, Optional<String>> main = new HashMap<>();

    private final Weights weights;

    TopicClue(List<Account> accounts, Weights weights) {
        this.weights = weights;
        for (Account account : accounts) {
            ReportId report = account.telling().report().id();
            if (Figures.significantDigits(account.claim().interval()) > 1) {
                figures.computeIfAbsent(report, id -> new HashSet<>()).add(figure(account));
            }
            Map<String, Integer> counts = places.computeIfAbsent(report, id -> new TreeMap<>());
            account.place().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        places.forEach((report, counts) -> main.put(report, Counts.most(counts)));
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.sameReport(b)) {
            return 0;
        }
        ReportId first = a.telling().report().id();
        ReportId second = b.telling().report().id();
        long shared = shared(figures.getOrDefault(first, Set.of()), figures.getOrDefault(second, Set.of()));
        double figure = shared == 0 ? 0 : shared == 1 ? weights.of("topic.figure") : weights.of("topic.figures");
        return figure + (near(a, b) && samePlace(first, second) ? weights.of("topic.place") : 0);
    }

    private static long shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        return fewer.stream().filter(more::contains).count();
    }

    /** What one of them is mostly about is named in the other too. */
    private boolean samePlace(ReportId first, ReportId second) {
        return holds(first, second) || holds(second, first);
    }

    private boolean holds(ReportId first, ReportId second) {
        Map<String, Integer> named = places.getOrDefault(second, Collections.emptyMap());
        return main.getOrDefault(first, Optional.empty())
                .filter(named::containsKey)
                .isPresent();
    }

    private static boolean near(Account a, Account b) {
        Optional<LocalDate> first = a.telling().report().day();
        Optional<LocalDate> second = b.telling().report().day();
        return first.isPresent()
                && second.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= DAYS;
    }

    private static String figure(Account account) {
        return account.claim().measure().label() + " " + account.unit() + " "
                + Figures.stated(account.claim().interval()).toPlainString();
    }
}
