package dev.whence.view.page;

import dev.whence.reconcile.Policy;
import dev.whence.report.Skipped;
import dev.whence.view.page.compare.PairView;
import dev.whence.view.page.finding.FindingGroup;
import dev.whence.view.page.finding.FindingView;
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
 * @param lean whether the page is so large that sentences stand in the reports alone
 * @param questions those with most reports first
 * @param findings by kind
 * @param pairs reports that share text, those with most of it first
 */
public record Page(
        PageSettings settings,
        Assets assets,
        boolean lean,
        Overview overview,
        int incidentCount,
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

    /** The incidents that most reports speak of. */
    public List<IncidentView> main() {
        return incidents.stream()
                .sorted(Comparator.comparing(incident -> -incident.reports()))
                .limit(MOST_INCIDENTS)
                .toList();
    }

    /** The gravest findings of each kind, for the overview: no kind pushes out another. */
    public List<FindingView> grave() {
        return findings.stream()
                .flatMap(group -> group.findings().stream()
                        .filter(finding -> !finding.severity().equals("low"))
                        .limit(2))
                .limit(2L * MOST_SHOWN)
                .toList();
    }

    /** How many findings there are, also those that the page has no room for. */
    public int findingCount() {
        return findings.stream().mapToInt(FindingGroup::all).sum();
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
