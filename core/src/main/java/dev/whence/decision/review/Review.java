package dev.whence.decision.review;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.decision.review.Task.Bound;
import dev.whence.decision.review.Task.Dispute;
import dev.whence.decision.review.Task.Doubt;
import dev.whence.decision.review.Task.Lost;
import dev.whence.decision.review.Task.Open;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Range;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.origin.Estimates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what waits for people in order: work of people that hangs, then claims to be checked that would change an estimate,
 * then sure claims that an estimate rests on, grave findings, and at last claims that would change nothing. Within each,
 * questions of many reports come first, then what changes an estimate most.
 */
public final class Review {
    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::rank)
            .thenComparing(weighed -> -weighed.reports())
            .thenComparing(weighed -> -weighed.change())
            .thenComparing(Weighed::name);

    private final Decided decided;
    private final Map<ClaimId, Telling> tellings;
    private final Accounts accounts = new Accounts();

    private Review(Decided decided, Map<ClaimId, Telling> tellings) {
        this.decided = decided;
        this.tellings = tellings;
    }

    /** @param tellings all claims that answer questions, with decided values */
    public static List<Task> of(Decided decided, Reconciliation reconciliation, Map<ClaimId, Telling> tellings) {
        Review review = new Review(decided, tellings);
        List<Weighed> tasks = new ArrayList<>();
        decided.disputes()
                .forEach(dispute -> tasks.add(new Weighed(
                        new Dispute(dispute), 0, 0, 0, "" + dispute.get(0).number())));
        Set<Integer> lost = new HashSet<>();
        decided.orphans().stream()
                .filter(orphan -> lost.add(orphan.decision().number()))
                .forEach(orphan -> tasks.add(new Weighed(
                        new Lost(orphan.decision(), orphan.nearest()),
                        1,
                        0,
                        0,
                        "" + orphan.decision().number())));
        reconciliation.questions().forEach(question -> tasks.addAll(review.of(question)));
        reconciliation.findings().stream()
                .filter(finding -> finding.severity() == Severity.HIGH
                        && decided.of(finding).isEmpty())
                .forEach(finding -> tasks.add(
                        new Weighed(new Open(finding), 4, 0, 0, finding.id().value())));
        return tasks.stream().sorted(ORDER).map(Weighed::task).toList();
    }

    private record Weighed(Task task, int rank, int reports, double change, String name) {}

    private List<Weighed> of(Question question) {
        List<Telling> told = question.claims().stream()
                .flatMap(id -> Optional.ofNullable(tellings.get(id)).stream())
                .toList();
        Asked asked = new Asked(
                question, accounts.of(told), new Estimates(question.estimate().policy(), slips(question.estimate())));
        List<Weighed> tasks = new ArrayList<>();
        for (Telling telling : told) {
            if (decided.of(telling.id()).isEmpty()) {
                task(asked, telling).ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    private static Optional<Weighed> task(Asked asked, Telling telling) {
        Question question = asked.question();
        Range now = question.estimate().counted();
        boolean counts = question.estimate().claims().contains(telling.id());
        Range then = asked.counted(telling, !counts);
        int reports = question.reports().size();
        String name = telling.id().value();
        if (!telling.claim().certainty().isSure()) {
            Doubt doubt = new Doubt(telling.id(), question, now, then);
            return Optional.of(new Weighed(doubt, doubt.changes() ? 2 : 5, reports, change(now, then), name));
        }
        return counts && !now.equals(then)
                ? Optional.of(
                        new Weighed(new Bound(telling.id(), question, now, then), 3, reports, change(now, then), name))
                : Optional.empty();
    }

    /** A question, and what its estimate is made with. */
    private record Asked(Question question, List<Account> accounts, Estimates estimates) {
        /** The estimate with one claim accepted, or without it. */
        Range counted(Telling changed, boolean accepted) {
            List<Account> then = new ArrayList<>();
            for (Account account : accounts) {
                if (!account.telling().id().equals(changed.id())) {
                    then.add(account);
                } else if (accepted) {
                    then.add(account.retold(changed.accepted()));
                }
            }
            return estimates.of(then, question.origins()).counted();
        }
    }

    /** Claims that stay out of the estimate whatever a person says of their reading. */
    private static Set<ClaimId> slips(Estimate estimate) {
        Set<ClaimId> slips = new HashSet<>();
        estimate.leftOut().stream().filter(Estimate.LeftOut::isUnitSlip).forEach(out -> slips.add(out.claim()));
        return slips;
    }

    /** How much of the wider range is new; a question without an estimate gains all of it. */
    private static double change(Range now, Range then) {
        if (now.equals(then)) {
            return 0;
        }
        double moved = apart(now.low(), then.low()) + apart(now.high(), then.high()) + apart(now.best(), then.best());
        return now.equals(Range.NONE) ? Double.MAX_VALUE : moved;
    }

    /** As a share of the larger; an end that opens or closes counts in full. */
    private static double apart(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 0 : 1;
        }
        double first = a.get().doubleValue();
        double second = b.get().doubleValue();
        double larger = Math.max(Math.abs(first), Math.abs(second));
        return larger == 0 ? 0 : Math.abs(first - second) / larger;
    }
}
