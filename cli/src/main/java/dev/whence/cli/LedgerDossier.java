package dev.whence.cli;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.Reading;
import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.decision.Book;
import dev.whence.decision.Decided;
import dev.whence.ledger.Ledger;
import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.NamedPart;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Skipped;
import dev.whence.view.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A ledger as the views see it: what was read, with what people decided. */
final class LedgerDossier implements Dossier {
    private final Ledger ledger;
    private final Decided decided;
    private final Supplier<Reconciliation> reconciler;
    private Optional<Reconciliation> reconciliation = Optional.empty();

    private LedgerDossier(Ledger ledger, Decided decided, Supplier<Reconciliation> reconciler) {
        this.ledger = ledger;
        this.decided = decided;
        this.reconciler = reconciler;
    }

    /** With all decisions. */
    LedgerDossier(Ledger ledger) {
        this(ledger, ledger.book());
    }

    /** @param book all decisions of the ledger */
    LedgerDossier(Ledger ledger, Book book) {
        this(ledger, new Decided(book), ledger::reconciliation);
    }

    /** With earlier decisions, whatever was decided since; reports and rules are those of today. */
    static LedgerDossier asOfDecision(Ledger ledger, Book earlier) {
        Decided decided = new Decided(earlier);
        return new LedgerDossier(ledger, decided, () -> new QuestionMaker(ledger.reconciler(), decided).of(ledger));
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public Decided decided() {
        return decided;
    }

    @Override
    public void eachReading(Consumer<Reading> consumer) {
        ledger.eachReading(reading -> consumer.accept(decided.in(reading)));
    }

    /** What was read in the report of that name, with what people decided. */
    Optional<Reading> reading(String name) {
        return ledger.reading(name).map(decided::in);
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
        if (reconciliation.isEmpty()) {
            reconciliation = Optional.of(reconciler.get());
        }
        return reconciliation.get();
    }

    @Override
    public Report report(String name) {
        return ledger.report(name).orElseThrow(() -> new IllegalStateException("No report is named " + name));
    }

    @Override
    public long reports() {
        return ledger.reports();
    }

    /** The ledger counts what was read; what people decided must be looked at claim by claim. */
    @Override
    public List<ClaimCount> claimCounts() {
        if (decided.isEmpty()) {
            return ledger.claimCounts();
        }
        List<ClaimCount> counts = new ArrayList<>();
        eachReading(reading -> decided.counting(reading).forEach(claim -> counts.add(count(claim))));
        return counts;
    }

    private static ClaimCount count(Claim claim) {
        return new ClaimCount(
                claim.measure(),
                claim.certainty().isSure(),
                claim.attribution().originator().map(LedgerDossier::originator),
                1);
    }

    private static ClaimCount.Originator originator(Link link) {
        return new ClaimCount.Originator(link.source(), link.kind());
    }

    @Override
    public SortedMap<String, List<String>> copies() {
        return ledger.copies();
    }

    @Override
    public SortedMap<String, Long> foreign() {
        return ledger.foreign();
    }

    @Override
    public List<NamedPart> parts() {
        return ledger.parts();
    }

    @Override
    public List<Skipped> skipped() {
        return ledger.skipped();
    }
}
