package dev.whence.view.page;

import dev.whence.reconcile.Policy;
import dev.whence.report.Skipped;
import dev.whence.view.page.compare.PairView;
import dev.whence.view.page.finding.FindingGroup;
import dev.whence.view.page.finding.FindingView;
import dev.whence.view.page.large.Batch;
import dev.whence.view.page.large.Packs;
import dev.whence.view.page.overview.Overview;
import dev.whence.view.page.question.IncidentView;
import dev.whence.view.page.question.QuestionView;
import dev.whence.view.page.reader.ReportView;
import dev.whence.view.page.source.OutletView;
import dev.whence.view.page.source.SourceView;
import java.util.Comparator;
import java.util.List;

/**
 * All that the page shows, ready for the templates.
 *
 * @param detail how much is shown at once
 * @param packs what waits until it is asked for
 * @param questions those with most reports first
 * @param findings by kind
 * @param pairs reports that share text, those with most of it first
 */
public record Page(
        PageSettings settings,
        Assets assets,
        Detail detail,
        Packs packs,
        Overview overview,
        List<IncidentView> incidents,
        List<QuestionView> questions,
        List<FindingGroup> findings,
        List<ReportView> reports,
        List<PairView> pairs,
        List<SourceView> sources,
        List<OutletView> outlets,
        List<Skipped> skipped) {
    private static final int MOST_SHOWN = 6;
    private static final int MOST_INCIDENTS = 4;
    private static final int MOST_COPIED = 3;
    private static final int FEW_PASSAGES = 3;

    public Page {
        incidents = List.copyOf(incidents);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
        pairs = List.copyOf(pairs);
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
        skipped = List.copyOf(skipped);
    }

    /** The questions that several reports answer, for the overview. */
    public List<QuestionView> shared() {
        return questions.stream()
                .filter(question -> question.reports() > 1)
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Whether bodies and batches wait, packed. */
    public boolean large() {
        return packs.packing();
    }

    /** The incidents, as they are shown. */
    public List<Batch<IncidentView>> incidentBatches() {
        return Batch.of(incidents, detail.batch());
    }

    /** The pairs, as they are listed. */
    public List<Batch<PairView>> pairBatches() {
        return Batch.of(pairs, detail.batch());
    }

    /** The findings of a kind, as they are shown. */
    public List<Batch<FindingView>> batches(FindingGroup group) {
        return Batch.of(group.findings(), detail.batch());
    }

    /** The pairs that are laid side by side. */
    public List<PairView> sideBySide() {
        return pairs.stream().filter(pair -> !pair.rows().isEmpty()).toList();
    }

    /** The incidents that most reports speak of. */
    public List<IncidentView> main() {
        return incidents.stream()
                .sorted(Comparator.comparing(incident -> -incident.reports()))
                .limit(MOST_INCIDENTS)
                .toList();
    }

    /** The reports that share most text, for the overview. */
    public List<PairView> copied() {
        return pairs.stream()
                .filter(pair -> pair.passages() >= FEW_PASSAGES)
                .limit(MOST_COPIED)
                .toList();
    }

    /** Grave findings of each kind, for the overview: no kind pushes out another. */
    public List<FindingView> grave() {
        return ofEachKind("medium", 2L * MOST_SHOWN);
    }

    /** Those that stand above all others on the overview. */
    public List<FindingView> gravest() {
        return ofEachKind("high", MOST_SHOWN);
    }

    private List<FindingView> ofEachKind(String severity, long most) {
        return findings.stream()
                .flatMap(group -> group.findings().stream()
                        .filter(finding -> finding.severity().equals(severity))
                        .limit(2))
                .limit(most)
                .toList();
    }

    public int findingCount() {
        return findings.stream().mapToInt(group -> group.findings().size()).sum();
    }

    /** The policy of the estimates; empty where there are none. */
    public String policy() {
        return questions.stream().map(QuestionView::policy).findFirst().orElse("");
    }

    /** What the policy does, in words. */
    public String policyMeaning() {
        return Policy.of(policy()).map(Policy::meaning).orElse("");
    }
}
