package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report that dropped the source which the text it took had named. */
final class Unattributed implements Check {
    private static final int MOST = 6;

    @Override
    public List<Finding> find(Matter matter) {
        Map<String, List<Copies.Copy.Taken>> dropped = new TreeMap<>();
        for (Copies.Copy copy : matter.copies().all()) {
            copy.taken()
                    .filter(Unattributed::isDropped)
                    .ifPresent(taken -> dropped.computeIfAbsent(
                                    taken.from().telling().report().name() + "\n"
                                            + taken.to().telling().report().name(),
                                    key -> new ArrayList<>())
                            .add(taken));
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Copies.Copy.Taken> list : dropped.values()) {
            List<Account> claims = list.stream()
                    .map(Copies.Copy.Taken::to)
                    .distinct()
                    .limit(MOST)
                    .toList();
            findings.add(matter.finding(
                    FindingType.UNATTRIBUTED,
                    Severity.MEDIUM,
                    claims,
                    list.get(0).to().telling().report().name() + " names nobody for what "
                            + list.get(0).from().telling().report().name() + " has from "
                            + list.get(0)
                                    .from()
                                    .claim()
                                    .attribution()
                                    .originator()
                                    .orElseThrow()
                                    .source()));
        }
        return findings;
    }

    private static boolean isDropped(Copies.Copy.Taken taken) {
        return taken.from().sameKind(taken.to())
                && !taken.from().claim().attribution().isEmpty()
                && taken.to().claim().attribution().isEmpty();
    }
}
