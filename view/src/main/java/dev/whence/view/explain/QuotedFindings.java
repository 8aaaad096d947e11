package dev.whence.view.explain;

import dev.whence.analysis.Reading;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.reconcile.Finding;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings for people, each with the sentences that it rests on, as far as three go. */
public final class QuotedFindings {
    private static final int ID = 6;
    private static final int MOST_QUOTED = 3;
    private static final int LONGEST_QUOTE = 260;

    private final List<Finding> findings;
    private final Decided decided;
    private final Set<ClaimId> wanted;
    private final Map<ClaimId, Said> said = new HashMap<>();

    /** Who gave a figure, and the sentence. */
    private record Said(String figure, String quote) {}

    /** @param decided what people said of the findings, shown beside each */
    public QuotedFindings(List<Finding> findings, Decided decided) {
        this.findings = List.copyOf(findings);
        this.decided = decided;
        this.wanted = findings.stream()
                .flatMap(finding -> finding.claims().stream().limit(MOST_QUOTED))
                .collect(Collectors.toSet());
    }

    /** Remembers the sentences of a report that findings rest on. */
    public void add(Reading reading) {
        if (reading.claims().stream().noneMatch(claim -> wanted.contains(claim.id()))) {
            return;
        }
        ClaimRow.of(reading).stream()
                .filter(row -> wanted.contains(row.claim().id()))
                .forEach(row -> said.put(
                        row.claim().id(),
                        new Said(
                                QuestionExplanation.figure(row),
                                Columns.fit(QuestionExplanation.quote(row), LONGEST_QUOTE))));
    }

    /** @param width the columns of the terminal, 0 where there is none */
    public List<String> lines(int width, Style style) {
        List<String> all = new ArrayList<>();
        for (Finding finding : findings) {
            Lines lines = new Lines(width, 0, style);
            String id = finding.id().value().substring(0, ID);
            lines.head(
                    id,
                    finding.type().label() + ", weight " + finding.severity().label() + verdict(finding));
            lines.item(0, finding.explanation());
            finding.claims().stream()
                    .limit(MOST_QUOTED)
                    .map(said::get)
                    .flatMap(found -> Optional.ofNullable(found).stream())
                    .forEach(found -> {
                        lines.item(1, found.figure());
                        lines.item(2, "“" + found.quote() + "”");
                    });
            int more = finding.claims().size() - MOST_QUOTED;
            if (more > 0) {
                lines.item(1, "and " + more + " more: whence explain LEDGER " + id);
            }
            lines.blank();
            all.addAll(lines.all());
        }
        return all;
    }

    /** "; dismissed by Ann". */
    private String verdict(Finding finding) {
        return decided.of(finding)
                .map(decision ->
                        "; " + (decided.isDismissed(finding) ? "dismissed" : "accepted") + " by " + decision.author())
                .orElse("");
    }
}
