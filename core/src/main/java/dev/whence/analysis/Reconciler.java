package dev.whence.analysis;

import dev.whence.claim.ClaimId;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Guidance;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.IncidentId;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.finding.Findings;
import dev.whence.reconcile.finding.Inquiry;
import dev.whence.reconcile.finding.Matter;
import dev.whence.reconcile.finding.UnitSlips;
import dev.whence.reconcile.incident.EventLikeness;
import dev.whence.reconcile.incident.Incidents;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.match.Containment;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import dev.whence.reconcile.match.Surroundings;
import dev.whence.reconcile.origin.Estimates;
import dev.whence.reconcile.origin.Origins;
import dev.whence.reconcile.origin.Speakers;
import dev.whence.reconcile.origin.Ties;
import dev.whence.reconcile.origin.Voices;
import dev.whence.reconcile.question.Group;
import dev.whence.reconcile.question.Groups;
import dev.whence.reconcile.question.Labels;
import dev.whence.reconcile.question.Parts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the claims of many reports together, after all of them were read. The result does not depend on the order in
 * which tellings and passages are handed over.
 *
 * @param policy how estimates are made
 */
public record Reconciler(Policy policy, Owners owners) {
    private static final Comparator<Question> MOST_REPORTS = Comparator.comparing(
                    (Question question) -> -question.reports().size())
            .thenComparing(question -> -question.claims().size())
            .thenComparing(Question::id);

    /** The questions that the tellings answer, their origins, estimates, incidents and findings. */
    public Reconciliation reconcile(Collection<Telling> tellings, List<Passage> passages) {
        return reconcile(tellings, passages, Guidance.NONE);
    }

    /** The same, as people have guided it. */
    public Reconciliation reconcile(Collection<Telling> tellings, List<Passage> passages, Guidance guidance) {
        List<Account> accounts = new Accounts().of(tellings);
        Copies copies = Copies.of(accounts, passages);
        Surroundings surroundings = Surroundings.of(accounts);
        List<Group> groups = groups(accounts, copies, surroundings, guidance);
        List<Incident> incidents = Incidents.of(groups, new EventLikeness(surroundings));
        Speakers speakers = Speakers.of(groups);
        Answers answers = new Answers(
                new Origins(copies, owners, guidance.origins(), speakers),
                new Ties(copies, owners),
                estimates(accounts),
                incidentOf(incidents),
                guidance);
        List<Inquiry> inquiries = groups.parallelStream()
                .map(group -> new Inquiry(answers.question(group), group.accounts()))
                .toList();
        List<Finding> findings = Findings.of(new Matter(inquiries, accounts, copies, new Voices(speakers)));
        List<Question> questions =
                inquiries.stream().map(Inquiry::question).sorted(MOST_REPORTS).toList();
        return new Reconciliation(questions, incidents, findings);
    }

    private static List<Group> groups(
            List<Account> accounts, Copies copies, Surroundings surroundings, Guidance guidance) {
        Likeness likeness = Likeness.of(accounts, copies, surroundings).guided(guidance.questions());
        List<Group> groups = Groups.of(accounts, copies, likeness, guidance.questions()).stream()
                .map(Group::of)
                .toList();
        return new Parts(new Containment(surroundings)).link(groups);
    }

    private Estimates estimates(List<Account> accounts) {
        return new Estimates(policy, UnitSlips.doubted(accounts));
    }

    private static Map<QuestionId, IncidentId> incidentOf(List<Incident> incidents) {
        Map<QuestionId, IncidentId> incidentOf = new HashMap<>();
        incidents.forEach(
                incident -> incident.questions().forEach(question -> incidentOf.put(question, incident.id())));
        return incidentOf;
    }

    /** Makes a question of a group of claims. */
    private record Answers(
            Origins origins, Ties ties, Estimates estimates, Map<QuestionId, IncidentId> incidents, Guidance guidance) {
        Question question(Group group) {
            List<Account> accounts = group.accounts();
            List<ClaimId> claims =
                    accounts.stream().map(account -> account.telling().id()).toList();
            List<Origin> found = origins.of(group);
            return new Question(
                    group.id(),
                    guidance.name(claims).orElseGet(() -> Labels.of(accounts)),
                    group.first().claim().measure(),
                    group.first().claim().unit(),
                    Labels.population(accounts),
                    Labels.place(accounts),
                    Labels.from(accounts),
                    Labels.to(accounts),
                    group.partOf(),
                    Optional.ofNullable(incidents.get(group.id())),
                    claims,
                    found,
                    ties.of(group),
                    estimates.of(accounts, found));
        }
    }
}
