package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided that bears on how claims are brought together.
 *
 * @param questions which claims answer one question and which do not
 * @param origins which claims go back to one telling and which do not
 * @param names what questions are to be called, the later decided last
 */
public record Guidance(Bonds questions, Bonds origins, List<Name> names) {
    /** Nobody has decided anything. */
    public static final Guidance NONE = new Guidance(Bonds.NONE, Bonds.NONE, List.of());

    public Guidance {
        names = List.copyOf(names);
    }

    /** A name for the question that most of these claims answer. */
    public record Name(Set<ClaimId> claims, String label) {
        public Name {
            claims = Set.copyOf(claims);
        }
    }

    /** The name that people gave to the question with these claims: more than half of those it was given to are among them. */
    public Optional<String> name(Collection<ClaimId> claims) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<ClaimId> there = new HashSet<>(claims);
        return names.stream()
                .filter(name ->
                        2 * name.claims().stream().filter(there::contains).count()
                                > name.claims().size())
                .reduce((earlier, later) -> later)
                .map(Name::label);
    }
}
