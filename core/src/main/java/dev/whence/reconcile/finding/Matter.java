package dev.whence.reconcile.finding;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingId;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.origin.Voices;
import dev.whence.report.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** All that checks look at: the questions of a dossier, its claims, and what was copied. */
public final class Matter {
    private final List<Inquiry> inquiries;
    private final List<Account> accounts;
    private final Copies copies;
    private final Voices voices;
    private final Map<ClaimId, Inquiry> inquiryOf = new HashMap<>();
    private final Map<String, List<Account>> byFigure = new HashMap<>();
    private final Map<ReportId, List<Account>> byReport = new LinkedHashMap<>();

    /** @param accounts all of them, in the order they were told */
    public Matter(List<Inquiry> inquiries, List<Account> accounts, Copies copies, Voices voices) {
        this.inquiries = List.copyOf(inquiries);
        this.accounts = List.copyOf(accounts);
        this.copies = copies;
        this.voices = voices;
        for (Inquiry inquiry : inquiries) {
            inquiry.accounts()
                    .forEach(account -> inquiryOf.put(account.telling().id(), inquiry));
        }
        for (Account account : accounts) {
            byReport.computeIfAbsent(account.telling().report().id(), id -> new ArrayList<>())
                    .add(account);
            byFigure.computeIfAbsent(figure(account), figure -> new ArrayList<>())
                    .add(account);
        }
    }

    List<Inquiry> inquiries() {
        return inquiries;
    }

    List<Account> accounts() {
        return accounts;
    }

    Copies copies() {
        return copies;
    }

    Voices voices() {
        return voices;
    }

    /** The claims of each report in the order of its text. */
    List<List<Account>> reports() {
        return List.copyOf(byReport.values());
    }

    /** The claims of a report in the order of its text. */
    List<Account> sameReport(Account account) {
        return byReport.getOrDefault(account.telling().report().id(), List.of());
    }

    Optional<Inquiry> inquiry(Account account) {
        return Optional.ofNullable(inquiryOf.get(account.telling().id()));
    }

    /** Whether another report has the figure, of whomever, for the same measure. */
    boolean isToldElsewhere(Account account) {
        return byFigure.getOrDefault(figure(account), List.of()).stream().anyMatch(other -> !other.sameReport(account));
    }

    private static String figure(Account account) {
        return account.claim().measure() + " " + account.unit() + " "
                + Figures.stated(account.claim().interval()).stripTrailingZeros();
    }

    boolean sameQuestion(Account a, Account b) {
        return inquiry(a).equals(inquiry(b));
    }

    /** A finding on claims, in the order of its explanation; none is grave that rests on a claim to be checked. */
    Finding finding(FindingType type, Severity severity, List<Account> claims, String explanation) {
        List<ClaimId> ids = claims.stream()
                .map(account -> account.telling().id())
                .distinct()
                .toList();
        Set<QuestionId> questions = new LinkedHashSet<>();
        claims.forEach(account -> inquiry(account)
                .ifPresent(inquiry -> questions.add(inquiry.question().id())));
        return new Finding(
                FindingId.of(type, ids), type, weighed(severity, claims), ids, List.copyOf(questions), explanation);
    }

    /** What a check finds in questions that count a part, each with the one about its whole. */
    List<Finding> inParts(BiFunction<Inquiry, Inquiry, Optional<Finding>> check) {
        Map<QuestionId, Inquiry> byId = new HashMap<>();
        inquiries.forEach(inquiry -> byId.put(inquiry.question().id(), inquiry));
        List<Finding> findings = new ArrayList<>();
        for (Inquiry part : inquiries) {
            part.question()
                    .partOf()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .flatMap(whole -> check.apply(part, whole))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Severity weighed(Severity severity, List<Account> claims) {
        boolean sure =
                claims.stream().allMatch(account -> account.claim().certainty().isSure());
        return severity == Severity.HIGH && !sure ? Severity.MEDIUM : severity;
    }
}
