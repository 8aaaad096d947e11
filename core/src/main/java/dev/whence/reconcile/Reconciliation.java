package dev.whence.reconcile;

import java.util.List;

/**
 * What the claims of many reports say together.
 *
 * @param questions those with most reports first, then with most claims, then by id
 * @param incidents by first day, undated ones last, then by id
 * @param findings the gravest first, then by type, then by id
 */
public record Reconciliation(List<Question> questions, List<Incident> incidents, List<Finding> findings) {
    /** Of no claims. */
    public static final Reconciliation NOTHING = new Reconciliation(List.of(), List.of(), List.of());

    public Reconciliation {
        questions = List.copyOf(questions);
        incidents = List.copyOf(incidents);
        findings = List.copyOf(findings);
    }
}
