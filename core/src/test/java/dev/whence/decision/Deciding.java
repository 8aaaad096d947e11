package dev.whence.decision;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placer;
import dev.whence.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People at work on a few readings. */
final class Deciding {
    private static final Instant MORNING = Instant.parse("2031-06-01T08:00:00Z");

    private final List<Decision> decisions = new ArrayList<>();

    Decision says(String author, Ruling ruling, Integer... settles) {
        Decision decision = new Decision(
                decisions.size() + 1,
                author,
                MORNING.plusSeconds(60L * decisions.size()),
                Optional.of("seen in the text"),
                ruling,
                List.of(settles));
        decisions.add(decision);
        return decision;
    }

    /** The state that the decisions leave in some readings. */
    Decided in(Reading... readings) {
        Map<ReportId, String> reports = new HashMap<>();
        List.of(readings)
                .forEach(reading ->
                        reports.put(reading.report().id(), reading.report().path()));
        List<Anchor> anchors = decisions.stream()
                .flatMap(decision -> decision.ruling().anchors().stream())
                .toList();
        Placer placer = new Placer(anchors, reports, Map.of());
        List.of(readings).forEach(placer::look);
        Map<Anchor, Placement> places = new LinkedHashMap<>(placer.placements());
        return new Decided(new Book(decisions, places));
    }

    static Anchor anchor(Reading reading, int claim) {
        return Anchor.of(reading.claims().get(claim), reading.report());
    }

    static Ruling accept(Reading reading, int claim) {
        Values values = Values.of(reading.claims().get(claim));
        return new OnClaim(anchor(reading, claim), Verdict.ACCEPT, values, values);
    }

    static Ruling reject(Reading reading, int claim) {
        Claim read = reading.claims().get(claim);
        return new OnClaim(anchor(reading, claim), Verdict.REJECT, Values.of(read), Values.NONE);
    }

    static Ruling correct(Reading reading, int claim, Field field, String value) {
        Values seen = Values.of(reading.claims().get(claim));
        return new OnClaim(anchor(reading, claim), Verdict.CORRECT, seen, seen.with(Map.of(field, Optional.of(value))));
    }
}
