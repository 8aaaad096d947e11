package dev.whence.reconcile.match;

import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedWords;
import dev.whence.passage.Side;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims that stand at the same point of a copied passage. Reckoned once for all passages; the cost grows with the claims
 * that stand in passages.
 */
public final class Copies {
    private final Map<Long, Copy> copies = new HashMap<>();
    private final List<Copy> all = new ArrayList<>();
    /** Which claims have a copy in which report. */
    private final Set<String> copied = new HashSet<>();

    private final Map<Integer, List<Copy>> byFirst = new HashMap<>();
    /** Reports that share a passage, both ways. */
    private final Set<String> linked = new HashSet<>();

    private Copies() {}

    /**
     * Two claims at one point of one passage.
     *
     * @param first the account that comes first in order
     * @param taken which way the text went; empty where that is not known
     */
    public record Copy(Account first, Account second, Passage passage, Optional<Taken> taken) {
        /** Who took it from whom. */
        public record Taken(Account from, Account to) {}
    }

    /** Finds them. */
    public static Copies of(List<Account> accounts, List<Passage> passages) {
        Map<ReportId, List<Account>> byReport = new HashMap<>();
        for (Account account : accounts) {
            byReport.computeIfAbsent(account.telling().report().id(), id -> new ArrayList<>())
                    .add(account);
        }
        Copies copies = new Copies();
        passages.stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .sorted(Comparator.comparing(Passage::id))
                .forEach(passage -> copies.add(passage, byReport));
        return copies;
    }

    private void add(Passage passage, Map<ReportId, List<Account>> byReport) {
        linked.add(passage.from().report() + " " + passage.to().report());
        linked.add(passage.to().report() + " " + passage.from().report());
        List<Account> from = inside(passage.from(), byReport);
        List<Account> to = inside(passage.to(), byReport);
        for (Account a : from) {
            best(a, to, passage).ifPresent(b -> put(a, b, passage));
        }
    }

    private static List<Account> inside(Side side, Map<ReportId, List<Account>> byReport) {
        return byReport.getOrDefault(side.report(), List.of()).stream()
                .filter(account -> side.span().contains(account.claim().number()))
                .toList();
    }

    /** The claim of the other side at the same point; of several on one number the one of the same measure. */
    private static Optional<Account> best(Account a, List<Account> others, Passage passage) {
        TextSpan slot = slot(a.claim().number(), passage);
        Comparator<Account> order = Comparator.comparing((Account b) -> !a.sameKind(b))
                .thenComparing(
                        b -> !Figures.sameStated(a.claim().interval(), b.claim().interval()))
                .thenComparing(Account::index);
        return others.stream()
                .filter(b -> slot.start() <= b.claim().number().start()
                                && b.claim().number().end() <= slot.end()
                        || passage.kind() == PassageKind.REWRITTEN
                                && a.sameKind(b)
                                && Figures.sameStated(
                                        a.claim().interval(), b.claim().interval()))
                .min(order);
    }

    /** Where in the other report the number must stand: between the shared words around it. */
    private static TextSpan slot(TextSpan number, Passage passage) {
        int from = passage.to().span().start();
        int to = passage.to().span().end();
        for (SharedWords words : passage.shared()) {
            if (words.from().overlaps(number)) {
                return words.to();
            }
            if (words.from().end() <= number.start()) {
                from = words.to().end();
            } else if (words.from().start() >= number.end()) {
                to = words.to().start();
                break;
            }
        }
        return new TextSpan(Math.min(from, to), Math.max(from, to));
    }

    private void put(Account a, Account b, Passage passage) {
        boolean inOrder = a.index() < b.index();
        Optional<Copy.Taken> taken = passage.flow() == Flow.FROM_TO
                ? Optional.of(new Copy.Taken(a, b))
                : passage.flow() == Flow.TO_FROM ? Optional.of(new Copy.Taken(b, a)) : Optional.empty();
        Copy copy = new Copy(inOrder ? a : b, inOrder ? b : a, passage, taken);
        if (copies.putIfAbsent(key(a, b), copy) == null) {
            all.add(copy);
            byFirst.computeIfAbsent(copy.first().index(), i -> new ArrayList<>())
                    .add(copy);
            copied.add(copied(a.index(), b.telling().report().id()));
            copied.add(copied(b.index(), a.telling().report().id()));
        }
    }

    /** All of them, in a fixed order. */
    public List<Copy> all() {
        return all;
    }

    /** Those in which a claim is the first of the two. */
    public List<Copy> of(Account account) {
        return byFirst.getOrDefault(account.index(), List.of());
    }

    /** Whether the reports of two claims share a passage. */
    public boolean linked(Account a, Account b) {
        return !linked.isEmpty()
                && linked.contains(
                        a.telling().report().id() + " " + b.telling().report().id());
    }

    /** Whether two claims stand at the same point of a passage. */
    public Optional<Copy> between(Account a, Account b) {
        return Optional.ofNullable(copies.get(key(a, b)));
    }

    /** Whether a claim has its copy in a report. */
    boolean copied(Account account, ReportId report) {
        return !copied.isEmpty() && copied.contains(copied(account.index(), report));
    }

    private static String copied(int index, ReportId report) {
        return index + " " + report;
    }

    private static long key(Account a, Account b) {
        long both = ((long) Math.min(a.index(), b.index()) << 32) | Math.max(a.index(), b.index());
        return both * 0x9E3779B97F4A7C15L; // spread: near indices would have one hash
    }
}
