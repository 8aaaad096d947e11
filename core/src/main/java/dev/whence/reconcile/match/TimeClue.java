package dev.whence.reconcile.match;

import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
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

    private final Words words;

    private final PlaceDays places;
    private final Weights weights;

    TimeClue(Words words, PlaceDays places, Weights weights) {
        this.words = words;
        this.places = places;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        Scope first = scope(a);
        Scope second = scope(b);
        double scopes = scopes(first, second, a.claim().measure());
        if (isOfEvent(a, first, second) || isOfEvent(b, second, first)) {
            return days(a, b) + weights.of("time.short-period");
        }
        if (first == Scope.PERIOD || second == Scope.PERIOD) {
            return scopes + Math.min(firmness(a), firmness(b)) * windows(a, b);
        }
        if (past(a).isPresent() || past(b).isPresent() || first != Scope.CUMULATIVE && second != Scope.CUMULATIVE) {
            return scopes + (first == Scope.STANDING ? years(a, b) : days(a, b));
        }
        return scopes + (first == second ? years(a, b) : ofOneDay(a, b));
    }

    /** "between 14 and 16 October": a period of few days is an event's, where the other is an event or the toll of one. */
    private boolean isOfEvent(Account account, Scope scope, Scope other) {
        return scope == Scope.PERIOD
                && (other == Scope.INCIDENT || other == Scope.CUMULATIVE)
                && account.claim()
                        .when()
                        .filter(PlaceDays::isShort)
                        .filter(window -> !words.sayRelative(window.words()) && !words.saySince(window.words()))
                        .isPresent();
    }

    /** A toll so far and the toll of an event: the day of the former is when it was told. */
    private double ofOneDay(Account a, Account b) {
        Optional<LocalDate> first = a.claim().when().flatMap(TimeWindow::from);
        Optional<LocalDate> second = b.claim().when().flatMap(TimeWindow::from);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double apart = Math.abs(days(first.get(), second.get()));
        double firmness = Math.min(firmness(a), firmness(b));
        return firmness
                * (apart <= 7
                        ? weights.of("time.toll-near")
                        : apart <= 30 ? weights.of("time.toll-month") : weights.of("time.toll-far"));
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

    private double scopes(Scope a, Scope b, Measure measure) {
        if (a == b || LASTING.contains(measure) && LASTS.contains(a) && LASTS.contains(b)) {
            return weights.of("time.same-scope");
        }
        if (a == Scope.RATE || b == Scope.RATE) {
            return weights.of("time.rate");
        }
        if (a == Scope.PERIOD || b == Scope.PERIOD) {
            return weights.of("time.period");
        }
        return a == Scope.STANDING || b == Scope.STANDING ? weights.of("time.standing") : weights.of("time.event-toll");
    }

    private double windows(Account a, Account b) {
        Optional<TimeWindow> first = a.claim().when();
        Optional<TimeWindow> second = b.claim().when();
        if (first.isEmpty() && second.isEmpty()) {
            return 0;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return weights.of("time.one-window");
        }
        if (bothKnown(first.get()) && bothKnown(second.get())) {
            return overlap(first.get(), second.get());
        }
        if (isOtherDay(a, b)) {
            return weights.of("time.other-past-day");
        }
        Set<String> one = words.content(first.get().words());
        Set<String> other = words.content(second.get().words());
        if (one.equals(other)) {
            return weights.of("time.same-words");
        }
        return Words.shared(one, other) * 2 >= Math.max(one.size(), other.size())
                ? weights.of("time.like-words")
                : weights.of("time.other-words");
    }

    /** "in the past day", in reports of two days */
    private boolean isOtherDay(Account a, Account b) {
        Optional<LocalDate> first = told(a);
        Optional<LocalDate> second = told(b);
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && a.claim()
                        .when()
                        .map(TimeWindow::words)
                        .filter(words::sayRelative)
                        .isPresent()
                && b.claim()
                        .when()
                        .map(TimeWindow::words)
                        .filter(words::sayRelative)
                        .isPresent();
    }

    private static boolean bothKnown(TimeWindow window) {
        return window.from().isPresent() && window.to().isPresent();
    }

    /** By the share of the days that both have. */
    private double overlap(TimeWindow a, TimeWindow b) {
        LocalDate from = max(a.from().orElseThrow(), b.from().orElseThrow());
        LocalDate to = min(a.to().orElseThrow(), b.to().orElseThrow());
        double shared = Math.max(0, days(from, to) + 1);
        double all = days(
                        min(a.from().orElseThrow(), b.from().orElseThrow()),
                        max(a.to().orElseThrow(), b.to().orElseThrow()))
                + 1;
        double share = shared / all;
        return share >= 0.6
                ? weights.of("time.same-window")
                : share >= 0.3
                        ? weights.of("time.like-window")
                        : share > 0 ? weights.of("time.some-window") : weights.of("time.other-window");
    }

    /** Tolls so far: from when they count, and no other year. */
    private double years(Account a, Account b) {
        Optional<LocalDate> first = a.claim().when().flatMap(TimeWindow::from);
        Optional<LocalDate> second = b.claim().when().flatMap(TimeWindow::from);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double apart = Math.abs(days(first.get(), second.get()));
        return apart > 300
                ? weights.of("time.other-year")
                : apart > 60 ? weights.of("time.other-start") : weights.of("time.same-start");
    }

    private double days(Account a, Account b) {
        if (PlaceDays.named(a).isPresent() && PlaceDays.named(b).isPresent()) {
            double apart = gap(a.claim().when().orElseThrow(), b.claim().when().orElseThrow());
            double firmness = Math.min(firmness(a), firmness(b));
            double weight = apart == 0
                    ? weights.of("time.same-day")
                    : apart <= 1
                            ? weights.of("time.next-day")
                            : apart <= 3 ? weights.of("time.few-days") : weights.of("time.other-day");
            return firmness * weight + (1 - firmness) * weights.of("time.carried");
        }
        Optional<LocalDate> first = places.of(a);
        Optional<LocalDate> second = places.of(b);
        if (first.isPresent() && second.isPresent()) {
            double apart = Math.abs(days(first.get(), second.get()));
            return apart <= 3 ? weights.of("time.day-of-place") : weights.of("time.other-day-of-place");
        }
        Optional<LocalDate> one = first.or(() -> past(a)).or(() -> told(a));
        Optional<LocalDate> other = second.or(() -> past(b)).or(() -> told(b));
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean history = past(a).isPresent() != past(b).isPresent();
        double apart = Math.abs(days(one.get(), other.get()));
        return apart <= 3
                ? weights.of("time.told-together")
                : apart <= 14
                        ? weights.of("time.told-near")
                        : history && apart > 200 ? weights.of("time.history") : weights.of("time.told-far");
    }

    /** The end of a window that was long over when the report was written: "in 1991". */
    private static Optional<LocalDate> past(Account account) {
        Optional<LocalDate> end = account.claim().when().flatMap(TimeWindow::to);
        return end.filter(
                day -> told(account).filter(told -> days(day, told) > 60).isPresent());
    }

    /** A time that was named for something else and carried over says little. */
    private double firmness(Account account) {
        Evidence evidence = account.claim().evidence();
        boolean named = evidence.parts().isEmpty()
                || evidence.parts().stream()
                        .anyMatch(part -> part.role() == Evidence.Role.TIME
                                && evidence.sentence().contains(part.span()));
        return named ? 1 : weights.of("time.firm-carried");
    }

    private static Optional<LocalDate> told(Account account) {
        return account.telling().report().day();
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
