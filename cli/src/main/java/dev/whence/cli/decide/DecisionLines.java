package dev.whence.cli.decide;

import dev.whence.decision.Decided;
import dev.whence.decision.Decision;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Withdrawn;
import java.util.List;
import java.util.Optional;

/** Rows of the list of decisions: what is withdrawn, and which of those that disagree is upheld. */
public final class DecisionLines {
    private final Decided decided;

    public DecisionLines(Decided decided) {
        this.decided = decided;
    }

    Optional<Proposal> proposal(Sheet.Line line) {
        boolean upheld = line.cell("uphold").isPresent();
        boolean withdrawn = line.cell("withdraw").isPresent();
        if (!upheld && !withdrawn) {
            return Optional.empty();
        }
        int number = CellReader.number(
                        line.cell("decision_number")
                                .orElseThrow(() -> new RowProblem("the row has no decision_number")),
                        false)
                .intValue();
        if (isDone(number)) {
            return Optional.empty();
        }
        return Optional.of(
                upheld
                        ? upheld(line.number(), number, line.cell("reason"))
                        : new Proposal(line.number(), withdrawal(number), line.cell("reason"), List.of()));
    }

    /** Whether it was settled or withdrawn before. */
    private boolean isDone(int number) {
        return decided.book().decisions().stream()
                .anyMatch(decision -> decision.settles().contains(number)
                        || decision.ruling() instanceof Withdrawn withdrawn && withdrawn.decision() == number);
    }

    /** Takes back a decision that stands, or tells why it cannot be. */
    public void withdrawn(int number, Optional<String> reason, List<Proposal> proposals, List<Problem> problems) {
        try {
            if (!isDone(number)) {
                proposals.add(new Proposal(0, withdrawal(number), reason, List.of()));
            }
        } catch (RowProblem e) {
            problems.add(new Problem(0, String.valueOf(e.getMessage())));
        }
    }

    /** Upholds a decision that others disagree with, or tells why it cannot be. */
    public void upheld(int number, Optional<String> reason, List<Proposal> proposals, List<Problem> problems) {
        try {
            if (!isDone(number)) {
                proposals.add(upheld(0, number, reason));
            }
        } catch (RowProblem e) {
            problems.add(new Problem(0, String.valueOf(e.getMessage())));
        }
    }

    private Ruling withdrawal(int number) {
        decision(number);
        return new Withdrawn(number);
    }

    /** The same ruling again, which settles what disagrees with it. */
    private Proposal upheld(long line, int number, Optional<String> reason) {
        Decision decision = decision(number);
        List<Integer> settles = decided.disputes().stream()
                .filter(dispute -> dispute.contains(decision))
                .flatMap(List::stream)
                .map(Decision::number)
                .distinct()
                .sorted()
                .toList();
        if (settles.isEmpty()) {
            throw new RowProblem("nobody disagrees with decision " + number);
        }
        return new Proposal(line, decision.ruling(), reason, settles);
    }

    private Decision decision(int number) {
        return decided.book().decisions().stream()
                .filter(decision -> decision.number() == number && decided.stands(decision))
                .findFirst()
                .orElseThrow(() -> new RowProblem("there is no decision " + number + " that stands"));
    }
}
