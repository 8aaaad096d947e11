package dev.whence.reconcile.finding;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.match.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question with its claims at hand, in the order they were told. */
public record Inquiry(Question question, List<Account> accounts) {
    public Inquiry {
        accounts = List.copyOf(accounts);
    }

    /** The claims of each origin, in the order of the origins. */
    List<List<Account>> byOrigin() {
        Map<ClaimId, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.telling().id(), account));
        List<List<Account>> origins = new ArrayList<>();
        for (Origin origin : question.origins()) {
            List<Account> claims = new ArrayList<>();
            for (ClaimId id : origin.claims()) {
                Account account = byId.get(id);
                if (account != null) {
                    claims.add(account);
                }
            }
            origins.add(claims);
        }
        return origins;
    }
}
