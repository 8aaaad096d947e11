package dev.whence.view.summary;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.ClaimCount.Originator;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Measure;
import dev.whence.view.Dossier;
import dev.whence.view.text.Spellings;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over all claims of a dossier. */
final class Tally {
    private final Map<Measure, Long> byMeasure = new EnumMap<>(Measure.class);
    private final Map<String, Relied> byOriginator = new TreeMap<>();
    private final long reports;
    private long claims;
    private long sure;
    private long unattributed;
    private long anonymous;

    private Tally(long reports) {
        this.reports = reports;
    }

    static Tally of(Dossier dossier) {
        Tally tally = new Tally(dossier.reports());
        dossier.claimCounts().forEach(tally::add);
        return tally;
    }

    /** A source that claims go back to, under its spellings. */
    private static final class Relied {
        private final Spellings spellings = new Spellings();
        private final Map<SourceKind, Long> kinds = new EnumMap<>(SourceKind.class);

        void add(Originator originator, long times) {
            spellings.add(originator.name(), times);
            kinds.merge(originator.kind(), times, Long::sum);
        }

        Count<Originator> count() {
            List<Count<SourceKind>> usual = counts(kinds);
            long all = usual.stream().mapToLong(Count::times).sum();
            return new Count<>(new Originator(spellings.usual(), usual.get(0).what()), all);
        }
    }

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
        return byOriginator.values().stream()
                .map(Relied::count)
                .sorted(Comparator.comparing((Count<Originator> count) -> -count.times())
                        .thenComparing(count -> count.what().name()))
                .toList();
    }

    private void add(ClaimCount alike) {
        claims += alike.claims();
        sure += alike.sure() ? alike.claims() : 0;
        byMeasure.merge(alike.measure(), alike.claims(), Long::sum);
        if (alike.originator().isEmpty()) {
            unattributed += alike.claims();
            return;
        }
        Originator originator = alike.originator().get();
        boolean untold = originator.kind() == SourceKind.UNSPECIFIED;
        anonymous += untold || originator.kind() == SourceKind.ANONYMOUS ? alike.claims() : 0;
        if (!untold) {
            byOriginator
                    .computeIfAbsent(Spellings.key(originator.name()), key -> new Relied())
                    .add(originator, alike.claims());
        }
    }

    private static <T> List<Count<T>> counts(Map<T, Long> map) {
        return map.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Count<T> count) -> -count.times()))
                .toList();
    }
}
