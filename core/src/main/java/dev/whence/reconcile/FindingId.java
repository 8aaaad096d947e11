package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.report.Hashes;
import java.util.List;
import java.util.stream.Stream;

/** Names a finding by its type and its claims. */
public record FindingId(String value) implements Comparable<FindingId> {

    public static FindingId of(FindingType type, List<ClaimId> claims) {
        return new FindingId("f"
                + Hashes.short64(Stream.concat(
                                Stream.of(type.label()),
                                claims.stream().map(ClaimId::value).sorted())
                        .toArray(String[]::new)));
    }

    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
