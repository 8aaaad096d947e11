package dev.whence.reconcile.finding;

import dev.whence.claim.Status;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.report.ReportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several reports that go back to one telling. */
final class SingleOrigins implements Check {
    private static final int MOST = 8;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            Map<ReportId, Account> first = new LinkedHashMap<>();
            inquiry.accounts().stream()
                    .filter(account -> account.claim().status() != Status.DENIED)
                    .forEach(account ->
                            first.putIfAbsent(account.telling().report().id(), account));
            if (inquiry.question().origins().size() == 1 && outlets(first).size() > 1) {
                List<Account> claims = first.values().stream().limit(MOST).toList();
                findings.add(matter.finding(
                        FindingType.SINGLE_ORIGIN,
                        Severity.MEDIUM,
                        claims,
                        inquiry.question().label() + ": " + first.size() + " reports, one origin: "
                                + inquiry.question()
                                        .origins()
                                        .get(0)
                                        .originator()
                                        .name()));
            }
        }
        return findings;
    }

    private static Set<String> outlets(Map<ReportId, Account> reports) {
        return reports.values().stream()
                .map(account -> account.telling().report().outletOrName())
                .collect(Collectors.toSet());
    }
}
