package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.OriginId;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.view.Dossier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the ledger holds when a file is read: claims, questions and what was decided before. */
public final class Known {
    private static final Pattern ID = Pattern.compile("[cqofi][0-9a-f]{16}");

    private final Dossier dossier;
    private final Function<Anchor, Placement> placer;
    private final Reconciliation reconciliation;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ReportId, String> names = new HashMap<>();
    private final Map<String, ReportId> reports = new HashMap<>();
    private final Map<ClaimId, Question> questionOf = new HashMap<>();
    private final Map<ClaimId, Anchor> anchors = new HashMap<>();

    /** @param placer finds where an anchor stands today */
    public Known(Dossier dossier, Function<Anchor, Placement> placer) {
        this.dossier = dossier;
        this.placer = placer;
        this.reconciliation = dossier.reconciliation();
        dossier.eachReading(reading -> {
            names.put(reading.report().id(), reading.report().path());
            reports.put(reading.report().path(), reading.report().id());
            reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        });
        for (Question question : reconciliation.questions()) {
            question.claims().forEach(claim -> questionOf.put(claim, question));
        }
    }

    /** Whether a text has the form of an id: {@code q} and sixteen digits for a question. */
    static boolean isId(String text, char kind) {
        return !text.isEmpty() && text.charAt(0) == kind && ID.matcher(text).matches();
    }

    Decided decided() {
        return dossier.decided();
    }

    Reconciliation reconciliation() {
        return reconciliation;
    }

    /** A claim with decided values. */
    Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The report of that name. */
    Optional<Report> report(String name) {
        return reports.containsKey(name) ? Optional.of(dossier.report(name)) : Optional.empty();
    }

    Report reportOf(Claim claim) {
        return dossier.report(Optional.ofNullable(names.get(claim.report()))
                .orElseThrow(() -> new IllegalStateException("No report has the claim " + claim.id())));
    }

    Placement place(Anchor anchor) {
        return placer.apply(anchor);
    }

    Anchor anchor(Claim claim) {
        return anchors.computeIfAbsent(claim.id(), id -> Anchor.of(claim, reportOf(claim)));
    }

    List<Anchor> anchors(Collection<ClaimId> ids) {
        return ids.stream().flatMap(id -> claim(id).stream()).map(this::anchor).toList();
    }

    Optional<Question> questionOf(ClaimId claim) {
        return Optional.ofNullable(questionOf.get(claim));
    }

    /**
     * The question of that id, or the one with the claim that gave the id its name: a question that was joined to others
     * goes by another one's.
     */
    Question question(String id) {
        return reconciliation.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .or(() -> claims.keySet().stream()
                        .filter(claim -> QuestionId.of(claim).value().equals(id))
                        .findFirst()
                        .flatMap(this::questionOf))
                .orElseThrow(() -> new RowProblem("there is no question " + id + ": export again"));
    }

    Optional<Incident> incident(String id) {
        return reconciliation.incidents().stream()
                .filter(incident -> incident.id().value().equals(id))
                .findFirst();
    }

    /** The origin of that id in a question, or the one that had it before claims came and went. */
    Origin origin(Question question, String id) {
        return question.origins().stream()
                .filter(origin -> origin.id().value().equals(id))
                .findFirst()
                .or(() -> formerly(question, id))
                .orElseThrow(() ->
                        new RowProblem("there is no origin " + id + " in the question of this claim: export again"));
    }

    private static Optional<Origin> formerly(Question question, String id) {
        return question.origins().stream()
                .filter(origin -> origin.claims().stream()
                        .anyMatch(first -> question.claims().stream()
                                .anyMatch(name -> OriginId.of(QuestionId.of(name), first)
                                        .value()
                                        .equals(id))))
                .findFirst();
    }

    Optional<Origin> originOf(ClaimId claim) {
        return questionOf(claim)
                .flatMap(question -> question.origins().stream()
                        .filter(origin -> origin.claims().contains(claim))
                        .findFirst());
    }
}
