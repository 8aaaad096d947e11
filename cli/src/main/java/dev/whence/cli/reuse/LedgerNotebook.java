package dev.whence.cli.reuse;

import dev.whence.ledger.SearchNotes;
import dev.whence.report.ReportId;
import dev.whence.reuse.notes.Notebook;
import java.util.Map;
import java.util.Optional;

/** Keeps the notes of a search in the ledger: one thread at a time asks, and none while another reads a report. */
final class LedgerNotebook implements Notebook {
    private final SearchNotes notes;
    private final Map<String, ReportId> ids;
    private final Object lock;

    /**
     * The notes about some reports.
     *
     * @param ids of the reports, by name
     * @param lock who holds it has the ledger for itself
     */
    LedgerNotebook(SearchNotes notes, Map<String, ReportId> ids, Object lock) {
        this.notes = notes;
        this.ids = ids;
        this.lock = lock;
    }

    @Override
    public Optional<byte[]> ofDocument(String name) {
        synchronized (lock) {
            return notes.of(id(name));
        }
    }

    @Override
    public void keepDocument(String name, byte[] note) {
        synchronized (lock) {
            notes.keep(id(name), note);
        }
    }

    @Override
    public Optional<byte[]> ofPair(String earlier, String later) {
        synchronized (lock) {
            return notes.of(id(earlier), id(later));
        }
    }

    @Override
    public void keepPair(String earlier, String later, byte[] note) {
        synchronized (lock) {
            notes.keep(id(earlier), id(later), note);
        }
    }

    private ReportId id(String name) {
        return Optional.ofNullable(ids.get(name))
                .orElseThrow(() -> new IllegalStateException("No report is named " + name));
    }
}
