package dev.whence.view.decision;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Decision;
import dev.whence.decision.review.Task;
import dev.whence.decision.review.Task.Bound;
import dev.whence.decision.review.Task.Dispute;
import dev.whence.decision.review.Task.Doubt;
import dev.whence.decision.review.Task.Lost;
import dev.whence.decision.review.Task.Open;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Range;
import dev.whence.reconcile.Telling;
import dev.whence.view.table.ClaimList;
import dev.whence.view.table.QuestionList;
import dev.whence.view.table.TerminalTable;
import dev.whence.view.text.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for people, as a table. */
public final class ReviewList {
    private static final int ID = 6;

    private final Map<ClaimId, Telling> tellings;
    private final TerminalTable table = new TerminalTable(List.of(
            TerminalTable.Head.fixed("ID"),
            TerminalTable.Head.fixed("TO DO"),
            TerminalTable.Head.text("WHAT"),
            TerminalTable.Head.text("REPORT"),
            TerminalTable.Head.text("WHAT HANGS ON IT")));

    private ReviewList(Map<ClaimId, Telling> tellings) {
        this.tellings = tellings;
    }

    /** @param tellings the claims that tasks speak of */
    public static TerminalTable table(List<Task> tasks, Map<ClaimId, Telling> tellings) {
        ReviewList list = new ReviewList(tellings);
        tasks.forEach(list::add);
        return list.table;
    }

    private void add(Task task) {
        if (task instanceof Doubt doubt) {
            claim(
                    "check",
                    doubt.claim(),
                    doubt.changes()
                            ? "accepted: " + change(doubt.question(), doubt.now(), doubt.then())
                            : "no estimate changes: " + doubt.question().label());
        } else if (task instanceof Bound bound) {
            claim("confirm", bound.claim(), "rejected: " + change(bound.question(), bound.now(), bound.then()));
        } else if (task instanceof Open open) {
            row(
                    open.finding().id().value(),
                    "judge",
                    open.finding().type().label(),
                    "",
                    open.finding().explanation());
        } else if (task instanceof Dispute dispute) {
            Decision first = dispute.decisions().get(0);
            row(
                    "",
                    "settle",
                    DecisionText.what(first.ruling()),
                    report(first),
                    dispute.decisions().stream()
                            .map(decision -> decision.number() + " " + decision.author() + ": "
                                    + DecisionText.what(decision.ruling()))
                            .collect(Collectors.joining("; ")));
        } else if (task instanceof Lost lost) {
            String nearest = lost.nearest().stream()
                    .map(ClaimId::value)
                    .map(ReviewList::shortened)
                    .collect(Collectors.joining(", "));
            row(
                    "",
                    "place again",
                    "decision " + lost.decision().number() + ": "
                            + DecisionText.what(lost.decision().ruling()),
                    report(lost.decision()),
                    nearest.isEmpty() ? "nothing like it is there" : "nearest: " + nearest);
        }
    }

    private static String report(Decision decision) {
        return decision.ruling().anchors().stream()
                .map(anchor -> anchor.reportName())
                .findFirst()
                .orElse("");
    }

    private void claim(String toDo, ClaimId id, String hangs) {
        Optional<Telling> telling = Optional.ofNullable(tellings.get(id));
        row(
                id.value(),
                toDo,
                telling.map(Telling::claim).map(ReviewList::figure).orElse(""),
                telling.map(one -> one.report().name()).orElse(""),
                hangs);
    }

    private static String figure(Claim claim) {
        return Figures.of(claim) + " " + claim.measure().label() + ", " + ClaimList.counted(claim);
    }

    private static String change(Question question, Range now, Range then) {
        return shown(now) + " → " + shown(then) + ", " + question.label();
    }

    private static String shown(Range range) {
        return (range.equals(Range.NONE) ? "none" : QuestionList.range(range))
                + range.best().map(best -> " best " + best.toPlainString()).orElse("");
    }

    private void row(String id, String toDo, String what, String report, String hangs) {
        table.add(List.of(shortened(id), toDo, what, report, hangs));
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(ID, id.length()));
    }
}
