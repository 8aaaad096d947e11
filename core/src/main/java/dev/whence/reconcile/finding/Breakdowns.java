package dev.whence.reconcile.finding;

import dev.whence.claim.Measure;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts that do not sum up: "183 killed: 98 men, 71 women, seven girls, six boys and three whose sex is not known", and
 * the columns of a table. Parts that come close to the whole and miss it were meant to make it up; parts that are far
 * below are only some of it.
 */
final class Breakdowns implements Check {
    private static final int FEWEST = 2;
    private static final int MOST = 9;
    /** In UTF-16 units: a whole and its parts stand in one paragraph or table. */
    private static final int NEAR = 900;
    /** The parts miss the whole by so much at most, as a share of it. */
    private static final double CLOSE = 0.06;
    /** So much where the text calls it a total. */
    private static final double TOTAL = 0.1;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (List<Account> report : matter.reports()) {
            Map<Measure, List<Account>> columns = new EnumMap<>(Measure.class);
            for (Account account : report) {
                columns.computeIfAbsent(account.claim().measure(), k -> new ArrayList<>())
                        .add(account);
            }
            columns.values().forEach(column -> findings.addAll(in(column, matter)));
            findings.addAll(inSentences(report, matter));
        }
        return findings;
    }

    /** One measure, in the order of the text: the whole stands before its parts or behind them. */
    private List<Finding> in(List<Account> column, Matter matter) {
        List<Finding> findings = new ArrayList<>();
        Set<Account> right = inRightSums(column);
        for (int i = 0; i < column.size(); i++) {
            Account whole = column.get(i);
            if (isWhole(whole) && !right.contains(whole)) {
                sides(column, i).stream()
                        .flatMap(side -> broken(whole, side).stream())
                        .filter(parts -> isOfOneTeller(whole, parts, matter))
                        .findFirst()
                        .ifPresent(parts -> findings.add(finding(whole, parts, matter)));
            }
        }
        return findings;
    }

    /** What stands behind a whole, and before it, the nearest first; of a table's cell what stands in its column. */
    private static List<List<Account>> sides(List<Account> column, int whole) {
        return List.of(
                Cells.inColumn(column.get(whole), column.subList(whole + 1, column.size())),
                Cells.inColumn(column.get(whole), reversed(column.subList(0, whole))));
    }

    /** Sums that are right, and their parts: the row of a table that adds up is no whole of the rows beside it. */
    private static Set<Account> inRightSums(List<Account> column) {
        Set<Account> right = new HashSet<>();
        for (int i = 0; i < column.size(); i++) {
            Account whole = column.get(i);
            if (isExact(whole)) {
                sides(column, i).forEach(side -> {
                    List<Account> parts = partsThatSum(whole, side);
                    if (!parts.isEmpty()) {
                        right.add(whole);
                    }
                    if (parts.size() > FEWEST) {
                        right.addAll(parts);
                    }
                });
            }
        }
        return right;
    }

    private static List<Account> partsThatSum(Account whole, List<Account> candidates) {
        BigDecimal target = Figures.stated(whole.claim().interval());
        List<Account> parts = partsBeside(whole, candidates);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(Figures.stated(parts.get(i).claim().interval()));
            if (i + 1 >= FEWEST && sum.compareTo(target) == 0) {
                return parts.subList(0, i + 1);
            }
        }
        return List.of();
    }

    /** The candidates one after the other up to the first that cannot be a part. */
    private static List<Account> partsBeside(Account whole, List<Account> candidates) {
        BigDecimal target = Figures.stated(whole.claim().interval());
        List<Account> parts = new ArrayList<>();
        for (Account part : candidates) {
            if (isAside(part, parts, whole)) {
                continue;
            }
            if (!isPart(part, whole, target) || parts.size() == MOST) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** The figures of two sides stand beside each other, and sum up to nothing. */
    private static boolean isOfOneTeller(Account whole, List<Account> parts, Matter matter) {
        List<Account> all = new ArrayList<>(parts);
        all.add(whole);
        return all.stream()
                .noneMatch(a -> all.stream().anyMatch(b -> matter.voices().areOthers(a, b)));
    }

    /** "140, of which destroyed: 98, damaged: 11, captured: 29": measures differ, the sentence is one. */
    private List<Finding> inSentences(List<Account> report, Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < report.size(); i++) {
            Account whole = report.get(i);
            List<Account> rest = report.subList(i + 1, report.size()).stream()
                    .takeWhile(other -> whole.sameSentence(other))
                    .filter(other ->
                            !other.claim().number().equals(whole.claim().number()))
                    .toList();
            boolean mixed = rest.stream()
                    .anyMatch(other -> other.claim().measure() != whole.claim().measure());
            boolean first = i == 0 || !whole.sameSentence(report.get(i - 1));
            if (first && mixed && isExact(whole) && isLoss(whole) && rest.size() > FEWEST) {
                broken(whole, rest)
                        .filter(parts -> parts.size() == rest.size())
                        .ifPresent(parts -> findings.add(finding(whole, parts, matter)));
            }
        }
        return findings;
    }

    private static boolean isLoss(Account account) {
        return switch (account.claim().measure()) {
            case DESTROYED, CASUALTIES, DAMAGED -> true;
            default -> false;
        };
    }

    /** The parts that next to the whole come close to it, unless some first few of them are the whole exactly. */
    private static Optional<List<Account>> broken(Account whole, List<Account> candidates) {
        BigDecimal target = Figures.stated(whole.claim().interval());
        List<Account> all = partsBeside(whole, candidates);
        BigDecimal sum = BigDecimal.ZERO;
        Optional<List<Account>> close = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            sum = sum.add(Figures.stated(all.get(i).claim().interval()));
            List<Account> parts = all.subList(0, i + 1);
            if (parts.size() >= FEWEST) {
                if (sum.compareTo(target) == 0) {
                    return Optional.empty();
                }
                boolean less = whole.claim().interval().high().isPresent() || sum.compareTo(target) < 0;
                if (less && isClose(sum, target, parts, whole)) {
                    close = Optional.of(parts);
                }
            }
        }
        return close;
    }

    private static boolean isPart(Account part, Account whole, BigDecimal target) {
        return isExact(part)
                && part.claim().unit().equals(whole.claim().unit())
                && Figures.stated(part.claim().interval()).compareTo(target) < 0
                && part.distance(whole) <= NEAR;
    }

    /** "43 per cent of them", "four of them children": neither is a part beside the others. */
    private static boolean isAside(Account part, List<Account> parts, Account whole) {
        return !part.claim().unit().equals(whole.claim().unit())
                || !parts.isEmpty() && WholeWords.isPartOf(part, parts.get(parts.size() - 1));
    }

    /**
     * Two parts stand in the sentence of the whole; more may be the rows of a table, or follow after "of the 41". What is
     * called a total may be further off, and its parts may stand around it.
     */
    private static boolean isClose(BigDecimal sum, BigDecimal target, List<Account> parts, Account whole) {
        boolean together = parts.stream().allMatch(part -> part.sameSentence(whole));
        boolean summed = WholeWords.isTotal(whole)
                && (parts.size() > FEWEST || parts.stream().anyMatch(part -> part.sameSentence(whole)));
        boolean rows = parts.size() > FEWEST
                && (WholeWords.opens(whole) || parts.stream().noneMatch(part -> part.sameSentence(whole)));
        double off = Math.abs(sum.subtract(target).doubleValue()) / Math.max(1, target.doubleValue());
        return (together || rows || summed) && off <= (summed ? TOTAL : CLOSE) && target.compareTo(BigDecimal.TEN) > 0;
    }

    /** Exact, or at least so many. */
    private static boolean isWhole(Account account) {
        Interval interval = account.claim().interval();
        return isExact(account)
                || !interval.approximate()
                        && interval.high().isEmpty()
                        && interval.low().filter(low -> low.signum() > 0).isPresent();
    }

    private static boolean isExact(Account account) {
        Interval interval = account.claim().interval();
        return !interval.approximate()
                && interval.low().isPresent()
                && interval.low().equals(interval.high())
                && interval.low().get().signum() > 0;
    }

    private static List<Account> reversed(List<Account> accounts) {
        List<Account> reversed = new ArrayList<>(accounts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Finding finding(Account whole, List<Account> parts, Matter matter) {
        List<Account> ordered =
                parts.stream().sorted(Comparator.comparing(Account::index)).toList();
        BigDecimal sum = ordered.stream()
                .map(part -> Figures.stated(part.claim().interval()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String terms = ordered.stream()
                .map(part -> Wording.number(Figures.stated(part.claim().interval())))
                .collect(Collectors.joining(" + "));
        List<Account> claims = new ArrayList<>(ordered);
        claims.add(whole);
        return matter.finding(
                FindingType.ARITHMETIC,
                Severity.HIGH,
                claims,
                terms + " = " + Wording.number(sum) + "; the text says "
                        + Wording.figure(whole.claim().interval()));
    }
}
