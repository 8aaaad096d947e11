package dev.whence.reconcile.match;

import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When: windows must agree, events must be on one day, and a toll so far is one toll whenever it is told, if it counts
 * from the same day.
 */
final class TimeClue implements Clue {
    /** Who is missing so far is missing now. */
    private static final Set<Measure> LASTING =
            EnumSet.of(Measure.MISSING, Measure.DISPLACED, Measure.AFFECTED, Measure.CAPTURED);

    private static final Set<Scope> LASTS = EnumSet.of(Scope.CUMULATIVE, Scope.STANDING, Scope.INCIDENT);

    /** A time that was carried over may be wrong. */
    private static final double UNSURE = 0.4;

    private final Words words;

    private final PlaceDays places;

    TimeClue(Words words, PlaceDays places) {
        this.words = words;
        this.places = places;
    }

    @Override
    public double weight(Account a, Account b) {
        Scope first = scope(a);
        Scope second = scope(b);
        double scopes = scopes(first, second, a.claim().measure());
        if (first == Scope.PERIOD || second == Scope.PERIOD) {
            return scopes + Math.min(firmness(a), firmness(b)) * windows(a, b);
        }
        if (past(a).isPresent() || past(b).isPresent() || first != Scope.CUMULATIVE && second != Scope.CUMULATIVE) {
            return scopes + (first == Scope.STANDING ? years(a, b) : days(a, b));
        }
        return scopes + (first == second ? years(a, b) : ofOneDay(a, b));
    }

    /** A toll so far and the toll of an event: the day of the former is when it was told. */
    private static double ofOneDay(Account a, Account b) {
        Optional<LocalDate> first = a.claim().when().flatMap(TimeWindow::from);
        Optional<LocalDate> second = b.claim().when().flatMap(TimeWindow::from);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double apart = Math.abs(days(first.get(), second.get()));
        double firmness = Math.min(firmness(a), firmness(b));
        return firmness * (apart <= 7 ? 0.4 : apart <= 30 ? -0.5 : -2.5);
    }

    /** "since 1 March" is a toll so far, "in March" a period. */
    private Scope scope(Account account) {
        Scope scope = account.claim().scope();
        boolean since = scope == Scope.PERIOD
                && account.claim()
                        .when()
                        .map(TimeWindow::words)
                        .filter(words::saySince)
                        .isPresent();
        return since ? Scope.CUMULATIVE : scope;
    }

    private static double scopes(Scope a, Scope b, Measure measure) {
        if (a == b || LASTING.contains(measure) && LASTS.contains(a) && LASTS.contains(b)) {
            return 0.3;
        }
        if (a == Scope.RATE || b == Scope.RATE) {
            return -4;
        }
        if (a == Scope.PERIOD || b == Scope.PERIOD) {
            return -2.3;
        }
        return a == Scope.STANDING || b == Scope.STANDING ? -0.8 : -0.1;
    }

    private double windows(Account a, Account b) {
        Optional<TimeWindow> first = a.claim().when();
        Optional<TimeWindow> second = b.claim().when();
        if (first.isEmpty() && second.isEmpty()) {
            return 0;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return -1;
        }
        if (bothKnown(first.get()) && bothKnown(second.get())) {
            return overlap(first.get(), second.get());
        }
        Set<String> one = words.content(first.get().words());
        Set<String> other = words.content(second.get().words());
        if (one.equals(other)) {
            return 1.5;
        }
        return Words.shared(one, other) * 2 >= Math.max(one.size(), other.size()) ? 0.8 : -1.5;
    }

    private static boolean bothKnown(TimeWindow window) {
        return window.from().isPresent() && window.to().isPresent();
    }

    /** By the share of the days that both have. */
    private static double overlap(TimeWindow a, TimeWindow b) {
        LocalDate from = max(a.from().orElseThrow(), b.from().orElseThrow());
        LocalDate to = min(a.to().orElseThrow(), b.to().orElseThrow());
        double shared = Math.max(0, days(from, to) + 1);
        double all = days(
                        min(a.from().orElseThrow(), b.from().orElseThrow()),
                        max(a.to().orElseThrow(), b.to().orElseThrow()))
                + 1;
        double share = shared / all;
        return share >= 0.6 ? 1.5 : share >= 0.3 ? -0.5 : share > 0 ? -2.5 : -4;
    }

    /** Tolls so far: from when they count, and no other year. */
    private static double years(Account a, Account b) {
        Optional<LocalDate> first = a.claim().when().flatMap(TimeWindow::from);
        Optional<LocalDate> second = b.claim().when().flatMap(TimeWindow::from);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double apart = Math.abs(days(first.get(), second.get()));
        return apart > 300 ? -5 : apart > 60 ? -0.7 : 0.2;
    }

    private double days(Account a, Account b) {
        if (PlaceDays.named(a).isPresent() && PlaceDays.named(b).isPresent()) {
            double apart = gap(a.claim().when().orElseThrow(), b.claim().when().orElseThrow());
            double firmness = Math.min(firmness(a), firmness(b));
            double weight = apart == 0 ? 1 : apart <= 1 ? -0.3 : apart <= 3 ? -2 : apart <= 40 ? -4 : -6;
            return firmness * weight + (1 - firmness) * UNSURE;
        }
        Optional<LocalDate> first = places.of(a);
        Optional<LocalDate> second = places.of(b);
        if (first.isPresent() && second.isPresent()) {
            double apart = Math.abs(days(first.get(), second.get()));
            return apart <= 3 ? 0.7 : apart <= 40 ? -2 : -4;
        }
        Optional<LocalDate> one = first.or(() -> past(a)).or(() -> told(a));
        Optional<LocalDate> other = second.or(() -> past(b)).or(() -> told(b));
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean history = past(a).isPresent() != past(b).isPresent();
        double apart = Math.abs(days(one.get(), other.get()));
        return apart <= 3 ? 0.2 : apart <= 14 ? -0.2 : apart <= 60 ? -0.7 : history && apart > 200 ? -3 : -1.5;
    }

    /** The end of a window that was long over when the report was written: "in 1991". */
    private static Optional<LocalDate> past(Account account) {
        Optional<LocalDate> end = account.claim().when().flatMap(TimeWindow::to);
        return end.filter(
                day -> told(account).filter(told -> days(day, told) > 60).isPresent());
    }

    /** A time that was named for something else and carried over says little. */
    private static double firmness(Account account) {
        Evidence evidence = account.claim().evidence();
        boolean named = evidence.parts().isEmpty()
                || evidence.parts().stream()
                        .anyMatch(part -> part.role() == Evidence.Role.TIME
                                && evidence.sentence().contains(part.span()));
        return named ? 1 : 0.35;
    }

    private static Optional<LocalDate> told(Account account) {
        return account.telling().report().date().map(ReportDate::last);
    }

    /** The days between two windows, 0 where they share one. */
    private static double gap(TimeWindow a, TimeWindow b) {
        LocalDate from = max(a.from().orElseThrow(), b.from().orElseThrow());
        LocalDate to = min(a.to().orElseThrow(), b.to().orElseThrow());
        return Math.max(0, days(to, from));
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
