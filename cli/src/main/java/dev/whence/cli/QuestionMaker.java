package dev.whence.cli;

import dev.whence.analysis.Reconciler;
import dev.whence.decision.Decided;
import dev.whence.ledger.Ledger;
import dev.whence.ledger.LedgerWriter;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Makes the questions of a ledger: gathers the claims of all reports, without their texts, and reconciles them. */
final class QuestionMaker {
    private final Reconciler reconciler;
    private final Decided decided;
    private final int threads;

    /** @param decided what people decided */
    QuestionMaker(Reconciler reconciler, Decided decided) {
        this(reconciler, decided, Runtime.getRuntime().availableProcessors());
    }

    private QuestionMaker(Reconciler reconciler, Decided decided, int threads) {
        this.reconciler = reconciler;
        this.decided = decided;
        this.threads = threads;
    }

    /** The same, with so many threads; the questions are the same with any number. */
    QuestionMaker threads(int count) {
        return new QuestionMaker(reconciler, decided, count);
    }

    /** Names all that the questions rest on beside the reports. */
    String way(String search, String reader) {
        return search + " " + reader + " " + reconciler.policy().label() + " " + reconciler.owners() + " "
                + decided.book().last();
    }

    /**
     * Brings the questions of a ledger up to date, where anything they rest on has changed.
     *
     * @param search names what found the passages
     * @param reader names what read the reports
     * @param beginning told how many claims are put together, before they are
     */
    void bringUpToDate(LedgerWriter writer, String search, String reader, IntConsumer beginning) {
        String way = way(search, reader);
        if (!writer.knowsQuestions(way)) {
            Gathered gathered = gather(writer.contents(), Optional.empty());
            beginning.accept(gathered.tellings().size());
            writer.storeQuestions(reconcile(writer.contents(), gathered), reconciler, way);
        }
    }

    private record Gathered(List<Telling> tellings, long undated) {}

    /** Of all reports. */
    Reconciliation of(Ledger ledger) {
        return of(ledger, Optional.empty()).reconciliation();
    }

    /**
     * As of a day.
     *
     * @param undated how many reports were left out because their day is not known
     */
    record AsOf(Reconciliation reconciliation, long undated) {}

    /** Of the reports that were published up to a day; of all where none is named. */
    AsOf of(Ledger ledger, Optional<LocalDate> asOf) {
        Gathered gathered = gather(ledger, asOf);
        return new AsOf(reconcile(ledger, gathered), gathered.undated());
    }

    private Reconciliation reconcile(Ledger ledger, Gathered gathered) {
        List<Passage> passages = ledger.passages();
        return OwnThreads.of(threads, () -> reconciler.reconcile(gathered.tellings(), passages, decided.guidance()));
    }

    private Gathered gather(Ledger ledger, Optional<LocalDate> asOf) {
        List<Telling> tellings = new ArrayList<>();
        long[] undated = {0};
        ledger.eachReading(reading -> {
            Report report = reading.report();
            Optional<LocalDate> day = report.about().date().map(Sourced::value).map(ReportDate::last);
            if (asOf.isPresent() && day.isEmpty()) {
                undated[0]++;
            }
            if (asOf.isEmpty() || day.filter(told -> !told.isAfter(asOf.get())).isPresent()) {
                decided.counting(decided.in(reading)).forEach(claim -> tellings.add(Telling.of(claim, report)));
            }
        });
        return new Gathered(tellings, undated[0]);
    }
}
