package dev.whence.view.table;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.report.Report;
import dev.whence.report.Sourced;
import dev.whence.view.Dossier;
import dev.whence.view.text.Spellings;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody whom reports rely on.
 *
 * @param claims how many figures it vouches for or passes on
 * @param reports how many reports name it for a figure
 * @param originator for how many it stands first
 * @param relay for how many it passes on what another said
 * @param measures what it is named for
 * @param read whether a report of that outlet was itself read
 */
public record SourceRow(
        String name,
        SourceKind kind,
        long claims,
        long reports,
        long originator,
        long relay,
        Set<Measure> measures,
        boolean read) {

    /** The most relied on first, equal ones by name. Those that are spelt alike are one: see {@link Spellings}. */
    public static List<SourceRow> of(Dossier dossier) {
        Map<String, Counting> sources = new TreeMap<>();
        Set<String> outlets = new HashSet<>();
        dossier.eachReading(reading -> {
            reading.report()
                    .about()
                    .outlet()
                    .map(Sourced::value)
                    .ifPresent(outlet -> outlets.add(Spellings.key(outlet)));
            reading.claims().forEach(claim -> count(claim, reading.report(), sources));
        });
        return sources.entrySet().stream()
                .map(entry -> entry.getValue().row(outlets.contains(entry.getKey())))
                .sorted(Comparator.comparing((SourceRow row) -> -row.claims()).thenComparing(SourceRow::name))
                .toList();
    }

    private static void count(Claim claim, Report report, Map<String, Counting> sources) {
        List<Link> links = claim.attribution().links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.kind() != SourceKind.UNSPECIFIED) {
                sources.computeIfAbsent(Spellings.key(link.source()), k -> new Counting(link.kind()))
                        .add(link, claim, report, i == 0);
            }
        }
    }

    private static final class Counting {
        private final Spellings spellings = new Spellings();
        private final SourceKind kind;
        private final Set<String> reports = new HashSet<>();
        private final Set<Measure> measures = EnumSet.noneOf(Measure.class);
        private long originator;
        private long relay;

        Counting(SourceKind kind) {
            this.kind = kind;
        }

        void add(Link link, Claim claim, Report report, boolean isFirst) {
            spellings.add(link.source(), 1);
            reports.add(report.path());
            measures.add(claim.measure());
            originator += isFirst ? 1 : 0;
            relay += isFirst ? 0 : 1;
        }

        SourceRow row(boolean read) {
            return new SourceRow(
                    spellings.usual(), kind, originator + relay, reports.size(), originator, relay, measures, read);
        }
    }
}
