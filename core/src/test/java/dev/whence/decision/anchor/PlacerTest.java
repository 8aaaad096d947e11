package dev.whence.decision.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.decision.Clipping;
import dev.whence.decision.anchor.Placement.How;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.report.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private static final String TEXT =
            "The quay burnt all night. At least 14 dockers were killed in Port Ellin when the"
                    + " crane fell, the harbour master said. Another 30 dockers were wounded. Ferries stood still.";

    private final Anchor dockers = anchor(Clipping.read("norda.txt", TEXT), 0);

    private static Anchor anchor(Reading reading, int claim) {
        return Anchor.of(reading.claims().get(claim), reading.report());
    }

    private static Placement place(Anchor anchor, Reading... readings) {
        return placer(anchor, Map.of(), readings).placements().getOrDefault(anchor, new Orphaned(List.of()));
    }

    private static Placer placer(Anchor anchor, Map<ReportId, Sighting> seen, Reading... readings) {
        Map<ReportId, String> reports = new HashMap<>();
        for (Reading reading : readings) {
            reports.put(reading.report().id(), reading.report().path());
        }
        Placer placer = new Placer(List.of(anchor), reports, seen);
        List.of(readings).forEach(placer::look);
        return placer;
    }

    /** What becomes of an anchor when the folder is read again and again. */
    private static Placement placeAfter(Anchor anchor, Reading... runs) {
        Map<ReportId, Sighting> seen = new HashMap<>();
        Placement last = new Orphaned(List.of());
        for (Reading run : runs) {
            Placer placer = placer(anchor, seen, run);
            seen.putAll(placer.sightings());
            last = placer.placements().getOrDefault(anchor, new Orphaned(List.of()));
        }
        return last;
    }

    private static void assertPlaced(Placement placement, How how, Claim claim) {
        assertThat(placement).isInstanceOfSatisfying(Placed.class, placed -> {
            assertThat(placed.how()).isEqualTo(how);
            assertThat(placed.claim()).isEqualTo(claim.id());
            assertThat(placed.number()).isEqualTo(claim.number());
        });
    }

    @Test
    void anUnchangedReportKeepsItsDecisions() {
        Reading same = Clipping.read("norda.txt", TEXT);

        assertPlaced(place(dockers, same), How.UNCHANGED, same.claims().get(0));
    }

    @Test
    void anEditBeforeTheSentenceMovesTheDecisionWithIt() {
        Reading edited =
                Clipping.read("norda.txt", "Correction: the fire began on Monday. 9 dockers were killed. " + TEXT);

        assertPlaced(place(dockers, edited), How.QUOTED, edited.claims().get(1));
    }

    @Test
    void anEditAfterTheSentenceLeavesTheDecisionWhereItWas() {
        Reading edited = Clipping.read("norda.txt", TEXT.replace("Ferries stood still", "2 ferries sailed again"));

        assertPlaced(place(dockers, edited), How.QUOTED, edited.claims().get(0));
    }

    @Test
    void aReportSavedAgainWithOtherLineBreaksKeepsItsDecisions() {
        Reading edited = Clipping.read("norda.txt", TEXT.replace(" in Port Ellin", "\r\nin  Port\r\nEllin"));

        assertPlaced(place(dockers, edited), How.QUOTED, edited.claims().get(0));
    }

    @Test
    void anEditInTheSentenceIsForgivenWhereTheNumberAndMostWordsStay() {
        Reading edited = Clipping.read(
                "norda.txt",
                TEXT.replace(
                        "when the crane fell, the harbour master", "when a crane fell, the port's harbour master"));

        assertPlaced(place(dockers, edited), How.NEAR, edited.claims().get(0));
    }

    @Test
    void whereTheNumberItselfWasChangedTheDecisionIsOrphanedWithTheSentenceAsItsNearest() {
        Reading edited = Clipping.read("norda.txt", TEXT.replace("14 dockers", "15 dockers"));

        assertThat(place(dockers, edited))
                .isInstanceOfSatisfying(
                        Orphaned.class,
                        orphaned -> assertThat(orphaned.nearest())
                                .first()
                                .isEqualTo(edited.claims().get(0).id()));
    }

    @Test
    void aSentenceThatWasTakenOutLeavesTheDecisionOrphanedThoughTheNumberStandsElsewhere() {
        Reading edited = Clipping.read("norda.txt", "The crane was 14 years old. The owner of the quay said no more.");

        assertThat(place(dockers, edited)).isInstanceOf(Orphaned.class);
    }

    @Test
    void ofTwoSentencesThatAreAlikeTheDecisionStaysWithItsOwn() {
        String twice =
                "In the north 3 people were killed by the flood. In the south 3 people were killed by the flood.";
        Anchor south = anchor(Clipping.read("a.txt", twice), 1);
        Reading edited = Clipping.read("a.txt", "Rain fell. " + twice);

        assertPlaced(place(south, edited), How.QUOTED, edited.claims().get(1));
    }

    @Test
    void aNumberIsNotFoundWithinALargerOne() {
        Reading edited = Clipping.read("norda.txt", TEXT.replace("14 dockers", "14,000 dockers"));

        assertThat(place(dockers, edited)).isInstanceOf(Orphaned.class);
    }

    @Test
    void aRenamedFileIsKnownByItsText() {
        Reading renamed = Clipping.read("archive/2031/norda-1.txt", TEXT);

        assertPlaced(place(dockers, renamed), How.QUOTED, renamed.claims().get(0));
    }

    @Test
    void aFileMovedToAnotherFolderAndEditedIsKnownByItsNameAndTheQuotation() {
        Reading moved = Clipping.read("archive/norda.txt", "Updated. " + TEXT);

        assertPlaced(place(dockers, moved), How.QUOTED, moved.claims().get(0));
    }

    @Test
    void aFileEditedInOneRunAndRenamedInTheNextKeepsItsDecisions() {
        Reading renamed = Clipping.read("archive/norda-1.txt", "Updated. " + TEXT);

        Placement placement = placeAfter(dockers, Clipping.read("norda.txt", "Updated. " + TEXT), renamed);

        assertPlaced(placement, How.QUOTED, renamed.claims().get(0));
    }

    @Test
    void aFileRenamedInOneRunAndEditedInTheNextKeepsItsDecisions() {
        Reading edited = Clipping.read("archive/norda-1.txt", "Updated. " + TEXT);

        Placement placement = placeAfter(dockers, Clipping.read("archive/norda-1.txt", TEXT), edited);

        assertPlaced(placement, How.QUOTED, edited.claims().get(0));
    }

    @Test
    void aFileThatWasAwayForARunIsKnownWhenItComesBack() {
        Reading edited = Clipping.read("norda.txt", "Updated. " + TEXT);
        Reading back = Clipping.read("norda-2.txt", "Updated. " + TEXT);

        Placement placement = placeAfter(dockers, edited, Clipping.read("other.txt", "Rain fell."), back);

        assertPlaced(placement, How.QUOTED, back.claims().get(0));
    }

    @Test
    void aCopyInAnotherOutletDoesNotTakeOverTheDecision() {
        Reading copy = Clipping.read("herald.txt", "From our wire. " + TEXT);

        assertThat(place(dockers, copy))
                .isInstanceOfSatisfying(
                        Orphaned.class,
                        orphaned -> assertThat(orphaned.nearest())
                                .contains(copy.claims().get(0).id()));
    }

    @Test
    void whereTwoFilesHaveTheTextOfTheOneThatIsGoneTheDecisionGoesToNeither() {
        assertThat(place(dockers, Clipping.read("a.txt", TEXT), Clipping.read("b.txt", TEXT)))
                .isInstanceOf(Orphaned.class);
    }

    @Test
    void aDecisionHoldsWhereNewRulesReadTheClaimNoLonger() {
        Reading unread = Clipping.read("norda.txt", TEXT, 1);

        assertThat(place(dockers, unread)).isInstanceOfSatisfying(Placed.class, placed -> {
            assertThat(placed.how()).isEqualTo(How.UNCHANGED);
            assertThat(placed.claim()).isEqualTo(dockers.claim());
            assertThat(placed.number().of(TEXT)).isEqualTo("14");
            assertThat(placed.sentence().of(TEXT)).startsWith("At least 14").endsWith("said.");
        });
    }
}
