package dev.whence.view.explain;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Finding;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.text.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a finding rests on: the sentences with its figures. */
public final class FindingExplanation {
    private static final int NAMES = 12;

    private FindingExplanation() {}

    /**
     * The lines of the explanation.
     *
     * @param claims those of the finding
     */
    public static List<String> lines(Finding finding, Map<ClaimId, ClaimRow> claims, int width, Style style) {
        Lines lines = new Lines(width, NAMES, style);
        lines.head(
                finding.id().value(),
                finding.type().label() + ", weight " + finding.severity().label());
        lines.blank();
        lines.item(0, finding.explanation());
        lines.section("It rests on");
        for (ClaimId id : finding.claims()) {
            Optional.ofNullable(claims.get(id)).ifPresent(row -> {
                lines.item(1, QuestionExplanation.figure(row));
                lines.item(2, "“" + QuestionExplanation.quote(row) + "”");
            });
        }
        finding.questions().forEach(question -> lines.named("question", question.value()));
        return lines.all();
    }
}
