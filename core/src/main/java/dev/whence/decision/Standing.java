package dev.whence.decision;

import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Ruling.Withdrawn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which decisions stand: of each person the last on a subject, without those that were withdrawn, or that a later one
 * settled.
 */
final class Standing {
    private final Book book;
    private final Map<String, List<Decision>> bySubject = new LinkedHashMap<>();

    private Standing(Book book) {
        this.book = book;
    }

    /** Decisions by their subject, the earlier first; each person at most once for one. */
    static Map<String, List<Decision>> of(Book book) {
        Standing standing = new Standing(book);
        book.decisions().forEach(standing::add);
        standing.bySubject.values().removeIf(List::isEmpty);
        return standing.bySubject;
    }

    private void add(Decision decision) {
        decision.settles().forEach(this::remove);
        if (decision.ruling() instanceof Withdrawn withdrawn) {
            remove(withdrawn.decision());
            return;
        }
        List<Decision> on = bySubject.computeIfAbsent(Subject.of(decision.ruling(), book), k -> new ArrayList<>());
        on.removeIf(earlier -> earlier.author().equals(decision.author()));
        on.add(decision);
    }

    private void remove(int number) {
        bySubject.values().forEach(list -> list.removeIf(decision -> decision.number() == number));
    }

    /** Whether those who ruled on a subject say the same. */
    static boolean agree(List<Decision> decisions) {
        return decisions.stream()
                        .map(decision -> Subject.says(decision.ruling()))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether it says which claims belong together: that is looked at pair by pair. */
    static boolean isLink(Decision decision) {
        return decision.ruling() instanceof Together || decision.ruling() instanceof Apart;
    }
}
