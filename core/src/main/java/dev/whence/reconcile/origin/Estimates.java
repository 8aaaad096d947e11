package dev.whence.reconcile.origin;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.Estimate.LeftOut;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Range;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the range of a question. Denied and expected figures stay out, and those that a unit slip is likely in; so do
 * those that wait for a person, which stand beside it.
 */
public final class Estimates {
    private final Policy policy;
    private final Set<ClaimId> slips;

    /** @param slips claims whose unit is in doubt */
    public Estimates(Policy policy, Set<ClaimId> slips) {
        this.policy = policy;
        this.slips = Set.copyOf(slips);
    }

    /** Of a question's claims in their order. */
    public Estimate of(List<Account> accounts, List<Origin> origins) {
        List<Account> counted = new ArrayList<>();
        List<Account> stated = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Account account : accounts) {
            Optional<String> out = reason(account.claim());
            if (out.isEmpty()) {
                stated.add(account);
            }
            Optional<String> why = out.or(() -> account.claim().certainty().isSure()
                    ? Optional.empty()
                    : Optional.of("to be checked: "
                            + String.join(", ", account.claim().certainty().doubts())));
            if (why.isPresent()) {
                leftOut.add(new LeftOut(account.telling().id(), why.get()));
            } else {
                counted.add(account);
            }
        }
        List<ClaimId> ids =
                counted.stream().map(account -> account.telling().id()).toList();
        return new Estimate(policy, range(counted, origins), range(stated, origins), ids, leftOut);
    }

    private Optional<String> reason(Claim claim) {
        if (claim.status() == Status.DENIED || claim.status() == Status.EXPECTED) {
            return Optional.of(claim.status().label());
        }
        boolean doubted =
                slips.contains(claim.id()) && claim.certainty().acceptedBy().isEmpty();
        return doubted ? Optional.of(LeftOut.UNIT_SLIP) : Optional.empty();
    }

    private Range range(List<Account> accounts, List<Origin> origins) {
        if (accounts.isEmpty()) {
            return Range.NONE;
        }
        List<Interval> intervals =
                accounts.stream().map(account -> account.claim().interval()).toList();
        Optional<BigDecimal> low =
                intervals.stream().flatMap(interval -> interval.low().stream()).min(Comparator.naturalOrder());
        boolean open = intervals.stream().anyMatch(interval -> interval.high().isEmpty());
        Optional<BigDecimal> high = open
                ? Optional.empty()
                : intervals.stream()
                        .flatMap(interval -> interval.high().stream())
                        .max(Comparator.naturalOrder());
        return new Range(low, best(accounts, origins), high);
    }

    private Optional<BigDecimal> best(List<Account> accounts, List<Origin> origins) {
        return switch (policy) {
            case ENVELOPE -> Optional.empty();
            case CONSERVATIVE -> accounts.stream().map(Estimates::stated).min(Comparator.naturalOrder());
            case LATEST -> Optional.of(stated(accounts.get(accounts.size() - 1)));
            case SUPPORTED -> supported(accounts, origins);
        };
    }

    /** The figure of most origins; of several the one told last. */
    private static Optional<BigDecimal> supported(List<Account> accounts, List<Origin> origins) {
        Map<ClaimId, OriginNumber> numbers = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            for (ClaimId claim : origins.get(i).claims()) {
                numbers.put(claim, new OriginNumber(i));
            }
        }
        Map<BigDecimal, Set<OriginNumber>> support = new HashMap<>();
        Optional<BigDecimal> best = Optional.empty();
        for (Account account : accounts) {
            BigDecimal figure = stated(account);
            support.computeIfAbsent(figure, k -> new HashSet<>())
                    .add(numbers.getOrDefault(account.telling().id(), new OriginNumber(-1)));
        }
        int most = support.values().stream().mapToInt(Set::size).max().orElse(0);
        for (Account account : accounts) {
            if (support.getOrDefault(stated(account), Set.of()).size() == most) {
                best = Optional.of(stated(account));
            }
        }
        return best;
    }

    private record OriginNumber(int value) {}

    private static BigDecimal stated(Account account) {
        return Figures.stated(account.claim().interval()).stripTrailingZeros();
    }
}
