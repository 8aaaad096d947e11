package dev.whence.bench.choice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The first and the last day of a time, where they are known. */
record Window(Optional<LocalDate> from, Optional<LocalDate> to) {
    static final Window NONE = new Window(Optional.empty(), Optional.empty());

    boolean isNone() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Do both share half of the days that they have together, or the one end that this one has? */
    boolean isLike(Window other) {
        if (equals(other)) {
            return true;
        }
        if (isNone() || other.isNone()) {
            return false;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return from.isPresent() ? from.equals(other.from) : to.equals(other.to);
        }
        LocalDate otherFrom = other.from.or(other::to).orElseThrow();
        LocalDate otherTo = other.to.or(other::from).orElseThrow();
        long shared = days(later(from.get(), otherFrom), earlier(to.get(), otherTo));
        return shared * 2 >= days(earlier(from.get(), otherFrom), later(to.get(), otherTo));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
