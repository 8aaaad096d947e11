package dev.whence.cli.trace;

import dev.whence.analysis.Reading;
import dev.whence.ledger.Entry;
import dev.whence.ledger.LedgerWriter;
import dev.whence.ledger.Origin;
import dev.whence.report.Report;
import dev.whence.view.summary.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Brings a ledger up to date with files: reads those that are new or changed, with several threads but never more than
 * a few reports at a time in memory, and stores the readings one by one in the files' order.
 */
public final class Tracer {
    /** How many files for every thread are under way: enough that none waits for the one that stores. */
    private static final int AHEAD = 4;

    private final LedgerWriter ledger;
    private final Function<Report, Reading> reader;
    private final String readBy;
    private final int threads;
    private final FailureLog failures;
    private final Set<String> locations = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private long read;
    private long unchanged;
    private long skipped;

    /**
     * @param reader called by several threads
     * @param readBy names the version and settings of the reader
     */
    public Tracer(
            LedgerWriter ledger,
            Function<Report, Reading> reader,
            String readBy,
            int threads,
            FailureLog failures) {
        this.ledger = ledger;
        this.reader = reader;
        this.readBy = readBy;
        this.threads = threads;
        this.failures = failures;
    }

    /** Reads what must be read, stores it, and drops what is gone from below the folders among the roots. */
    public Done trace(List<? extends SourceFile> files, List<Path> roots, Progress progress)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Pending> underWay = new ArrayDeque<>();
            for (SourceFile file : files) {
                if (underWay.size() >= threads * AHEAD) {
                    store(underWay.remove(), progress);
                }
                underWay.add(start(file, pool));
            }
            while (!underWay.isEmpty()) {
                store(underWay.remove(), progress);
            }
        } finally {
            pool.shutdownNow();
        }
        return new Done(read, unchanged, skipped, List.copyOf(dropGone(roots)));
    }

    /** A file on its way through the pool. */
    private record Pending(String location, String root, Optional<Entry> known, Future<Outcome> outcome) {}

    private Pending start(SourceFile file, ExecutorService pool) throws IOException {
        String location = ledger.locate(file.file());
        Optional<Entry> known = ledger.entry(location);
        String name = freeName(file, location);
        locations.add(location);
        names.add(name);
        ReadTask task = new ReadTask(file, name, known.filter(entry -> entry.name().equals(name)), readBy, reader, failures);
        return new Pending(location, ledger.locate(file.root()), known, pool.submit(task));
    }

    /** The file's name, with folders before it where the ledger has a report of that name from elsewhere. */
    private String freeName(SourceFile file, String location) throws IOException {
        String name = file.name();
        Path parent = file.root().toRealPath();
        if (!Files.isDirectory(parent)) {
            parent = parent.resolveSibling("");
        }
        while (isTaken(name, location) && parent != null && parent.getFileName() != null) {
            name = parent.getFileName() + "/" + name;
            parent = parent.getParent();
        }
        return name;
    }

    private boolean isTaken(String name, String location) {
        return names.contains(name)
                || ledger.entryNamed(name)
                        .filter(entry -> !entry.origin().location().equals(location))
                        .isPresent();
    }

    private void store(Pending pending, Progress progress) throws InterruptedException {
        Outcome outcome = outcome(pending);
        if (outcome instanceof Outcome.Read done) {
            ledger.store(origin(pending, done.fingerprint()), done.reading());
            read++;
        } else if (outcome instanceof Outcome.NotRead not) {
            ledger.store(origin(pending, not.fingerprint()), not.skipped());
            skipped++;
        } else if (pending.known().flatMap(Entry::skipped).isPresent()) {
            skipped++;
        } else {
            unchanged++;
        }
        progress.step();
    }

    private static Outcome outcome(Pending pending) throws InterruptedException {
        try {
            return pending.outcome().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Origin origin(Pending pending, String fingerprint) {
        return new Origin(pending.location(), pending.root(), fingerprint, readBy);
    }

    private Set<String> dropGone(List<Path> roots) throws IOException {
        Set<String> dropped = new TreeSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                dropped.addAll(ledger.dropGone(ledger.locate(root), locations));
            }
        }
        return dropped;
    }
}
