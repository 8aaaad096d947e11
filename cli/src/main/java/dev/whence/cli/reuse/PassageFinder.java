package dev.whence.cli.reuse;

import dev.whence.ledger.Ledger;
import dev.whence.ledger.SearchNotes;
import dev.whence.passage.Cluster;
import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageId;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedText;
import dev.whence.passage.SharedWords;
import dev.whence.passage.Side;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.reuse.Reuse;
import dev.whence.reuse.Settings;
import dev.whence.reuse.TextReuse;
import dev.whence.reuse.passage.Span;
import dev.whence.reuse.work.Progress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Searches reports for the text that they share. */
public final class PassageFinder {
    /** Shorter passages are not looked for. */
    public static final int FEWEST_WORDS = 4;

    private final Settings settings;
    private final Progress progress;
    private final TextReuse search;

    /**
     * A search.
     *
     * @param minWords how many words a passage must span in both reports
     * @param threads how many threads search; the result is the same with any number
     */
    public PassageFinder(int minWords, int threads) {
        this(Settings.DEFAULT.minWords(minWords).threads(threads), Progress.NONE);
    }

    private PassageFinder(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.search = new TextReuse(settings).telling(progress);
    }

    /** As many words as {@code whence trace} asks for. */
    public static PassageFinder standard(int threads) {
        return new PassageFinder(Settings.DEFAULT.minWords(), threads);
    }

    /** The same, with so many bytes of memory for words and their index. */
    public PassageFinder memory(long bytes) {
        return new PassageFinder(settings.memory(bytes), progress);
    }

    /** The same, which tells how far it has come. */
    public PassageFinder telling(Progress watcher) {
        return new PassageFinder(settings, watcher);
    }

    /** Names what the passages depend on beside the reports. */
    public String version(String whence) {
        return whence + " " + settings.minWords();
    }

    /**
     * Compares every report with every other.
     *
     * @param ids of all reports, by name
     * @param reports finds a report by its name; asked by one thread at a time, and more than once
     */
    public SharedText find(Map<String, ReportId> ids, Function<String, Optional<Report>> reports) {
        return shared(search.find(new ReportDocuments(List.copyOf(ids.keySet()), reports, new Object())), ids);
    }

    /**
     * Compares every report of a ledger with every other; what the ledger has notes of is not done again.
     *
     * @return the same as without notes
     */
    public SharedText find(Ledger ledger, SearchNotes notes) {
        Map<String, ReportId> ids = ledger.ids();
        Object lock = new Object();
        ReportDocuments documents = new ReportDocuments(List.copyOf(ids.keySet()), ledger::report, lock);
        return shared(search.with(new LedgerNotebook(notes, ids, lock)).find(documents), ids);
    }

    private static SharedText shared(Reuse reuse, Map<String, ReportId> ids) {
        return new SharedText(
                reuse.passages().stream().map(passage -> passage(passage, ids)).toList(),
                reuse.clusters().stream().map(cluster -> cluster(cluster, ids)).toList());
    }

    private static Cluster cluster(dev.whence.reuse.passage.Cluster found, Map<String, ReportId> ids) {
        return new Cluster(
                found.members().stream().map(span -> side(span, ids)).toList(),
                found.passages().stream()
                        .map(passage -> PassageId.of(side(passage.from(), ids), side(passage.to(), ids)))
                        .toList());
    }

    private static Passage passage(dev.whence.reuse.passage.Passage found, Map<String, ReportId> ids) {
        return new Passage(
                side(found.from(), ids),
                side(found.to(), ids),
                PassageKind.valueOf(found.kind().name()),
                BigDecimal.valueOf(found.similarity()).setScale(3, RoundingMode.HALF_EVEN),
                Flow.valueOf(found.direction().flow().name()),
                found.direction().why(),
                found.matches().stream()
                        .map(match -> new SharedWords(
                                new TextSpan(match.fromStart(), match.fromEnd()),
                                new TextSpan(match.toStart(), match.toEnd())))
                        .toList());
    }

    private static Side side(Span span, Map<String, ReportId> ids) {
        ReportId id = ids.get(span.document());
        if (id == null) {
            throw new IllegalStateException("No report is named " + span.document());
        }
        return new Side(id, span.document(), new TextSpan(span.start(), span.end()));
    }
}
