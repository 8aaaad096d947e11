package dev.whence.reconcile.question;

import dev.whence.claim.Scope;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Which claims are worth comparing: all of one measure and unit where they are few, otherwise those that share a place,
 * a people, an uncommon number or a day. What many share is compared with the next ones in time alone, so that the pairs
 * grow as the claims do, not as their square.
 */
final class Pairs {
    private static final int FEW = 250;
    private static final int MANY_OF_A_KEY = 80;
    private static final int NEXT = 40;
    /** In days. */
    private static final int FAR = 40;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Set<Long> seen = new HashSet<>();
    private final BiPredicate<Account, Account> test;
    private final List<Pair> found = new ArrayList<>();

    private Pairs(BiPredicate<Account, Account> test) {
        this.test = test;
    }

    /** Two accounts by their indices, the smaller first. */
    record Pair(int first, int second) {}

    /**
     * Those that pass a test, each once. Measures are looked at side by side, by as many threads as there are processors;
     * their order never shows.
     *
     * @param test asked by several threads, the earlier account first
     */
    static List<Pair> that(List<Account> accounts, Copies copies, BiPredicate<Account, Account> test) {
        Map<String, List<Account>> kinds = new TreeMap<>();
        for (Account account : accounts) {
            kinds.computeIfAbsent(account.claim().measure().label() + "|" + account.unit(), k -> new ArrayList<>())
                    .add(account);
        }
        List<Pair> found = new ArrayList<>();
        kinds.values().parallelStream()
                .map(kind -> new Pairs(test).ofKind(kind))
                .toList()
                .forEach(found::addAll);
        Pairs copied = new Pairs(test);
        for (Copies.Copy copy : copies.all()) {
            if (copy.first().sameKind(copy.second())) {
                copied.pair(copy.first(), copy.second());
            }
        }
        found.addAll(copied.found);
        return found;
    }

    private List<Pair> ofKind(List<Account> accounts) {
        if (accounts.size() <= FEW) {
            next(accounts, accounts.size());
            return found;
        }
        Map<String, List<Account>> byKey = new TreeMap<>();
        for (Account account : accounts) {
            keys(account)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(account));
        }
        byKey.values().forEach(list -> next(list, list.size() <= MANY_OF_A_KEY ? list.size() : NEXT));
        return found;
    }

    private static Set<String> keys(Account account) {
        Set<String> keys = new HashSet<>();
        account.place().forEach(word -> keys.add("place " + stem(word)));
        account.names().forEach(word -> keys.add("name " + stem(word)));
        Interval interval = account.claim().interval();
        if (Figures.significantDigits(interval) > 1) {
            keys.add("figure " + Figures.stated(interval).toPlainString());
        }
        account.claim().when().flatMap(when -> when.from()).ifPresent(day -> keys.add("day " + day));
        keys.add("report " + account.telling().report().id());
        return keys;
    }

    private static String stem(String word) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(4, word.codePointCount(0, word.length()))));
    }

    private void next(List<Account> accounts, int most) {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < Math.min(accounts.size(), i + 1 + most); j++) {
                if (!areFarApart(accounts.get(i), accounts.get(j))) {
                    pair(accounts.get(i), accounts.get(j));
                }
            }
        }
    }

    /** Events of days that lie far apart are never one: most pairs of a common figure are. */
    private static boolean areFarApart(Account a, Account b) {
        return a.claim().scope() == Scope.INCIDENT
                && b.claim().scope() == Scope.INCIDENT
                && a.eventDay().isPresent()
                && b.eventDay().isPresent()
                && Math.abs(a.eventDay().getAsLong() - b.eventDay().getAsLong()) > FAR;
    }

    private void pair(Account a, Account b) {
        // spread: a Long's hash is the two halves laid over each other, and near indices would fall together
        if (seen.add((((long) a.index() << 32) | b.index()) * SPREAD) && test.test(a, b)) {
            found.add(new Pair(a.index(), b.index()));
        }
    }
}
