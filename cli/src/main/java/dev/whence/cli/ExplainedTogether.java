package dev.whence.cli;

import dev.whence.claim.ClaimId;
import dev.whence.ledger.Ledger;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.Report;
import dev.whence.view.explain.FindingExplanation;
import dev.whence.view.explain.IncidentExplanation;
import dev.whence.view.explain.PassageExplanation;
import dev.whence.view.explain.QuestionExplanation;
import dev.whence.view.table.ClaimRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains what several reports have together: a question, an origin, an incident, a finding, a passage, a cluster. */
final class ExplainedTogether {
    private final LedgerDossier dossier;
    private final Ledger ledger;
    private final Terminal terminal;
    private final Reconciliation reconciliation;

    ExplainedTogether(LedgerDossier dossier, Terminal terminal) {
        this.dossier = dossier;
        this.ledger = dossier.ledger();
        this.terminal = terminal;
        this.reconciliation = dossier.reconciliation();
    }

    /** @param id of one of them */
    List<String> lines(String id) {
        return finding(id)
                .or(() -> incident(id))
                .or(() -> question(id))
                .or(() -> passage(id))
                .or(() -> cluster(id))
                .orElse(List.of());
    }

    private Optional<List<String>> passage(String id) {
        return ledger.passages().stream()
                .filter(passage -> passage.id().value().equals(id))
                .findFirst()
                .map(passage -> PassageExplanation.lines(
                        passage,
                        ledger.clustersOf(passage.from().report()).stream()
                                .filter(cluster -> cluster.passages().contains(passage.id()))
                                .findFirst(),
                        this::report,
                        terminal.width(),
                        terminal.style()));
    }

    private Optional<List<String>> cluster(String id) {
        return ledger.clusters().stream()
                .filter(cluster -> cluster.id().value().equals(id))
                .findFirst()
                .map(cluster -> PassageExplanation.lines(cluster, this::report, terminal.width(), terminal.style()));
    }

    private Report report(String name) {
        return ledger.report(name).orElseThrow(() -> new IllegalStateException("No report is named " + name));
    }

    private Optional<List<String>> finding(String id) {
        return reconciliation.findings().stream()
                .filter(finding -> finding.id().value().equals(id))
                .findFirst()
                .map(finding -> FindingExplanation.lines(
                        finding, claims(finding.claims()), terminal.width(), terminal.style()));
    }

    private Optional<List<String>> incident(String id) {
        return reconciliation.incidents().stream()
                .filter(incident -> incident.id().value().equals(id))
                .findFirst()
                .map(incident ->
                        IncidentExplanation.lines(incident, questions(incident), terminal.width(), terminal.style()));
    }

    private List<Question> questions(Incident incident) {
        Map<QuestionId, Question> byId = new HashMap<>();
        reconciliation.questions().forEach(question -> byId.put(question.id(), question));
        return incident.questions().stream()
                .flatMap(question -> Optional.ofNullable(byId.get(question)).stream())
                .toList();
    }

    /** A question, or the one that an origin belongs to. */
    private Optional<List<String>> question(String id) {
        return reconciliation.questions().stream()
                .filter(question -> question.id().value().equals(id)
                        || question.origins().stream()
                                .anyMatch(origin -> origin.id().value().equals(id)))
                .findFirst()
                .map(question -> QuestionExplanation.lines(
                        question, claims(question.claims()), findings(question), terminal.width(), terminal.style()));
    }

    private List<Finding> findings(Question question) {
        return reconciliation.findings().stream()
                .filter(finding -> finding.questions().contains(question.id()))
                .toList();
    }

    private Map<ClaimId, ClaimRow> claims(Collection<ClaimId> ids) {
        Map<ClaimId, ClaimRow> rows = new HashMap<>();
        for (ClaimId id : ids) {
            if (!rows.containsKey(id)) {
                ledger.nameOfReportWith(id.value())
                        .flatMap(dossier::reading)
                        .ifPresent(reading -> ClaimRow.of(reading)
                                .forEach(row -> rows.put(row.claim().id(), row)));
            }
        }
        return rows;
    }
}
