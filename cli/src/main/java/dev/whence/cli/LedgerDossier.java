package dev.whence.cli;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.Reading;
import dev.whence.ledger.Ledger;
import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Skipped;
import dev.whence.view.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A ledger as the views see it. */
record LedgerDossier(Ledger ledger) implements Dossier {
    @Override
    public void eachReading(Consumer<Reading> consumer) {
        ledger.eachReading(consumer);
    }

    /** The names of the reports by their ids. */
    Map<ReportId, String> names() {
        Map<ReportId, String> names = new HashMap<>();
        ledger.ids().forEach((name, id) -> names.put(id, name));
        return names;
    }

    @Override
    public List<Passage> passages() {
        return ledger.passages();
    }

    @Override
    public List<Cluster> clusters() {
        return ledger.clusters();
    }

    @Override
    public PassageCounts passageCounts() {
        return ledger.passageCounts();
    }

    @Override
    public Reconciliation reconciliation() {
        return ledger.reconciliation();
    }

    @Override
    public Report report(String name) {
        return ledger.report(name).orElseThrow(() -> new IllegalStateException("No report is named " + name));
    }

    @Override
    public long reports() {
        return ledger.reports();
    }

    @Override
    public List<ClaimCount> claimCounts() {
        return ledger.claimCounts();
    }

    @Override
    public List<Skipped> skipped() {
        return ledger.skipped();
    }
}
