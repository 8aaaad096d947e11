package dev.whence.analysis;

import dev.whence.attribution.Attribution;
import dev.whence.claim.Claim;
import dev.whence.report.Report;
import java.util.List;

/** What Whence read in one report; claims by start, end, measure, id, attributions by where they begin. */
public record Reading(Report report, List<Claim> claims, List<Attribution> attributions) {
    public Reading {
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
    }
}
