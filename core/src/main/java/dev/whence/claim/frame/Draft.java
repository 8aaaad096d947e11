package dev.whence.claim.frame;

import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of chunks while it is made: the sentence, its numbers and times, and the chunks so far. */
final class Draft {
    private final Sentence s;
    private final Clauses clauses;
    private final Map<Integer, Quantity> numbers = new HashMap<>();
    private final Set<Integer> numberEnds = new HashSet<>();
    private final Map<Integer, Integer> hedges = new HashMap<>();
    private final Map<Integer, Integer> timeEnds = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();

    Draft(Sentence sentence, List<Quantity> quantities, List<TimeExpression> times) {
        this.s = sentence;
        this.clauses = Clauses.of(sentence);
        for (Quantity quantity : quantities) {
            numbers.put(quantity.firstToken(), quantity);
            numberEnds.add(quantity.lastToken());
            quantity.hedge().ifPresent(hedge -> {
                int from = s.tokenAt(hedge.start());
                if (from < quantity.firstToken()) {
                    hedges.put(from, quantity.firstToken());
                }
            });
        }
        for (TimeExpression time : times) {
            boolean counts =
                    quantities.stream().anyMatch(q -> q.firstToken() >= time.from() && q.firstToken() < time.to());
            if (!counts) {
                timeEnds.put(time.from(), time.to());
            }
        }
    }

    Sentence sentence() {
        return s;
    }

    Clauses clauses() {
        return clauses;
    }

    /** The number that starts at a token. */
    Optional<Quantity> number(int i) {
        return Optional.ofNullable(numbers.get(i));
    }

    /** Where the number starts whose hedge starts at a token: "at least 20". */
    Optional<Integer> hedged(int i) {
        return Optional.ofNullable(hedges.get(i));
    }

    /** Where the time ends that starts at a token; a time that holds a counted number is none. */
    Optional<Integer> timeEnd(int i) {
        return Optional.ofNullable(timeEnds.get(i));
    }

    boolean opensNumber(int i) {
        return numbers.containsKey(i) || hedges.containsKey(i);
    }

    /** Does a number end right before a token? */
    boolean closesNumber(int i) {
        return numberEnds.contains(i);
    }

    /** Does a number, its hedge or a time start at a token? No phrase goes on over it. */
    boolean stops(int i) {
        return opensNumber(i) || timeEnds.containsKey(i);
    }

    void add(Chunk chunk) {
        chunks.add(chunk);
    }

    /** Is there a chunk of this kind so far? */
    boolean holds(Chunk.Kind kind) {
        return chunks.stream().anyMatch(chunk -> chunk.kind() == kind);
    }

    /** Is the last chunk one of these? */
    boolean follows(Chunk.Kind... kinds) {
        return !chunks.isEmpty()
                && List.of(kinds).contains(chunks.get(chunks.size() - 1).kind());
    }

    /** The verb whose object the last chunk is, a number: "captured 18". */
    Optional<Trigger> lastTriggerBeforeCount() {
        int count = chunks.size() - 1;
        return count > 0 && chunks.get(count).counted().isPresent()
                ? chunks.get(count - 1).trigger().map(Triggers.Found::trigger)
                : Optional.empty();
    }

    ChunkRow row() {
        return ChunkRow.of(s, chunks);
    }
}
