package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Direction.Flow;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which of two documents has its text from the other, by what speaks for it: dates, credits, takes, attributions that
 * only one side has, and what was left out. Reasons at odds, or none, leave it unknown. Not for several threads.
 */
public final class DirectionReader {
    private static final int DECIDES = 3;
    private static final int STRONG = 2;
    private static final int WEAK = 1;

    /** A document so many times as long, of which the other has hardly more than the shared text, is the fuller one. */
    private static final double FULLER = 1.5;

    /** So many days lie between the takes of one story at most. */
    private static final int ONE_STORY = 60;

    /** One document is often judged with many earlier ones in a row. */
    private Optional<Beginning> later = Optional.empty();

    /**
     * The direction between two documents.
     *
     * @param from the document in whose passages stand the from sides
     * @param to the other one
     * @param passages all that the two share
     */
    public Direction direction(Document from, Document to, List<Passage> passages) {
        Beginning first = Beginning.of(from);
        Beginning second = later.filter(known -> known.document().equals(to)).orElseGet(() -> Beginning.of(to));
        later = Optional.of(second);
        List<Reason> reasons = new ArrayList<>();
        dates(first, second).ifPresent(reasons::add);
        credits(first, second).ifPresent(reasons::add);
        takes(first, second).ifPresent(reasons::add);
        agencies(first, second).ifPresent(reasons::add);
        secondHand(from, to, passages).ifPresent(reasons::add);
        fuller(from, to, passages).ifPresent(reasons::add);
        return weigh(reasons);
    }

    private static Direction weigh(List<Reason> reasons) {
        int forward = reasons.stream()
                .mapToInt(reason -> reason.forward() ? reason.weight() : -reason.weight())
                .sum();
        boolean contested = reasons.stream().anyMatch(one -> one.weight() >= DECIDES && one.forward())
                && reasons.stream().anyMatch(one -> one.weight() >= DECIDES && !one.forward());
        if (contested) {
            return new Direction(Flow.UNKNOWN, "at odds: " + words(reasons));
        }
        if (Math.abs(forward) < 2) {
            return new Direction(
                    Flow.UNKNOWN,
                    reasons.isEmpty() ? "no dates, credits or other signs" : "too little: " + words(reasons));
        }
        List<Reason> agreeing = reasons.stream()
                .filter(reason -> reason.forward() == forward > 0)
                .toList();
        return new Direction(forward > 0 ? Flow.FROM_TO : Flow.TO_FROM, words(agreeing));
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingInt(Reason::weight).reversed())
                .map(Reason::words)
                .collect(Collectors.joining("; "));
    }

    private static Optional<Reason> dates(Beginning from, Beginning to) {
        Optional<LocalDate> first = from.dayNear(to.date());
        Optional<LocalDate> second = to.dayNear(first);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        boolean forward = first.get().isBefore(second.get());
        boolean whole = from.date().isPresent() && to.date().isPresent();
        if (!whole && DatelineDay.distance(first.get(), second.get()) > ONE_STORY) {
            return Optional.empty(); // without a year, days that far apart tell nothing
        }
        Beginning earlier = forward ? from : to;
        Beginning later = forward ? to : from;
        return Optional.of(new Reason(
                forward, DECIDES, earlier.id() + " is of " + earlier.day() + ", " + later.id() + " of " + later.day()));
    }

    private static Optional<Reason> credits(Beginning from, Beginning to) {
        List<String> inTo = Names.in(to.text(), without(from.names(), to.names()));
        List<String> inFrom = Names.in(from.text(), without(to.names(), from.names()));
        if (inTo.isEmpty() == inFrom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                inFrom.isEmpty()
                        ? new Reason(
                                true,
                                DECIDES,
                                to.id() + " names " + inTo.get(0) + ", which is " + from.id() + "'s own name")
                        : new Reason(
                                false,
                                DECIDES,
                                from.id() + " names " + inFrom.get(0) + ", which is " + to.id() + "'s own name"));
    }

    /** Two takes of one agency's story: the later was written over the earlier. */
    private static Optional<Reason> takes(Beginning from, Beginning to) {
        Optional<Take> first = from.take();
        Optional<Take> second = to.take();
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().number() == second.get().number()
                || Collections.disjoint(from.names(), to.names())) {
            return Optional.empty();
        }
        boolean forward = first.get().number() < second.get().number();
        return Optional.of(new Reason(
                forward,
                DECIDES,
                from.id() + " is the take “" + first.get().words() + "”, " + to.id() + " the take “"
                        + second.get().words() + "”"));
    }

    /** "(With agencies)" in one text, where the other begins as an agency's does. */
    private static Optional<Reason> agencies(Beginning from, Beginning to) {
        Optional<String> inFrom = to.agency() ? from.creditedAgencies() : Optional.empty();
        Optional<String> inTo = from.agency() ? to.creditedAgencies() : Optional.empty();
        if (inFrom.isPresent() == inTo.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                inTo.isPresent()
                        ? new Reason(
                                true,
                                STRONG,
                                to.id() + " credits “" + inTo.get() + "”, and " + from.id() + " is of one")
                        : new Reason(
                                false,
                                STRONG,
                                from.id() + " credits “" + inFrom.orElse("") + "”, and " + to.id() + " is of one"));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet());
    }

    /** "according to sources in Ostra" on one side only: that side had it from somebody. */
    private static Optional<Reason> secondHand(Document from, Document to, List<Passage> passages) {
        Optional<String> inFrom =
                secondHand(from, passages.stream().map(Passage::from).toList());
        Optional<String> inTo =
                secondHand(to, passages.stream().map(Passage::to).toList());
        if (inFrom.isPresent() == inTo.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                inTo.isPresent()
                        ? new Reason(
                                true, WEAK, to.id() + " says “" + inTo.get() + "” where " + from.id() + " does not")
                        : new Reason(
                                false,
                                WEAK,
                                from.id() + " says “" + inFrom.orElse("") + "” where " + to.id() + " does not"));
    }

    private static Optional<String> secondHand(Document document, List<Span> spans) {
        return spans.stream()
                .map(span -> SecondHand.in(span.of(document.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> fuller(Document from, Document to, List<Passage> passages) {
        int fromLength = from.text().strip().length();
        int toLength = to.text().strip().length();
        double fromShare = share(passages.stream().map(Passage::from).toList(), fromLength);
        double toShare = share(passages.stream().map(Passage::to).toList(), toLength);
        if (toShare > 0.5 && fromLength > FULLER * toLength) {
            return Optional.of(
                    new Reason(true, WEAK, from.id() + " has more than " + to.id() + ", which looks cut from it"));
        }
        if (fromShare > 0.5 && toLength > FULLER * fromLength) {
            return Optional.of(
                    new Reason(false, WEAK, to.id() + " has more than " + from.id() + ", which looks cut from it"));
        }
        return Optional.empty();
    }

    private static double share(List<Span> spans, int length) {
        return (double) spans.stream().mapToInt(Span::length).sum() / Math.max(1, length);
    }
}
