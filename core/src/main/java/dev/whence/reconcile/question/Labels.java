package dev.whence.reconcile.question;

import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.reconcile.match.Account;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names questions as a person would: "US military killed, Mosul, first two weeks of the operation". */
public final class Labels {
    private Labels() {}

    /** Of the claims of one question. */
    public static String of(List<Account> accounts) {
        StringBuilder label = new StringBuilder(counted(accounts));
        place(accounts).map(Where::name).ifPresent(name -> label.append(", ").append(name));
        time(accounts).ifPresent(words -> label.append(", ").append(words));
        return label.toString().replaceAll("\\s+", " ");
    }

    private static String counted(List<Account> accounts) {
        Claim claim = accounts.get(0).claim();
        String happened = claim.measure().label();
        String who = population(accounts).orElse("people");
        if (claim.measure() == Measure.RATIO) {
            return "ratio of losses, " + who;
        }
        if (claim.unit().equals("people")) {
            return who + " " + happened;
        }
        if (claim.unit().equals("percent")) {
            return "share of " + who + " " + happened;
        }
        return claim.unit() + " " + happened + (who.equalsIgnoreCase(claim.unit()) ? "" : " (" + who + ")");
    }

    /** The fullest of the names that most claims have. */
    public static Optional<String> population(List<Account> accounts) {
        return most(accounts.stream().flatMap(account -> account.claim().of().map(Population::name).stream()));
    }

    /** The narrowest of the places that most claims have. */
    public static Optional<Where> place(List<Account> accounts) {
        Optional<String> name =
                most(accounts.stream().flatMap(account -> account.claim().where().map(Where::name).stream()));
        return name.flatMap(found -> accounts.stream()
                .flatMap(account -> account.claim().where().stream())
                .filter(where -> where.name().equals(found))
                .min(Comparator.comparing(where -> where.place().isEmpty())));
    }

    private static Optional<String> time(List<Account> accounts) {
        Function<Scope, Long> count = scope -> accounts.stream()
                .filter(account -> account.claim().scope() == scope)
                .count();
        long half = accounts.size();
        if (2 * count.apply(Scope.CUMULATIVE) > half) {
            return Optional.of("so far");
        }
        if (2 * count.apply(Scope.RATE) > half) {
            return Optional.of("per unit of time");
        }
        return most(accounts.stream().flatMap(account -> account.claim().when().map(TimeWindow::words).stream()));
    }

    /** The first day that any of the claims names. */
    public static Optional<LocalDate> from(List<Account> accounts) {
        return windows(accounts).flatMap(window -> window.from().stream()).min(Comparator.naturalOrder());
    }

    /** The last day that any of the claims names. */
    public static Optional<LocalDate> to(List<Account> accounts) {
        return windows(accounts).flatMap(window -> window.to().stream()).max(Comparator.naturalOrder());
    }

    private static Stream<TimeWindow> windows(List<Account> accounts) {
        return accounts.stream().flatMap(account -> account.claim().when().stream());
    }

    /** The one that stands most often, of several the longest, then the first in the alphabet. */
    private static Optional<String> most(Stream<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
