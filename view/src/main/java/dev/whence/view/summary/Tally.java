package dev.whence.view.summary;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.view.Dossier;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts over all claims of a dossier. */
final class Tally {
    private final Map<Measure, Long> byMeasure = new EnumMap<>(Measure.class);
    private final Map<Originator, Long> byOriginator =
            new TreeMap<>(Comparator.comparing(Originator::name).thenComparing(Originator::kind));
    private long reports;
    private long claims;
    private long sure;
    private long unattributed;
    private long anonymous;

    private Tally() {}

    static Tally of(Dossier dossier) {
        Tally tally = new Tally();
        dossier.eachReading(tally::add);
        return tally;
    }

    /** Who said a figure first. */
    record Originator(String name, SourceKind kind) {}

    /** A thing and how often it was counted. */
    record Count<T>(T what, long times) {}

    long reports() {
        return reports;
    }

    long claims() {
        return claims;
    }

    long sure() {
        return sure;
    }

    /** Claims that the report itself asserts. */
    long unattributed() {
        return unattributed;
    }

    /** Claims whose originator nobody could ask: unnamed, or not told at all ("it was reported"). */
    long anonymous() {
        return anonymous;
    }

    /** The most frequent first, equal ones in the order of the guide. */
    List<Count<Measure>> measures() {
        return counts(byMeasure);
    }

    /** The most frequent first, equal ones by name. */
    List<Count<Originator>> originators() {
        return counts(byOriginator);
    }

    private void add(Reading reading) {
        reports++;
        for (Claim claim : reading.claims()) {
            claims++;
            sure += claim.certainty().isSure() ? 1 : 0;
            byMeasure.merge(claim.measure(), 1L, Long::sum);
            Optional<Link> originator = claim.attribution().originator();
            unattributed += originator.isEmpty() ? 1 : 0;
            anonymous += originator.filter(Tally::isUnnamed).isPresent() ? 1 : 0;
            originator
                    .filter(link -> link.kind() != SourceKind.UNSPECIFIED)
                    .ifPresent(link -> byOriginator.merge(new Originator(link.source(), link.kind()), 1L, Long::sum));
        }
    }

    private static boolean isUnnamed(Link link) {
        return link.kind() == SourceKind.ANONYMOUS || link.kind() == SourceKind.UNSPECIFIED;
    }

    private static <T> List<Count<T>> counts(Map<T, Long> map) {
        return map.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Count<T> count) -> -count.times()))
                .toList();
    }
}
