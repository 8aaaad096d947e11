package dev.whence.reconcile.origin;

import dev.whence.attribution.Letterhead;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Words;
import java.util.List;
import java.util.Optional;

/** Says who vouches first for a claim: the first whom it names, otherwise the report. */
final class Vouchers {
    private final Words words = Words.load();
    private final Letterhead letterhead = Letterhead.load();

    /** The first of the chain who could be asked; a relay for what "a source" told it, the report where nobody is named. */
    Source of(Account account) {
        List<Link> links = account.claim().attribution().links();
        for (int i = 0; i < links.size(); i++) {
            Optional<Source> source = Source.named(links.get(i), words);
            boolean sheet =
                    i + 1 < links.size() && source.filter(Source::isAnyDocument).isPresent();
            if (source.isPresent() && !sheet) {
                return source.get();
            }
        }
        return own(account);
    }

    private Source own(Account account) {
        return Source.own(account.telling().report(), words);
    }

    /** Whether a report is a body's own: what it names nobody for it counted itself. */
    private boolean isBody(Account account) {
        return account.telling().report().outlet().filter(letterhead::isBody).isPresent();
    }

    /** Whether a body gives a figure in its own report, and names nobody. */
    boolean countsItself(Account account) {
        return account.claim().attribution().isEmpty() && isBody(account);
    }

    /** Whether a link can only mean the outlet of a report. */
    boolean means(Link link, Account account) {
        return Source.named(link, words)
                .filter(source -> source.isSame(own(account)))
                .isPresent();
    }

    /** Whether whoever vouches first for a claim is the outlet of another report. */
    boolean cites(Account citing, Account published) {
        Source source = of(citing);
        return !source.own() && source.isSame(own(published));
    }

    /** Whether a source stands in the chain of a claim. */
    boolean isRelayedBy(Source source, Account account) {
        return account.claim().attribution().links().stream()
                .flatMap(link -> Source.named(link, words).stream())
                .anyMatch(source::isSame);
    }

    /** A link as a teller; read where one of the accounts is in a report of that outlet. */
    Teller teller(Link link, List<Account> accounts) {
        for (Account account : accounts) {
            if (means(link, account)) {
                return teller(account);
            }
        }
        return new Teller(link.source(), link.kind(), Optional.empty());
    }

    /** A report as a teller. */
    static Teller teller(Account account) {
        return new Teller(
                account.telling().report().outletOrName(),
                SourceKind.OUTLET,
                Optional.of(account.telling().report().id()));
    }
}
