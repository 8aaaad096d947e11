package dev.whence.reconcile.origin;

import dev.whence.attribution.Link;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.Tie;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.question.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws who told whom for one question: along each chain to the report, and along copied passages between reports. */
public final class Ties {
    private final Copies copies;
    private final Owners owners;
    private final Vouchers vouchers = new Vouchers();

    public Ties(Copies copies, Owners owners) {
        this.copies = copies;
        this.owners = owners;
    }

    /** The steps, each once, in the order in which they were told. */
    public List<Tie> of(Group group) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        Map<Integer, Account> byIndex = new HashMap<>();
        group.accounts().forEach(account -> byIndex.put(account.index(), account));
        for (Account account : group.accounts()) {
            chain(account, group.accounts()).forEach(tie -> ties.putIfAbsent(key(tie), tie));
        }
        for (Account account : group.accounts()) {
            for (Copies.Copy copy : copies.of(account)) {
                if (byIndex.containsKey(copy.second().index())) {
                    Tie tie = copied(copy);
                    ties.putIfAbsent(key(tie), tie);
                }
            }
        }
        for (Account account : group.accounts()) {
            repeated(account, group.accounts(), ties.values().stream().toList())
                    .ifPresent(tie -> ties.putIfAbsent(key(tie), tie));
        }
        return List.copyOf(ties.values());
    }

    private static String key(Tie tie) {
        return tie.from() + " " + tie.to() + " " + tie.kind();
    }

    private List<Tie> chain(Account account, List<Account> accounts) {
        List<Tie> ties = new ArrayList<>();
        Teller report = Vouchers.teller(account);
        List<Link> links = account.claim().attribution().links();
        for (int i = 0; i < links.size(); i++) {
            Teller from = vouchers.teller(links.get(i), accounts);
            Teller to = i + 1 < links.size() ? vouchers.teller(links.get(i + 1), accounts) : report;
            if (!from.equals(to)) {
                ties.add(new Tie(from, to, Tie.Kind.CITED, why(links.get(i), account)));
            }
        }
        return ties;
    }

    private static String why(Link link, Account account) {
        String cue = link.cue().map(words -> " “" + words + "”").orElse("");
        return account.telling().report().name() + " names " + link.source() + cue;
    }

    private static Tie copied(Copies.Copy copy) {
        Account from = copy.taken().map(Copies.Copy.Taken::from).orElse(copy.first());
        Account to = copy.taken().map(Copies.Copy.Taken::to).orElse(copy.second());
        String kind = copy.passage().kind().label();
        String way = copy.taken().isPresent() ? copy.passage().why() : "which way is not known";
        return new Tie(
                Vouchers.teller(from),
                Vouchers.teller(to),
                Tie.Kind.COPIED,
                "a passage stands in both, " + kind + ": " + way);
    }

    /** A report that nothing leads to, and names nobody, repeats the first other report's figure. */
    private Optional<Tie> repeated(Account account, List<Account> accounts, List<Tie> ties) {
        Teller to = Vouchers.teller(account);
        if (!account.claim().attribution().isEmpty()
                || ties.stream().anyMatch(tie -> tie.to().equals(to))) {
            return Optional.empty();
        }
        return accounts.stream()
                .takeWhile(before -> before.index() < account.index())
                .filter(before -> !before.sameReport(account)
                        && Figures.sameStated(
                                before.claim().interval(), account.claim().interval()))
                .findFirst()
                .map(before -> new Tie(
                        Vouchers.teller(before),
                        to,
                        kind(before, account),
                        "the same figure, and " + account.telling().report().name() + " names nobody for it"));
    }

    private Tie.Kind kind(Account a, Account b) {
        Optional<String> first = a.telling().report().outlet().flatMap(owners::of);
        Optional<String> second = b.telling().report().outlet().flatMap(owners::of);
        return first.isPresent() && first.equals(second) ? Tie.Kind.SAME_OWNER : Tie.Kind.SAME_FIGURES;
    }
}
