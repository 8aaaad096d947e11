package dev.whence.reconcile;

import dev.whence.claim.ClaimId;

/**
 * What a person said of two claims: that they belong together, or that they do not.
 *
 * @param by who said it
 */
public record Bond(ClaimId first, ClaimId second, boolean together, String by) {

    /** The smaller id first, so that a pair has one form. */
    public Bond {
        if (second.compareTo(first) < 0) {
            ClaimId swapped = first;
            first = second;
            second = swapped;
        }
    }
}
