package dev.whence.cli;

import dev.whence.decision.Book;
import dev.whence.decision.Decision;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placer;
import dev.whence.ledger.Ledger;
import dev.whence.ledger.LedgerWriter;
import dev.whence.report.ReportId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds where decisions hold in the reports of a ledger. */
final class DecisionPlaces {
    private DecisionPlaces() {}

    /** Places all decisions anew, where there are any: reports or rules may have changed. */
    static void bringUpToDate(LedgerWriter writer) {
        Book book = writer.contents().book();
        if (!book.decisions().isEmpty()) {
            Placer placer = placer(writer.contents(), anchors(book.decisions()));
            writer.storePlaces(placer.placements(), placer.sightings());
        }
    }

    /** Where the claims that decisions speak of stand today. */
    static Map<Anchor, Placement> of(Ledger ledger, Collection<Decision> decisions) {
        return ofAnchors(ledger, anchors(decisions));
    }

    private static List<Anchor> anchors(Collection<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.ruling().anchors().stream())
                .distinct()
                .toList();
    }

    /** Where anchors stand today. */
    static Map<Anchor, Placement> ofAnchors(Ledger ledger, List<Anchor> anchors) {
        return placer(ledger, anchors).placements();
    }

    /** One that has looked at all reports that matter. */
    private static Placer placer(Ledger ledger, List<Anchor> anchors) {
        SortedMap<String, ReportId> ids = ledger.ids();
        Map<ReportId, String> reports = new HashMap<>();
        ids.forEach((name, id) -> reports.put(id, name));
        Placer placer = new Placer(anchors, reports, ledger.sightings());
        boolean allThere = anchors.stream().allMatch(anchor -> reports.containsKey(anchor.report()));
        if (allThere) {
            anchors.stream()
                    .map(anchor -> reports.getOrDefault(anchor.report(), ""))
                    .distinct()
                    .forEach(name -> ledger.reading(name).ifPresent(placer::look));
        } else {
            ledger.eachReading(placer::look);
        }
        return placer;
    }
}
