package dev.whence.reconcile.origin;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.question.Group;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The work on one question: which of its claims go back to one telling, and why. */
final class Joining {
    /** A figure that comes this close to another of its report was made of it. */
    private static final double CLOSE = 1.05;

    private final Copies copies;
    private final Owners owners;
    private final Bonds bonds;
    private final Vouchers vouchers;
    private final List<Account> accounts;
    private final Sources sources;
    private final Joins joins;

    Joining(List<Account> accounts, Copies copies, Owners owners, Bonds bonds, Vouchers vouchers, Speakers speakers) {
        this.accounts = accounts;
        this.sources = new Sources(accounts, vouchers, speakers);
        this.copies = copies;
        this.owners = owners;
        this.bonds = bonds;
        this.vouchers = vouchers;
        this.joins = new Joins(accounts, bonds);
    }

    /** What has been joined. */
    List<Origin> origins(Group group) {
        return joins.origins(group, sources);
    }

    void saidByPeople() {
        for (int i = 0; !bonds.isEmpty() && i < accounts.size(); i++) {
            ClaimId claim = accounts.get(i).telling().id();
            for (int j = i + 1; j < accounts.size(); j++) {
                if (bonds.together(claim, accounts.get(j).telling().id())) {
                    joins.join(i, j, bonds.joinedBy(claim).orElse("a person") + " joined them");
                }
            }
        }
    }

