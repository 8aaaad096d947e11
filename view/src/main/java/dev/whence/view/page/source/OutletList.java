package dev.whence.view.page.source;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.passage.Passage;
import dev.whence.passage.Side;
import dev.whence.reconcile.Masthead;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.source.OutletView.ReportLink;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the list of outlets: what they say themselves, whom they pass on, with whom they share text. */
public final class OutletList {
    private OutletList() {}

    /** Those with most claims first. */
    public static List<OutletView> of(Contents contents) {
        Map<String, Found> found = new TreeMap<>();
        contents.readings().forEach(reading -> {
            Masthead report = contents.masthead(reading.report().id());
            Found outlet = found.computeIfAbsent(contents.shown(report.outletOrName()), name -> new Found());
            outlet.reports.add(new ReportLink(contents.anchor(reading.report().id()), report.name()));
            reading.claims().forEach(claim -> outlet.add(claim, contents));
        });
        for (Passage passage : contents.passages()) {
            copied(passage, passage.from(), found, contents);
            copied(passage, passage.to(), found, contents);
        }
        return found.entrySet().stream()
                .map(entry -> entry.getValue().view(entry.getKey()))
                .sorted(Comparator.comparing((OutletView outlet) -> -outlet.claims())
                        .thenComparing(OutletView::name))
                .toList();
    }

    private static void copied(Passage passage, Side here, Map<String, Found> found, Contents contents) {
        Side there = passage.opposite(here);
        String name = contents.shown(contents.masthead(here.report()).outletOrName());
        String other = contents.shown(contents.masthead(there.report()).outletOrName());
        Found outlet = found.get(name);
        if (outlet != null && !name.equals(other)) {
            String way = passage.cameTo(here) ? "from " : passage.cameTo(there) ? "to " : "with ";
            outlet.copies.merge(way + other, 1, Integer::sum);
        }
    }

    /** What is gathered about one outlet. */
    private static final class Found {
        private final List<ReportLink> reports = new ArrayList<>();
        private final Map<String, Integer> relays = new HashMap<>();
        private final Map<String, Integer> copies = new HashMap<>();
        private final List<ClaimView> own = new ArrayList<>();
        private final List<ClaimView> told = new ArrayList<>();

        void add(Claim claim, Contents contents) {
            (claim.attribution().isEmpty() ? own : told).add(ClaimView.of(claim, contents));
            claim.attribution().links().stream()
                    .filter(link -> link.kind() != SourceKind.UNSPECIFIED)
                    .map(Link::source)
                    .map(contents::shown)
                    .distinct()
                    .forEach(source -> relays.merge(source, 1, Integer::sum));
        }

        OutletView view(String name) {
            return new OutletView(name, reports, own, told, listed(relays, "claim"), listed(copies, "passage"));
        }

        /** {@code army medic (3 claims)}, the most first, then by name. */
        private static List<String> listed(Map<String, Integer> counts, String noun) {
            return counts.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(entry -> entry.getKey() + " (" + Figures.count(entry.getValue(), noun) + ")")
                    .toList();
        }
    }
}
