package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.report.Hashes;

/** Names an incident by the first of its claims, so that one more report does not change it. */
public record IncidentId(String value) implements Comparable<IncidentId> {

    public static IncidentId of(ClaimId first) {
        return new IncidentId("i" + Hashes.short64("incident", first.value()));
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
