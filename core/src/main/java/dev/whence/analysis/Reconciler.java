package dev.whence.analysis;

import dev.whence.claim.ClaimId;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import dev.whence.reconcile.origin.Estimates;
import dev.whence.reconcile.origin.Origins;
import dev.whence.reconcile.origin.Ties;
import dev.whence.reconcile.question.Group;
import dev.whence.reconcile.question.Groups;
import dev.whence.reconcile.question.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the claims of many reports together, after all of them were read. The result does not depend on the order in
 * which tellings and passages are handed over.
 *
 * @param policy how estimates are made
 */
public record Reconciler(Policy policy, Owners owners) {

    /** The questions that the tellings answer, their origins, estimates, incidents and findings. */
    public Reconciliation reconcile(Collection<Telling> tellings, List<Passage> passages) {
        List<Account> accounts = new Accounts().of(tellings);
        Copies copies = Copies.of(accounts, passages);
        Likeness likeness = Likeness.of(accounts, copies);
        List<Question> questions = new ArrayList<>();
        for (List<Account> group : Groups.of(accounts, copies, likeness)) {
            questions.add(question(Group.of(group), copies));
        }
        return new Reconciliation(questions, List.of(), List.of());
    }

    private Question question(Group group, Copies copies) {
        List<Origin> origins = new Origins(copies, owners).of(group);
        List<ClaimId> claims =
                group.accounts().stream().map(account -> account.telling().id()).toList();
        return new Question(
                group.id(),
                Labels.of(group.accounts()),
                group.first().claim().measure(),
                group.first().claim().unit(),
                Labels.population(group.accounts()),
                Labels.place(group.accounts()),
                Optional.empty(),
                Optional.empty(),
                group.partOf(),
                Optional.empty(),
                claims,
                origins,
                new Ties(copies, owners).of(group),
                new Estimates(policy, Set.of()).of(group.accounts(), origins));
    }
}