    /** Only among the first of each name: the others are like it. */
    void sameSource() {
        Map<Set<String>, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            int index = i;
            Source source = sources.get(i);
            if (sources.isDenierAlone(i)) {
                continue;
            }
            Integer same = source.isAnyWitness() ? null : first.putIfAbsent(source.words(), i);
            if (same != null) {
                joins.join(same, i, "both go back to " + source.name());
                continue;
            }
            first.values().stream()
                    .filter(j -> j != index && sources.isOne(j, index))
                    .forEach(j -> joins.join(j, index, sources.get(j).name() + " and " + source.name() + " are one"));
        }
    }

    /** One figure, under names that may mean one source; only the first of each name. */
    void likelyOne() {
        Map<BigDecimal, Map<Set<String>, Integer>> byFigure = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            int index = i;
            Map<Set<String>, Integer> first = byFigure.computeIfAbsent(
                    Figures.stated(accounts.get(i).claim().interval()).stripTrailingZeros(),
                    k -> new LinkedHashMap<>());
            if (!sources.isDenierAlone(i)) {
                first.values().stream()
                        .filter(j -> sources.sameFigure(j, index) && sources.isLikelyOne(j, index))
                        .toList()
                        .forEach(j -> joins.join(
                                j,
                                index,
                                sources.get(j).name() + " and "
                                        + sources.get(index).name() + " have the same figure and may be one"));
                first.putIfAbsent(sources.get(i).words(), i);
            }
        }
    }

    void copied() {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            places.put(accounts.get(i).index(), i);
        }
        for (int i = 0; i < accounts.size(); i++) {
            for (Copies.Copy copy : copies.of(accounts.get(i))) {
                Integer other = places.get(copy.second().index());
                if (other != null && other > i) {
                    joins.join(
                            i,
                            other,
                            "the text of " + copy.first().telling().report().name() + " and "
                                    + copy.second().telling().report().name() + " is shared");
                }
            }
        }
    }

    /** "the Herald reported", "the Harbour Board has 40 on its list", and the Herald's or the board's report is among them. */
    void citedOutlet() {
        for (int i = 0; i < accounts.size(); i++) {
            for (Link link : accounts.get(i).claim().attribution().links()) {
                cite(i, link);
            }
        }
    }

    private void cite(int i, Link link) {
        for (int j = 0; j < accounts.size(); j++) {
            if (!accounts.get(i).sameReport(accounts.get(j))
                    && sources.sameFigure(i, j)
                    && vouchers.means(link, accounts.get(j))) {
                joins.join(j, i, accounts.get(i).telling().report().name() + " names " + link.source());
            }
        }
    }

    void sameOwner() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            Optional<String> owner = sources.get(i).own()
                    ? accounts.get(i).telling().report().outlet().flatMap(owners::of)
                    : Optional.empty();
            if (owner.isPresent()) {
                Integer before = first.putIfAbsent(owner.get(), i);
                if (before != null) {
                    joins.join(before, i, "the outlets belong to " + owner.get());
                }
            }
        }
    }

    /**
     * A report that names nobody for a figure that others told: nothing shows that it counted itself. An unusual figure goes
     * back to one telling, whoever is named for it elsewhere; two dead are counted by many, and it has them from one of these.
     */
    void nobodyNamed() {
        for (int i = 0; i < accounts.size(); i++) {
            int index = i;
            if (sources.namesNobody(i)) {
                boolean all = sources.isUnusual(i) && accounts.get(i).claim().status() != Status.DENIED;
                IntStream.range(0, accounts.size())
                        .filter(j -> j != index && (j < index || !sources.get(j).own()) && sources.sameFigure(index, j))
                        .boxed()
                        .sorted(Comparator.comparing(
                                        (Integer j) -> !accounts.get(j).sameReport(accounts.get(index)))
                                .thenComparing(j -> !copies.linked(accounts.get(j), accounts.get(index)))
                                .thenComparing(j -> sources.get(j).own())
                                .thenComparing(j -> j))
                        .limit(all ? accounts.size() : 1)
                        .forEach(j -> joins.join(
                                index,
                                j,
                                "the same figure, and "
                                        + accounts.get(index).telling().report().name() + " names nobody for it"));
            }
        }
    }

    /** A report that took passages from another and has the same figure took that, too. */
    void takenText() {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                if (copies.linked(accounts.get(i), accounts.get(j)) && sources.sameFigure(i, j)) {
                    sharing(i, j);
                }
            }
        }
    }

    /** Where it names nobody, and no other report has its figure, it changed the nearest one of the text it took: nine to 19. */
    void changedText() {
        for (int j = 0; j < accounts.size(); j++) {
            int relay = j;
            if (sources.isRelay(j) && joins.isAlone(j)) {
                IntStream.range(0, relay)
                        .filter(i -> copies.linked(accounts.get(i), accounts.get(relay)))
                        .boxed()
                        .min(Comparator.comparing((Integer i) -> Figures.ratio(
                                        accounts.get(i).claim().interval(),
                                        accounts.get(relay).claim().interval()))
                                .thenComparing(i -> i))
                        .ifPresent(i -> sharing(i, relay));
            }
        }
    }

    private void sharing(int i, int j) {
        joins.join(
                i,
                j,
                accounts.get(i).telling().report().name() + " and "
                        + accounts.get(j).telling().report().name() + " share text");
    }

    /**
     * "More than 200 dead" over a report in which the ministry has 231: the headline has it from the ministry; and so has the
     * total of a table that comes to 235.
     */
    void rounded() {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = 0; sources.isRelay(i) && j < accounts.size(); j++) {
                boolean told = !sources.get(j).own();
                Interval own = accounts.get(i).claim().interval();
                Interval its = accounts.get(j).claim().interval();
                if (told
                        && accounts.get(i).sameReport(accounts.get(j))
                        && (Figures.toldRoundly(own, its) || Figures.ratio(own, its) <= CLOSE)) {
                    joins.join(j, i, "the figure of " + sources.get(j).name() + ", told roundly");
                }
            }
        }
    }

    /** Whoever denies a figure that nobody gives has told it: it is no origin of its own. */
    void denied() {
        for (int i = 0; i < accounts.size(); i++) {
            int index = i;
            if (accounts.get(i).claim().status() == Status.DENIED && joins.isAlone(i)) {
                IntStream.range(0, accounts.size())
                        .filter(j -> j != index
                                && accounts.get(j).claim().status() != Status.DENIED
                                && vouchers.isRelayedBy(sources.get(j), accounts.get(index)))
                        .findFirst()
                        .ifPresent(j -> joins.join(j, index, sources.get(j).name() + " denies it"));
            }
        }
    }

    /** "The toll rose from 14": whoever gave the new figure gave the old one. */
    void superseded() {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = 0; sources.get(i).own() && j < accounts.size(); j++) {
                if (!sources.get(j).own() && isSuperseded(accounts.get(i), accounts.get(j))) {
                    joins.join(
                            j, i, "the figure before that of " + sources.get(j).name());
                }
            }
        }
    }

    private boolean isSuperseded(Account old, Account now) {
        return old.standsBeside(now)
                && Figures.stated(old.claim().interval())
                                .compareTo(Figures.stated(now.claim().interval()))
                        < 0
                && old.isReplaced();
    }

    /** "We have a name for all 46", says the director in the committee's own report. */
    void ownSpeaker() {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = 0; sources.countsItself(i) && j < accounts.size(); j++) {
                if (sources.get(j).kind() == SourceKind.PERSON
                        && accounts.get(i).sameReport(accounts.get(j))
                        && sources.sameFigure(i, j)) {
                    joins.join(
                            i,
                            j,
                            sources.get(j).name() + " speaks in the report of "
                                    + sources.get(i).name());
                }
            }
        }
    }
}
