package dev.whence.decision.anchor;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.anchor.Placement.How;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.decision.anchor.QuotationFinder.Spot;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places anchors in the readings of today, one reading after the other. A report is known again by the name that it was
 * last seen under, then by the text that it had then, then by the last part of its name, and else by those that it had
 * when it was decided on; where two reports would do, a
 * decision goes to neither.
 */
public final class Placer {
    private final Map<Anchor, Search> searches = new LinkedHashMap<>();

    /**
     * @param reports all reports there are, by id, with their names
     * @param seen as what the reports of anchors were last found, by the ids that the anchors have for them
     */
    public Placer(Collection<Anchor> anchors, Map<ReportId, String> reports, Map<ReportId, Sighting> seen) {
        Set<String> names = Set.copyOf(reports.values());
        for (Anchor anchor : anchors) {
            Sighting last = seen.getOrDefault(anchor.report(), Sighting.of(anchor));
            searches.put(anchor, new Search(anchor, last, reports.containsKey(anchor.report()), names));
        }
    }

    /** Looks at one reading. */
    public void look(Reading reading) {
        Sighting report = Sighting.of(reading.report());
        for (Search search : searches.values()) {
            search.look(reading, report);
        }
    }

    /** Where each anchor stands, after all readings were looked at. */
    public Map<Anchor, Placement> placements() {
        Map<Anchor, Placement> placements = new LinkedHashMap<>();
        searches.forEach((anchor, search) -> placements.put(anchor, search.placement()));
        return placements;
    }

    /** As what the reports of placed anchors were found, by the ids that the anchors have for them. */
    public Map<ReportId, Sighting> sightings() {
        Map<ReportId, Sighting> sightings = new LinkedHashMap<>();
        searches.forEach((anchor, search) ->
                search.chosen().ifPresent(offer -> sightings.putIfAbsent(anchor.report(), offer.report())));
        return sightings;
    }

    /** What makes a report the one that was meant, the surest first. */
    private enum Home {
        SAME,
        SAME_NAME,
        SAME_TEXT,
        SAME_FILE_NAME
    }

    private record Offer(Home home, Sighting report, Placed placed) {}

    private record Near(ClaimId claim, double likeness) {}

    /** The search for one anchor. */
    private static final class Search {
        private static final int SHOWN = 3;
        private static final double HARDLY = 0.2;

        private final Anchor anchor;
        private final Sighting last;
        private final boolean isThere;
        private final Set<String> names;
        private final List<Offer> offers = new ArrayList<>();
        private final List<Near> nearest = new ArrayList<>();

        Search(Anchor anchor, Sighting last, boolean isThere, Set<String> names) {
            this.anchor = anchor;
            this.last = last;
            this.isThere = isThere;
            this.names = names;
        }

        void look(Reading reading, Sighting report) {
            Optional<Home> home = home(reading.report().id(), report);
            home.ifPresent(
                    found -> place(reading, found).ifPresent(placed -> offers.add(new Offer(found, report, placed))));
            if (!isThere) {
                remember(reading);
            }
        }

        private Optional<Home> home(ReportId id, Sighting report) {
            if (isThere) {
                return id.equals(anchor.report()) ? Optional.of(Home.SAME) : Optional.empty();
            }
            Optional<Home> home = home(last, report);
            return home.isPresent() || names.contains(last.reportName()) ? home : home(Sighting.of(anchor), report);
        }

        private Optional<Home> home(Sighting known, Sighting report) {
            if (report.reportName().equals(known.reportName())) {
                return Optional.of(Home.SAME_NAME);
            }
            if (names.contains(known.reportName())) {
                return Optional.empty();
            }
            if (report.text().equals(known.text())) {
                return Optional.of(Home.SAME_TEXT);
            }
            return report.fileName().equals(known.fileName()) ? Optional.of(Home.SAME_FILE_NAME) : Optional.empty();
        }

        private Optional<Placed> place(Reading reading, Home home) {
            if (home == Home.SAME) {
                TextSpan start = new TextSpan(
                        anchor.number().start() - anchor.quotation().number().start(),
                        anchor.number().start() - anchor.quotation().number().start());
                TextSpan sentence = new TextSpan(
                        start.start(),
                        start.start() + anchor.quotation().exact().length());
                return Optional.of(placed(reading, new Spot(How.UNCHANGED, anchor.number(), sentence, 1)));
            }
            return new QuotationFinder(reading.report().text())
                    .find(anchor.quotation(), anchor.number())
                    .map(spot -> placed(reading, spot));
        }

        /** Rules may have changed as well: the claim there is the one with the measure, or else with the ordinal. */
        private Placed placed(Reading reading, Spot spot) {
            List<Claim> there = reading.claims().stream()
                    .filter(claim -> claim.number().overlaps(spot.number()))
                    .sorted(Comparator.comparing(
                                    (Claim claim) -> !claim.number().equals(spot.number()))
                            .thenComparing(claim -> claim.measure() != anchor.measure())
                            .thenComparing(claim -> !claim.id().equals(id(reading, claim.number())))
                            .thenComparing(Claim::id))
                    .toList();
            Optional<Claim> claim = there.stream()
                    .filter(one -> one.measure() == anchor.measure() || one.id().equals(id(reading, one.number())))
                    .findFirst();
            return new Placed(
                    spot.how(),
                    reading.report().id(),
                    claim.map(Claim::id).orElseGet(() -> id(reading, spot.number())),
                    claim.map(Claim::number).orElse(spot.number()),
                    claim.map(one -> one.evidence().sentence()).orElse(spot.sentence()));
        }

        private ClaimId id(Reading reading, TextSpan number) {
            return ClaimId.of(reading.report().id(), number, anchor.ordinal());
        }

        private void remember(Reading reading) {
            for (Claim claim : reading.claims()) {
                double likeness = Likeness.of(
                        anchor.quotation().exact(),
                        claim.evidence().sentence().of(reading.report().text()));
                if (likeness >= HARDLY) {
                    boolean sameNumber = claim.number()
                            .of(reading.report().text())
                            .equals(anchor.quotation().numberWords());
                    boolean sameName = reading.report().path().equals(last.reportName());
                    nearest.add(new Near(claim.id(), likeness + (sameName ? 1 : 0) + (sameNumber ? 0.1 : 0)));
                }
            }
            nearest.sort(Comparator.comparing((Near near) -> -near.likeness()).thenComparing(Near::claim));
            if (nearest.size() > SHOWN) {
                nearest.subList(SHOWN, nearest.size()).clear();
            }
        }

        Placement placement() {
            Optional<Offer> chosen = chosen();
            return chosen.isPresent()
                    ? chosen.get().placed()
                    : new Orphaned(nearest.stream().map(Near::claim).toList());
        }

        /** The only offer of the surest sort. */
        Optional<Offer> chosen() {
            for (Home home : Home.values()) {
                List<Offer> there =
                        offers.stream().filter(offer -> offer.home() == home).toList();
                if (!there.isEmpty()) {
                    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
