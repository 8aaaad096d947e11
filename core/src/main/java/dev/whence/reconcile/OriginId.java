package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.report.Hashes;

/** Names an origin by its question and the first of its claims. */
public record OriginId(String value) implements Comparable<OriginId> {

    public static OriginId of(QuestionId question, ClaimId first) {
        return new OriginId("o" + Hashes.short64(question.value(), first.value()));
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
