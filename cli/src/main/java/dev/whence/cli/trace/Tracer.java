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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings a ledger up to date with files: reads those that are new or changed, with several threads but never more than
 * a few reports at a time in memory, and stores the readings one by one in the files' order.
 */
public final class Tracer {
    /** How many files for every thread are under way: enough that none waits for the one that stores. */
    private static final int AHEAD = 4;

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
        return new Done(read, unchanged, skipped, 0, dropGone(roots));
    }

    /** A file on its way through the pool. */
    private record Pending(
            String name, String location, String root, Optional<KnownFile> known, Future<Outcome> outcome) {}

    private Pending start(SourceFile file, ExecutorService pool) throws IOException {
        String location = ledger.locate(file.root(), file.path());
        Optional<KnownFile> known = ledger.fileAt(location);
        String name = freeName(file, location);
        locations.add(location);
        names.add(name);
        if (Files.isDirectory(file.path()) && !Files.isReadable(file.path())) {
            closed.add(location);
        }
        Optional<KnownFile> sameName = known.filter(before -> before.name().equals(name));
        Future<Outcome> outcome = pool.submit(new ReadTask(file, name, sameName, reader, remarks));
        return new Pending(name, location, ledger.locate(file.root(), file.root()), known, outcome);
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
        if (outcome(pending) instanceof Outcome.Tried tried) {
            Origin origin = new Origin(pending.location(), pending.root(), tried.fingerprint(), reader.version());
            ledger.store(pending.name(), origin, tried.parts());
            long reports =
                    tried.parts().stream().filter(Part.Read.class::isInstance).count();
            read += reports;
            skipped += tried.parts().size() - reports;
        } else {
            unchanged += pending.known().map(KnownFile::reports).orElse(0);
            skipped += pending.known().map(KnownFile::skipped).orElse(0);
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
