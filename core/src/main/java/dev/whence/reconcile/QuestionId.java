package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.report.Hashes;

/** Names a question by the first of its claims, so that one more report does not change it. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    public static QuestionId of(ClaimId first) {
        return new QuestionId("q" + Hashes.short64(first.value()));
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
