package dev.whence.view.page.overview;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Masthead;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.part.SplitFile;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts over everything that was read.
 *
 * @param dates {@code 2016-12-08 to 2016-12-20}; empty where no report has a date
 * @param undated how many reports have no date
 * @param measures {@code killed 12}, the most frequent first
 * @param reviewed how many claims a person has ruled on
 * @param rejected how many of them a person has rejected
 * @param ownName how many claims name no source
 * @param unnamed how many rest on a source without a name
 * @param takers how many reports have text of another, by a known direction
 * @param foreign how many reports are in a language that claims are not read in
 * @param splits files that hold several reports
 */
public record Overview(
        int reports,
        int outlets,
        String dates,
        int undated,
        int claims,
        int sure,
        int reviewed,
        int rejected,
        List<String> measures,
        int ownName,
        int unnamed,
        int passages,
        int pairs,
        int takers,
        int skipped,
        int foreign,
        List<SplitFile> splits) {
    public Overview {
        splits = List.copyOf(splits);
        measures = List.copyOf(measures);
    }

    public int check() {
        return claims - sure - rejected;
    }

    /** {@code 51%} */
    public String share(int part) {
        return Figures.share(part, claims);
    }

    public static Overview of(Contents contents) {
        List<Claim> claims = contents.claims();
        List<Masthead> reports = contents.readings().stream()
                .map(reading -> contents.masthead(reading.report().id()))
                .toList();
        List<ReportDate> dates =
                reports.stream().map(Masthead::date).flatMap(Optional::stream).toList();
        return new Overview(
                reports.size(),
                (int) reports.stream()
                        .map(Masthead::outlet)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count(),
                between(dates),
                reports.size() - dates.size(),
                claims.size(),
                (int) claims.stream()
                        .filter(claim -> claim.certainty().isSure()
                                && !contents.decided().isRejected(claim.id()))
                        .count(),
                (int) claims.stream()
                        .filter(claim -> contents.decided().of(claim.id()).isPresent())
                        .count(),
                (int) claims.stream()
                        .filter(claim -> contents.decided().isRejected(claim.id()))
                        .count(),
                measures(claims),
                (int) claims.stream()
                        .filter(claim -> claim.attribution().isEmpty())
                        .count(),
                (int) claims.stream().filter(Overview::restsOnUnnamed).count(),
                contents.passages().size(),
                pairs(contents.passages()),
                takers(contents.passages()),
                contents.skipped().size(),
                (int) contents.readings().stream()
                        .filter(reading -> reading.report().isForeign())
                        .count(),
                SplitFile.of(contents.parts()));
    }

    private static boolean restsOnUnnamed(Claim claim) {
        return claim.attribution()
                .originator()
                .map(Link::kind)
                .filter(kind -> kind == SourceKind.ANONYMOUS || kind == SourceKind.UNSPECIFIED)
                .isPresent();
    }

    private static String between(List<ReportDate> dates) {
        Optional<String> first =
                dates.stream().map(date -> date.first().toString()).min(Comparator.naturalOrder());
        Optional<String> last =
                dates.stream().map(date -> date.last().toString()).max(Comparator.naturalOrder());
        return first.equals(last) ? first.orElse("") : first.orElse("") + " to " + last.orElse("");
    }

    private static List<String> measures(List<Claim> claims) {
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        claims.forEach(claim -> counts.merge(claim.measure(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Measure, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey().label() + " " + Figures.count(entry.getValue()))
                .toList();
    }

    private static int pairs(List<Passage> passages) {
        Set<List<ReportId>> pairs = new HashSet<>();
        passages.forEach(passage ->
                pairs.add(List.of(passage.from().report(), passage.to().report())));
        return pairs.size();
    }

    private static int takers(List<Passage> passages) {
        List<ReportId> takers = new ArrayList<>();
        for (Passage passage : passages) {
            switch (passage.flow()) {
                case FROM_TO -> takers.add(passage.to().report());
                case TO_FROM -> takers.add(passage.from().report());
                case UNKNOWN -> {}
            }
        }
        return new HashSet<>(takers).size();
    }
}
