package dev.whence.cli.trace;

import dev.whence.ledger.KnownFile;
import dev.whence.ledger.LedgerWriter;
import dev.whence.ledger.Origin;
import dev.whence.ledger.Part;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Brings a ledger up to date with files: reads those that are new or changed, with several threads but never more than
 * a few reports at a time in memory, and stores the readings one by one in the files' order. The thread that stores
 * reads, too, so that as many are busy as the user named.
 */
public final class Tracer {
    /** How many files for every thread are under way: enough that none waits for a long one. */
    private static final int AHEAD = 8;

    private final LedgerWriter ledger;
    private final Reader reader;
    private final int threads;
    private final Remarks remarks;
    private final Set<String> locations = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** Places that could not be looked into: what lies below them is not gone. */
    private final Set<String> closed = new HashSet<>();

    private long read;
    private long unchanged;
    private long skipped;

    public Tracer(LedgerWriter ledger, Reader reader, int threads, Remarks remarks) {
        this.ledger = ledger;
        this.reader = reader;
        this.threads = threads;
        this.remarks = remarks;
    }

    /** Reads what must be read, stores it, and drops what is gone from below the folders among the roots. */
    public Done trace(List<? extends SourceFile> files, List<Path> roots, Progress progress)
            throws IOException, InterruptedException {
        // this thread is one of them
        ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try {
            Deque<Pending> underWay = new ArrayDeque<>();
            for (SourceFile file : files) {
                if (file.holdsMany()) {
                    startMany(file, underWay, others, progress);
                } else {
                    Place place = place(file);
                    submit(place, task(file, place), underWay, others, progress);
                }
            }
            while (!underWay.isEmpty()) {
                storeFirst(underWay, progress);
            }
        } finally {
            others.shutdownNow();
        }
        return new Done(read, unchanged, skipped, 0, dropGone(roots));
    }

    /** Where a file is kept, and what is kept of it. */
    private record Place(String name, String location, String root, Optional<KnownFile> known) {
        Optional<KnownFile> sameName() {
            return known.filter(before -> before.name().equals(name));
        }
    }

    /** A file, or a piece of one, on its way. */
    private record Pending(Place place, FutureTask<Outcome> outcome) {}

    private ReadTask task(SourceFile file, Place place) {
        return new ReadTask(file, place.name(), place.sameName(), reader, remarks);
    }

    private void submit(
            Place place, Callable<Outcome> work, Deque<Pending> underWay, ExecutorService others, Progress progress)
            throws InterruptedException {
        if (underWay.size() >= threads * AHEAD) {
            storeFirst(underWay, progress);
        }
        Pending pending = new Pending(place, new FutureTask<>(work));
        underWay.add(pending);
        if (threads > 1) {
            others.execute(pending.outcome());
        }
    }

    /** A file that holds many reports goes its way in pieces. */
    private void startMany(SourceFile file, Deque<Pending> underWay, ExecutorService others, Progress progress)
            throws IOException, InterruptedException {
        Place place = place(file);
        String stamp = file.stamp();
        String fingerprint = file.fingerprint().orElse("");
        ReadTask task = task(file, place);
        if (task.isUpToDate(fingerprint)) {
            submit(place, Outcome.Unchanged::new, underWay, others, progress);
            return;
        }
        try (Pieces pieces = new Pieces(task, stamp, fingerprint)) {
            while (pieces.hasNext()) {
                submit(place, pieces.next(), underWay, others, progress);
            }
        }
    }

    /** Until another thread has read the first file, this one reads those that nobody has begun. */
    private void storeFirst(Deque<Pending> underWay, Progress progress) throws InterruptedException {
        FutureTask<Outcome> first = underWay.element().outcome();
        for (Pending pending : underWay) {
            if (first.isDone()) {
                break;
            }
            pending.outcome().run(); // does nothing for one that was begun
        }
        store(underWay.remove(), progress);
    }

    private Place place(SourceFile file) throws IOException {
        String location = ledger.locate(file.root(), file.path());
        Optional<KnownFile> known = ledger.fileAt(location);
        String name = freeName(file, location);
        locations.add(location);
        names.add(name);
        if (Files.isDirectory(file.path()) && !Files.isReadable(file.path())) {
            closed.add(location);
        }
        return new Place(name, location, ledger.locate(file.root(), file.root()), known);
    }

    /** The file's name, with folders before it where the ledger has a file of that name from elsewhere. */
    private String freeName(SourceFile file, String location) {
        String name = file.name();
        Path root = file.root().toAbsolutePath().normalize();
        Path folder = Files.isDirectory(root) ? root : root.getParent();
        while (isTaken(name, location) && folder != null && folder.getFileName() != null) {
            name = folder.getFileName() + "/" + name;
            folder = folder.getParent();
        }
        return name;
    }

    private boolean isTaken(String name, String location) {
        return names.contains(name)
                || ledger.fileNamed(name)
                        .filter(other -> !other.origin().location().equals(location))
                        .isPresent();
    }

    private void store(Pending pending, Progress progress) throws InterruptedException {
        Place place = pending.place();
        Outcome outcome = outcome(pending);
        if (outcome instanceof Outcome.Tried tried) {
            Origin origin = new Origin(place.location(), place.root(), tried.fingerprint(), reader.version());
            ledger.store(place.name(), origin, tried.parts());
            count(tried.parts());
        } else if (outcome instanceof Outcome.More more) {
            ledger.storeMore(place.location(), more.parts());
            count(more.parts());
        } else if (outcome instanceof Outcome.End end) {
            ledger.storeEnd(place.location(), end.fingerprint());
        } else {
            unchanged += place.known().map(KnownFile::reports).orElse(0);
            skipped += place.known().map(KnownFile::skipped).orElse(0);
        }
        if (!(outcome instanceof Outcome.More) && !(outcome instanceof Outcome.End)) {
            progress.step();
        }
    }

    private void count(List<Part> parts) {
        long reports = parts.stream().filter(Part.Read.class::isInstance).count();
        read += reports;
        skipped += parts.size() - reports;
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

    private List<String> dropGone(List<Path> roots) throws IOException {
        Set<String> dropped = new TreeSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                dropped.addAll(ledger.dropGone(ledger.locate(root, root), this::isThere));
            }
        }
        return List.copyOf(dropped);
    }

    private boolean isThere(String location) {
        return locations.contains(location) || closed.stream().anyMatch(place -> LedgerWriter.isBelow(place, location));
    }
}
