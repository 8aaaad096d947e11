package dev.whence.reconcile.origin;

import dev.whence.attribution.SourceKind;
import dev.whence.claim.Status;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.question.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gives the figures of which body: where Colonel Ruhn says 34 dead and the army says 34 dead, he speaks for it or has it
 * from it, and what the two say on other questions goes back to one telling as well. One unusual figure shows it, or two
 * plain ones, unless reports set the two against each other as often.
 */
public final class Speakers {
    /** The bodies by the last names of those who give their figures. */
    private final Map<String, List<Source>> bodies = new HashMap<>();

    private Speakers() {}

    /** Those found in all questions. */
    public static Speakers of(List<Group> groups) {
        Vouchers vouchers = new Vouchers();
        Agreement agreement = new Agreement();
        for (Group group : groups) {
            agreement.open();
            for (Account account : group.accounts()) {
                if (account.claim().status() != Status.DENIED) {
                    Source source = vouchers.of(account);
                    BigDecimal figure =
                            Figures.stated(account.claim().interval()).stripTrailingZeros();
                    if (source.kind() == SourceKind.PERSON) {
                        agreement.person(
                                source.lastName(),
                                figure,
                                account.telling().report().id());
                    } else if (source.isBody() && !source.isAnybody() || vouchers.countsItself(account)) {
                        agreement.body(
                                source, figure, account.telling().report().id());
                    }
                }
            }
            agreement.close();
        }
        Speakers speakers = new Speakers();
        agreement
                .pairs()
                .forEach(pair -> speakers.bodies
                        .computeIfAbsent(pair.person(), k -> new ArrayList<>())
                        .add(pair.body()));
        return speakers;
    }

    /** Whether one of the two is a person who gives the figures of the other. */
    boolean areOne(Source a, Source b) {
        return speaksFor(a, b) || speaksFor(b, a);
    }

    private boolean speaksFor(Source person, Source body) {
        return person.kind() == SourceKind.PERSON
                && bodies.getOrDefault(person.lastName(), List.of()).stream().anyMatch(body::isSame);
    }
}
