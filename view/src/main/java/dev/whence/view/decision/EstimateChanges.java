package dev.whence.view.decision;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Range;
import dev.whence.reconcile.Reconciliation;
import dev.whence.view.table.QuestionList;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What decisions do to the estimates. */
public final class EstimateChanges {
    private EstimateChanges() {}

    /** {@code soldiers killed, the gatehouse: none → 14}, a line for each question whose estimate or origins change. */
    public static List<String> lines(Reconciliation before, Reconciliation after) {
        Map<ClaimId, Question> was = new HashMap<>();
        before.questions().forEach(question -> question.claims().forEach(claim -> was.put(claim, question)));
        List<String> lines = new ArrayList<>();
        for (Question question : after.questions()) {
            Optional<Question> old = mostShared(question, was);
            String range = shown(question);
            String oldRange = old.map(EstimateChanges::shown).orElse("not there");
            if (!range.equals(oldRange)) {
                lines.add(question.label() + ": " + oldRange + " → " + range);
            }
        }
        return lines;
    }

    /** The question that most of the claims answered. */
    private static Optional<Question> mostShared(Question question, Map<ClaimId, Question> was) {
        Map<QuestionId, Integer> shared = new TreeMap<>();
        Map<QuestionId, Question> byId = new HashMap<>();
        for (ClaimId claim : question.claims()) {
            Optional.ofNullable(was.get(claim)).ifPresent(old -> {
                shared.merge(old.id(), 1, Integer::sum);
                byId.put(old.id(), old);
            });
        }
        return shared.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(entry -> Optional.ofNullable(byId.get(entry.getKey())));
    }

    private static String shown(Question question) {
        Range range = question.estimate().counted();
        return (range.equals(Range.NONE) ? "no estimate" : QuestionList.range(range))
                + range.best().map(best -> " best " + best.toPlainString()).orElse("") + ", "
                + Figures.count(question.origins().size(), "origin");
    }
}
