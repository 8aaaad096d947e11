package dev.whence.cli.trace;

import dev.whence.ledger.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Reads a file that holds many reports piece by piece, so that only a few of them are in memory. The file is taken apart by
 * the thread that asks for the next piece; what is in a piece is read by whoever runs it.
 */
final class Pieces implements AutoCloseable {
    private static final int REPORTS = 4;
    private static final int CHARACTERS = 400_000;

    private final ReadTask task;
    private final String stamp;
    private final String fingerprint;
    private Stream<SourceFile.Content> contents = Stream.empty();
    private Iterator<SourceFile.Content> iterator = contents.iterator();
    private boolean begun;
    private boolean broken;
    private boolean ended;

    /**
     * @param task reads what the pieces of its file hold
     * @param stamp of the file before it was read, and its fingerprint
     */
    Pieces(ReadTask task, String stamp, String fingerprint) {
        this.task = task;
        this.stamp = stamp;
        this.fingerprint = fingerprint;
    }

    boolean hasNext() {
        return !ended;
    }

    /** The next piece, to be run; the last one holds nothing and says that all is read. */
    Callable<Outcome> next() {
        List<SourceFile.Content> piece = new ArrayList<>();
        List<Part> failed = new ArrayList<>();
        try {
            if (!begun) {
                contents = task.file().read();
                iterator = contents.iterator();
            }
            int characters = 0;
            while (piece.size() < REPORTS && characters < CHARACTERS && iterator.hasNext()) {
                SourceFile.Content content = iterator.next();
                piece.add(content);
                characters += content instanceof SourceFile.Content.ReportRead read
                        ? read.report().text().length()
                        : 0;
            }
        } catch (RuntimeException | StackOverflowError e) {
            failed.add(task.failed(task.name(), e));
            broken = true;
        }
        if (begun && piece.isEmpty() && failed.isEmpty() || broken && failed.isEmpty()) {
            ended = true;
            String print = broken ? "" : task.unlessChanged(stamp, fingerprint);
            return () -> new Outcome.End(print);
        }
        boolean first = !begun;
        begun = true;
        return () -> read(piece, failed, first);
    }

    private Outcome read(List<SourceFile.Content> piece, List<Part> failed, boolean first) {
        List<Part> parts = new ArrayList<>();
        for (SourceFile.Content content : piece) {
            parts.add(guarded(content));
        }
        parts.addAll(failed);
        return first ? new Outcome.Tried(parts, "") : new Outcome.More(parts);
    }

    /** A bug in the reading of one report costs that report. */
    private Part guarded(SourceFile.Content content) {
        try {
            return task.part(content);
        } catch (RuntimeException | StackOverflowError e) {
            String part = content instanceof SourceFile.Content.ReportRead read
                    ? read.report().path()
                    : task.name();
            return task.failed(part, e);
        }
    }

    @Override
    public void close() {
        contents.close();
    }
}
