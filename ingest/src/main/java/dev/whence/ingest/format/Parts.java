package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a file holds, one after the other, read when it is asked for. */
public interface Parts {

    /** The next one; empty at the end. What cannot be read by itself is an outcome, what ends it all an exception. */
    Optional<Outcome> next() throws IOException, UnreadableException;

    void close() throws IOException;

    /** Begins with the bytes of a file. */
    interface Opening {
        Parts of(InputStream in) throws UnreadableException;
    }

    /**
     * The parts as a stream, to be closed. What breaks off half way ends it, as a last outcome with the reason. A file
     * that cannot be begun with is closed at once.
     */
    static Stream<Outcome> stream(SourceFile file, Opening opening) throws UnreadableException {
        InputStream in = file.stream();
        try {
            return stream(file, opening.of(in));
        } catch (UnreadableException | RuntimeException e) {
            try {
                in.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    private static Stream<Outcome> stream(SourceFile file, Parts parts) {
        Stream<Outcome> stream = StreamSupport.stream(new OneByOne(file, parts), false);
        return stream.onClose(() -> {
            try {
                parts.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Hands over parts until there are no more, or too many. */
    final class OneByOne extends Spliterators.AbstractSpliterator<Outcome> {
        private final SourceFile file;
        private final Parts parts;
        private long given;
        private boolean ended;

        private OneByOne(SourceFile file, Parts parts) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.file = file;
            this.parts = parts;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Outcome> taker) {
            if (ended) {
                return false;
            }
            Optional<Outcome> next = next();
            given++;
            next.ifPresent(taker);
            return next.isPresent();
        }

        private Optional<Outcome> next() {
            long most = file.limits().of(Limit.REPORTS);
            try {
                Optional<Outcome> next = parts.next();
                if (next.isPresent() && given >= most) {
                    return end("more than " + Limit.REPORTS.say(most) + " reports in one file");
                }
                return next.isEmpty() && given == 0 ? end("no reports in it") : next;
            } catch (IOException e) {
                return end(SourceFile.unreadable(e).reason());
            } catch (UnreadableException e) {
                return end(e.reason());
            }
        }

        private Optional<Outcome> end(String reason) {
            ended = true;
            String rest = given == 0 ? "" : "the rest is not read: ";
            return Optional.of(file.notRead(rest + reason));
        }
    }
}
