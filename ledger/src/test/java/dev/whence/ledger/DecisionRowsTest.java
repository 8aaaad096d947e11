package dev.whence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whence.analysis.Reading;
import dev.whence.analysis.Reconciler;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Book;
import dev.whence.decision.Decision;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.SameSource;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.Scheme;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.decision.anchor.Sighting;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.ReportId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRowsTest {
    private static final Reconciler RECONCILER = new Reconciler(Policy.ENVELOPE, Owners.UNKNOWN);

    @TempDir
    private Path folder;

    private Path file;
    private final Reading reading = Readings.full("a.txt");
    private final Anchor first = anchor(0);
    private final Anchor second = anchor(1);

    private Anchor anchor(int claim) {
        return Anchor.of(reading.claims().get(claim), reading.report());
    }

    @BeforeEach
    void storeTheReading() {
        file = folder.resolve("whence.db");
        try (LedgerWriter writer = LedgerWriter.open(file, Clock.systemUTC())) {
            writer.begin(new Run.Plan("1", new TreeMap<>(), List.of(".")));
            writer.store("a.txt", new Origin("a.txt", ".", "1", "1"), List.of(new Part.Read(reading)));
            writer.finish(Run.Status.DONE, Map.of());
        }
    }

    private List<Decision> everyKind() {
        dev.whence.decision.Values seen =
                dev.whence.decision.Values.of(reading.claims().get(0));
        dev.whence.decision.Values better =
                seen.with(Map.of(Field.OF, Optional.of("porters; “all ranks”"), Field.CAUSE, Optional.empty()));
        List<Ruling> rulings = List.of(
                new OnClaim(first, Verdict.ACCEPT, seen, seen),
                new OnClaim(second, Verdict.CORRECT, seen, better),
                new OnClaim(second, Verdict.REJECT, seen, dev.whence.decision.Values.NONE),
                new OnClaim(first, Verdict.ADD, dev.whence.decision.Values.NONE, better),
                new Together(Company.QUESTION, List.of(first, second)),
                new Apart(Company.ORIGIN, List.of(second), List.of(first)),
                new Named(List.of(first), "the quay, Monday"),
                new OnFinding(FindingType.UNIT_SLIP, List.of(first, second), false),
                new SameSource("Dr. Ana Ruiz", "Ruiz"),
                new KindOfSource("Ruiz", SourceKind.ARMED_GROUP),
                new Graded(Scheme.RELIABILITY, "B", Optional.of("Ruiz"), List.of()),
                new Graded(Scheme.AIRWARS, "fair", Optional.empty(), List.of(first)),
                new Withdrawn(3));
        List<Decision> decisions = new ArrayList<>();
        for (Ruling ruling : rulings) {
            int number = decisions.size() + 1;
            decisions.add(new Decision(
                    number,
                    "Ana Ó.",
                    Instant.parse("2031-06-01T08:00:00Z"),
                    number % 2 == 0 ? Optional.empty() : Optional.of("seen in the \"text\""),
                    ruling,
                    number == 13 ? List.of(1, 2) : List.of()));
        }
        return decisions;
    }

    private Map<Anchor, Placement> places() {
        Claim claim = reading.claims().get(0);
        Map<Anchor, Placement> places = new HashMap<>();
        places.put(
                first,
                new Placed(
                        Placement.How.NEAR,
                        claim.report(),
                        claim.id(),
                        claim.number(),
                        claim.evidence().sentence()));
        places.put(second, new Orphaned(List.of(claim.id())));
        return places;
    }

    private void decide(List<Decision> decisions) {
        try (LedgerWriter writer = LedgerWriter.open(file, Clock.systemUTC())) {
            writer.decide(decisions, places(), Reconciliation.NOTHING, RECONCILER, "way");
        }
    }

    @Test
    void everyKindOfDecisionComesBackAsItWasPutIn() {
        decide(everyKind());

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.book()).isEqualTo(new Book(everyKind(), places()));
        }
    }

    @Test
    void decisionsStayWhenTheirReportIsReadAgainAndTheirPlacesAreMadeAnew() {
        decide(everyKind());
        try (LedgerWriter writer = LedgerWriter.open(file, Clock.systemUTC())) {
            writer.begin(new Run.Plan("2", new TreeMap<>(), List.of(".")));
            writer.store("a.txt", new Origin("a.txt", ".", "2", "2"), List.of(new Part.Read(Readings.empty("a.txt"))));
            assertThat(writer.contents().book().decisions()).isEqualTo(everyKind());
            assertThat(writer.contents().book().places()).doesNotContainKey(first);

            writer.storePlaces(Map.of(first, new Orphaned(List.of())), Map.of());
            assertThat(writer.contents().book().places()).containsEntry(first, new Orphaned(List.of()));
            writer.finish(Run.Status.DONE, Map.of());
        }
    }

    @Test
    void theLastSightingOfAReportReplacesTheEarlierAndThoseNotSeenStay() {
        ReportId norda = new ReportId("norda");
        ReportId herald = new ReportId("herald");
        try (LedgerWriter writer = LedgerWriter.open(file, Clock.systemUTC())) {
            writer.storePlaces(Map.of(), Map.of(norda, new Sighting("a.txt", "1"), herald, new Sighting("b.txt", "2")));
            writer.storePlaces(Map.of(), Map.of(norda, new Sighting("c.txt", "3")));
        }

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.sightings())
                    .isEqualTo(Map.of(norda, new Sighting("c.txt", "3"), herald, new Sighting("b.txt", "2")));
        }
    }

    @Test
    void aNumberThatIsTakenIsNotOverwritten() {
        decide(everyKind().subList(0, 2));

        assertThatThrownBy(() -> decide(everyKind().subList(1, 3))).isInstanceOf(LedgerException.class);

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.book().decisions()).hasSize(2);
        }
    }

    @Test
    void aClaimThatAPersonAddedIsFoundByItsId() {
        ClaimId added = new ClaimId("c00added");
        Claim claim = reading.claims().get(0);
        Map<Anchor, Placement> places = Map.of(
                first,
                new Placed(
                        Placement.How.UNCHANGED,
                        claim.report(),
                        added,
                        claim.number(),
                        claim.evidence().sentence()));
        try (LedgerWriter writer = LedgerWriter.open(file, Clock.systemUTC())) {
            writer.decide(everyKind().subList(3, 4), places, Reconciliation.NOTHING, RECONCILER, "way");
            assertThat(writer.contents().idsStartingWith("c00", 5)).containsExactly("c00added");
            assertThat(writer.contents().nameOfReportWith("c00added")).contains("a.txt");
        }
    }
}
