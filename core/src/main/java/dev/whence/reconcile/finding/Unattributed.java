package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.report.ReportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report that dropped the source which the text it took had named. */
final class Unattributed implements Check {
    private static final int MOST = 6;
    /** So many other reports name a source. */
    private static final int FEWEST = 1;

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
        List<Finding> findings = new ArrayList<>(nobodyNamed(matter));
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

    /** A figure that stands out among many that have a source: neither a source nor another report has it. */
    private static List<Finding> nobodyNamed(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            Map<ReportId, List<Account>> reports = new LinkedHashMap<>();
            inquiry.accounts()
                    .forEach(account -> reports.computeIfAbsent(
                                    account.telling().report().id(), id -> new ArrayList<>())
                            .add(account));
            long vouched = reports.values().stream()
                    .filter(claims -> !claims.stream().allMatch(matter.voices()::isOwn))
                    .count();
            for (List<Account> report : reports.values()) {
                List<Account> claims = report.stream()
                        .filter(claim -> namesNobody(claim, matter) && standsOut(claim, inquiry, matter))
                        .limit(MOST)
                        .toList();
                if (vouched >= FEWEST && !claims.isEmpty()) {
                    findings.add(matter.finding(
                            FindingType.UNATTRIBUTED,
                            Severity.LOW,
                            claims,
                            inquiry.question().label() + ": "
                                    + claims.get(0).telling().report().name()
                                    + " names nobody for "
                                    + Wording.figure(claims.get(0).claim().interval())));
                }
            }
        }
        return findings;
    }

    /** A news medium that names nobody who could be asked; a body counts itself. */
    private static boolean namesNobody(Account account, Matter matter) {
        return matter.voices().isOwn(account) && !matter.voices().countsItself(account);
    }

    /** No other report has it, and the report itself names nobody for a figure that it may be, told roundly. */
    private static boolean standsOut(Account claim, Inquiry inquiry, Matter matter) {
        return inquiry.accounts().stream()
                .filter(other -> other.index() != claim.index())
                .noneMatch(other -> other.sameReport(claim)
                        ? !namesNobody(other, matter)
                                && Figures.toldRoundly(
                                        claim.claim().interval(), other.claim().interval())
                        : Figures.sameStated(
                                claim.claim().interval(), other.claim().interval()));
    }

    private static boolean isDropped(Copies.Copy.Taken taken) {
        return taken.from().sameKind(taken.to())
                && !taken.from().claim().attribution().isEmpty()
                && taken.to().claim().attribution().isEmpty();
    }
}
