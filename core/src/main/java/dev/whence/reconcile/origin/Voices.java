package dev.whence.reconcile.origin;

import dev.whence.reconcile.match.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts claims by who vouches for them: what one voice says twice is its own change of mind, not a copyist's. */
public final class Voices {
    private final Vouchers vouchers = new Vouchers();

    /** The claims of each voice, in the order of its first claim. */
    public List<List<Account>> of(List<Account> accounts) {
        List<Source> sources = new ArrayList<>();
        List<List<Account>> voices = new ArrayList<>();
        for (Account account : accounts) {
            Source source = vouchers.of(account.isReplaced() ? replacing(account, accounts) : account);
            int voice = 0;
            while (voice < sources.size() && !sources.get(voice).isSame(source)) {
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

    /** Whether the source of the first is whoever published the second, who vouches for it. */
    public boolean cites(Account citing, Account own) {
        Source source = vouchers.of(citing);
        return !source.own() && isOwn(own) && source.isSame(vouchers.of(own));
    }

    /** Whether a body gives a figure in its own report, and names nobody. */
    public boolean countsItself(Account account) {
        return vouchers.countsItself(account);
    }

    /** Whether a report vouches for a claim alone. */
    public boolean isOwn(Account account) {
        return vouchers.of(account).own();
    }
}
