package dev.whence.reconcile.finding;

import dev.whence.claim.Status;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import dev.whence.report.ReportId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several reports that go back to one telling. */
final class SingleOrigins implements Check {
    private static final int MOST = 8;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            List<List<Account>> origins = inquiry.byOrigin();
            for (int i = 0; i < origins.size(); i++) {
                boolean only = origins.size() == 1;
                String originator =
                        inquiry.question().origins().get(i).originator().name();
                several(origins.get(i), only)
                        .ifPresent(claims -> findings.add(matter.finding(
                                FindingType.SINGLE_ORIGIN,
                                only ? Severity.MEDIUM : Severity.LOW,
                                claims.stream().limit(MOST).toList(),
                                inquiry.question().label() + ": "
                                        + (only
                                                ? ""
                                                : Wording.figure(claims.get(0)
                                                                .claim()
                                                                .interval()) + " in ")
                                        + claims.size() + " reports, one origin: " + originator)));
            }
        }
        return findings;
    }

    /**
     * The claims of one origin in reports of different outlets, the first of each; beside other origins only those of the
     * figure that most reports have: that the others count otherwise is said elsewhere.
     */
    private static Optional<List<Account>> several(List<Account> origin, boolean only) {
        List<Account> told = origin.stream()
                .filter(account -> account.claim().status() != Status.DENIED)
                .toList();
        if (only) {
            return Optional.of(firsts(told)).filter(SingleOrigins::isOfSeveralOutlets);
        }
        Map<BigDecimal, List<Account>> byFigure = new LinkedHashMap<>();
        told.forEach(account -> byFigure.computeIfAbsent(
                        Figures.stated(account.claim().interval()).stripTrailingZeros(), k -> new ArrayList<>())
                .add(account));
        return byFigure.values().stream()
                .map(SingleOrigins::firsts)
                .filter(SingleOrigins::isOfSeveralOutlets)
                .reduce((most, other) -> other.size() > most.size() ? other : most);
    }

    private static List<Account> firsts(List<Account> accounts) {
        Map<ReportId, Account> first = new LinkedHashMap<>();
        accounts.forEach(account -> first.putIfAbsent(account.telling().report().id(), account));
        return List.copyOf(first.values());
    }

    private static boolean isOfSeveralOutlets(List<Account> reports) {
        return reports.stream()
                        .map(account -> account.telling().report().outletOrName())
                        .distinct()
                        .count()
                > 1;
    }
}
