package dev.whence.reconcile.finding;

import dev.whence.claim.Measure;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a report works out from others, and wrongly: "2,800 militants at one to two makes at least 1,500", "340 a
 * day are more than 11,000 in 30 days".
 */
final class Products implements Check {
    /** In UTF-16 units: what a figure was worked out from stands in the paragraph. */
    private static final int NEAR = 700;
    /** Further off, the figure was worked out from something else. */
    private static final double RELATED = 0.3;

    private static final Set<Measure> LOSSES =
            EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.DESTROYED);

    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})\\s+(days|weeks|months|nights|hours)");

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Account derived : matter.accounts()) {
            if (derived.claim().status() == Status.DERIVED) {
                ratio(derived, matter).or(() -> rate(derived, matter)).ifPresent(findings::add);
            } else if (standsByRatio(derived, matter)) {
                ratio(derived, matter).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** "at least 1,500 servicemen (at the rate of one to two)": worked out, though it does not say so. */
    private static boolean standsByRatio(Account account, Matter matter) {
        return LOSSES.contains(account.claim().measure())
                && matter.sameReport(account).stream()
                        .anyMatch(ratio -> ratio.claim().measure() == Measure.RATIO
                                && ratio.claim()
                                        .evidence()
                                        .sentence()
                                        .equals(account.claim().evidence().sentence())
                                && ratio.index() > account.index());
    }

    private static Optional<Finding> ratio(Account derived, Matter matter) {
        for (Account ratio : before(derived, matter)) {
            if (ratio.claim().measure() == Measure.RATIO
                    && isComplete(ratio.claim().interval())) {
                for (Account base : before(derived, matter)) {
                    Optional<Finding> broken = LOSSES.contains(base.claim().measure()) && base.index() < derived.index()
                            ? broken(base, ratio, derived, matter)
                            : Optional.empty();
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> broken(Account base, Account ratio, Account derived, Matter matter) {
        BigDecimal left = ratio.claim().interval().low().orElse(BigDecimal.ONE);
        BigDecimal right = ratio.claim().interval().high().orElse(BigDecimal.ONE);
        BigDecimal figure = Figures.stated(base.claim().interval());
        BigDecimal down = figure.multiply(left).divide(right, MathContext.DECIMAL64);
        BigDecimal up = figure.multiply(right).divide(left, MathContext.DECIMAL64);
        BigDecimal nearer = distance(down, derived) <= distance(up, derived) ? down : up;
        String times = nearer.compareTo(figure) < 0 ? " ÷ " : " × ";
        BigDecimal factor = left.max(right).divide(left.min(right), MathContext.DECIMAL64);
        return off(nearer, derived)
                ? Optional.of(matter.finding(
                        FindingType.ARITHMETIC,
                        Severity.HIGH,
                        List.of(base, ratio, derived),
                        Wording.number(figure) + times + Wording.number(factor) + " = " + Wording.number(nearer)
                                + "; the text says "
                                + Wording.figure(derived.claim().interval())))
                : Optional.empty();
    }

    private static Optional<Finding> rate(Account derived, Matter matter) {
        Matcher times = TIMES.matcher(derived.telling().quote());
        while (times.find()) {
            BigDecimal factor = new BigDecimal(times.group(1));
            for (Account base : before(derived, matter)) {
                BigDecimal figure = Figures.stated(base.claim().interval());
                BigDecimal product = figure.multiply(factor);
                if (off(product, derived)) {
                    return Optional.of(matter.finding(
                            FindingType.ARITHMETIC,
                            Severity.HIGH,
                            List.of(base, derived),
                            Wording.number(figure) + " × " + factor + " " + times.group(2) + " = "
                                    + Wording.number(product) + "; the text says "
                                    + Wording.figure(derived.claim().interval())));
                }
            }
        }
        return Optional.empty();
    }

    /** Near the derived figure, and outside what it says. */
    private static boolean off(BigDecimal result, Account derived) {
        Interval stated = derived.claim().interval();
        Interval exact = Interval.between(result, result);
        boolean rounded = stated.approximate() && distance(result, derived) < 0.05;
        return !Figures.overlap(exact, stated) && !rounded && distance(result, derived) <= RELATED;
    }

    private static double distance(BigDecimal result, Account derived) {
        double stated = Figures.stated(derived.claim().interval()).doubleValue();
        return stated == 0 ? 1 : Math.abs(result.doubleValue() - stated) / stated;
    }

    private static boolean isComplete(Interval interval) {
        return interval.low().filter(low -> low.signum() > 0).isPresent()
                && interval.high().filter(high -> high.signum() > 0).isPresent();
    }

    /** The claims of the paragraph, the nearest first. */
    private static List<Account> before(Account derived, Matter matter) {
        List<Account> near = new ArrayList<>(matter.sameReport(derived).stream()
                .filter(other -> other.index() != derived.index() && derived.distance(other) <= NEAR)
                .toList());
        near.sort(Comparator.comparingInt(derived::distance).thenComparing(Account::index));
        return near;
    }
}
