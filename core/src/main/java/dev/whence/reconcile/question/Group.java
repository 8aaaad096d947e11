package dev.whence.reconcile.question;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.match.Account;
import java.util.List;
import java.util.Optional;

/**
 * Claims that answer one question.
 *
 * @param accounts in the order they were told; at least one
 * @param partOf the group about the whole that this one counts a part of
 */
public record Group(QuestionId id, List<Account> accounts, Optional<QuestionId> partOf) {
    public Group {
        accounts = List.copyOf(accounts);
    }

    /** Of accounts that are in order. */
    public static Group of(List<Account> accounts) {
        ClaimId first = accounts.stream()
                .map(account -> account.telling().id())
                .min(ClaimId::compareTo)
                .orElseThrow();
        return new Group(QuestionId.of(first), accounts, Optional.empty());
    }

    Group partOf(QuestionId whole) {
        return new Group(id, accounts, Optional.of(whole));
    }

    /** The account told first. */
    public Account first() {
        return accounts.get(0);
    }
}
