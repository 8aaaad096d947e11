package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What relays made of figures, gathered by the figure that each began with. */
final class Drifts {
    private static final int MOST = 4;

    private final Map<Account, List<Drift>> byFirst = new LinkedHashMap<>();

    private record Drift(Account to, String what) {}

    /** The first that is said of two claims holds, and one thing is said of a report once. */
    void add(Account from, Account to, String what) {
        List<Drift> list = byFirst.computeIfAbsent(from, k -> new ArrayList<>());
        boolean said = list.stream()
                .anyMatch(other -> other.to().equals(to)
                        || other.to().sameReport(to) && other.what().equals(what));
        if (!said) {
            list.add(new Drift(to, what));
        }
    }

    List<Finding> findings(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        byFirst.forEach((first, list) -> findings.add(finding(first, list, matter)));
        return findings;
    }

    private static Finding finding(Account first, List<Drift> drifts, Matter matter) {
        List<Account> claims = new ArrayList<>(List.of(first));
        List<String> words = new ArrayList<>();
        for (Drift drift : drifts.subList(0, Math.min(MOST, drifts.size()))) {
            claims.add(drift.to());
            words.add(drift.what() + " in " + drift.to().telling().report().name());
        }
        return matter.finding(
                FindingType.RELAY_DRIFT,
                Severity.MEDIUM,
                claims,
                first.telling().report().name() + ": " + String.join("; ", words));
    }
}
