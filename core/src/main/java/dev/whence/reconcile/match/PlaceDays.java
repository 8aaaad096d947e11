package dev.whence.reconcile.match;

import dev.whence.claim.Scope;
import dev.whence.place.Place;
import dev.whence.place.Where;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On which day things happened at places: where all reports that name a day of an event there name about the same, the
 * others mean it too. A village is in the news once.
 */
final class PlaceDays {
    /** Reports of one event differ by a day or two. */
    private static final int SPREAD = 3;

    /** For each place the first and last day, or nothing where there are several. */
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    PlaceDays(List<Account> accounts) {
        for (Account account : accounts) {
            Optional<LocalDate> day = named(account);
            if (day.isPresent() && isPoint(account)) {
                words(account).forEach(word -> days.merge(word, day, PlaceDays::both));
            }
        }
    }

    /** The day that a claim names for its event, or that of everything else at its place. */
    Optional<LocalDate> of(Account account) {
        Optional<LocalDate> named = named(account);
        if (named.isPresent() || !isPoint(account)) {
            return named;
        }
        Set<LocalDate> found = new HashSet<>();
        for (String word : words(account)) {
            days.getOrDefault(word, Optional.empty()).ifPresent(found::add);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The day of a window of a day or two. */
    static Optional<LocalDate> named(Account account) {
        return account.claim().when().filter(PlaceDays::isShort).flatMap(TimeWindow::from);
    }

    static boolean isShort(TimeWindow window) {
        return window.from().isPresent()
                && window.to().isPresent()
                && ChronoUnit.DAYS.between(window.from().get(), window.to().get()) <= SPREAD;
    }

    private static boolean isPoint(Account account) {
        Scope scope = account.claim().scope();
        boolean event = scope == Scope.INCIDENT || scope == Scope.CUMULATIVE;
        Optional<Place> place = account.claim().where().flatMap(Where::place);
        return event && place.map(p -> p.kind() == Place.Kind.SETTLEMENT).orElse(true);
    }

    private static Set<String> words(Account account) {
        return account.place();
    }

    private static Optional<LocalDate> both(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= SPREAD
                ? Optional.of(a.get().isBefore(b.get()) ? a.get() : b.get())
                : Optional.empty();
    }
}
