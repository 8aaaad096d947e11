package dev.whence.analysis;

import dev.whence.attribution.SourceKind;
import dev.whence.claim.Measure;
import java.util.Optional;

/**
 * How many claims are alike in measure, certainty and originator: enough to sum up many reports without their readings.
 *
 * @param originator empty where the report itself vouches for them
 * @param claims at least 1
 */
public record ClaimCount(Measure measure, boolean sure, Optional<Originator> originator, long claims) {

    /** Who said a figure first. */
    public record Originator(String name, SourceKind kind) {}
}
