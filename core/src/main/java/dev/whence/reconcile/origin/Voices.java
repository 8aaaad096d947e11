package dev.whence.reconcile.origin;

import dev.whence.reconcile.match.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts claims by who vouches for them: what one voice says twice is its own change of mind, not a copyist's. */
public final class Voices {
    private final Vouchers vouchers = new Vouchers();
    private final Speakers speakers;

    /** @param speakers who gives the figures of which body */
    public Voices(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The claims of each voice, in the order of its first claim. */
    public List<List<Account>> of(List<Account> accounts) {
        List<Source> sources = new ArrayList<>();
        List<List<Account>> voices = new ArrayList<>();
        for (Account account : accounts) {
            Source source = vouchers.of(account.isReplaced() ? replacing(account, accounts) : account);
            int voice = 0;
            while (voice < sources.size() && !areOne(sources.get(voice), source)) {
                voice++;
            }
            if (voice == sources.size()) {
                sources.add(source);
                voices.add(new ArrayList<>());
            }
            voices.get(voice).add(account);
        }
        return voices;
    }

    /** "Rose from 14": whoever gives the new figure gave the old one, where nobody else is named for it. */
    private Account replacing(Account old, List<Account> accounts) {
        if (!vouchers.of(old).own()) {
            return old;
        }
        return accounts.stream()
                .filter(now -> old.standsBeside(now) && !vouchers.of(now).own())
                .min(Comparator.comparing(now -> now.distance(old)))
                .orElse(old);
    }

    private boolean areOne(Source a, Source b) {
        return a.isSame(b) || speakers.areOne(a, b);
    }

    /** Whether one named source gives both figures, or whoever published the one is named for the other. */
    public boolean areOne(Account a, Account b) {
        Source first = vouchers.of(a);
        Source second = vouchers.of(b);
        return !(first.own() && second.own())
                && !first.isAnyWitness()
                && !second.isAnyWitness()
                && areOne(first, second);
    }

    /** Whether the two figures have sources that are named, and are not one; witnesses are nobody's rivals. */
    public boolean areOthers(Account a, Account b) {
        Source first = vouchers.of(a);
        Source second = vouchers.of(b);
        boolean named = !first.own() && !second.own() && !first.isAnyWitness() && !second.isAnyWitness();
        return named && !areOne(first, second);
    }

    /** Whether the source of the first is whoever published the second. */
    public boolean cites(Account citing, Account published) {
        return vouchers.cites(citing, published);
    }

    /** Whether a body gives a figure in its own report, and names nobody. */
    public boolean countsItself(Account account) {
        return vouchers.countsItself(account);
    }

    /** Whether a report has a claim from somebody who cannot be asked: "a diplomat" is another one each time. */
    public boolean isOfNobody(Account account) {
        return isOwn(account) && !account.claim().attribution().isEmpty();
    }

    /** Whether a report vouches for a claim alone. */
    public boolean isOwn(Account account) {
        return vouchers.of(account).own();
    }
}
