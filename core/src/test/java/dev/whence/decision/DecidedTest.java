package dev.whence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
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
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement.How;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.place.Place;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingId;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidedTest {
    private final Reading norda = Clipping.read(
            "norda.txt",
            "At least 14 dockers were killed in Port Ellin, the harbour master said. 30 dockers were wounded. 7 sailors"
                    + " were killed.");
    private final Deciding people = new Deciding();

    private ClaimId id(int claim) {
        return norda.claims().get(claim).id();
    }

    private static Claim only(Reading reading, ClaimId id) {
        return reading.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAcceptedClaimIsSureAndItsDoubtsStayKnown() {
        people.says("Ana", Deciding.accept(norda, 0));

        Claim decided = only(people.in(norda).in(norda), id(0));

        assertThat(decided.certainty().isSure()).isTrue();
        assertThat(decided.certainty().acceptedBy()).contains("Ana");
        assertThat(decided.certainty().doubts()).containsExactly("two possible speakers");
        assertThat(decided.attribution()).isEqualTo(norda.claims().get(0).attribution());
    }

    @Test
    void aCorrectedClaimHasThePersonsValueAndKeepsTheOthers() {
        people.says("Ana", Deciding.correct(norda, 0, Field.LOW, "16"));
        people.says("Ana", Deciding.correct(norda, 1, Field.ATTRIBUTION, "Dr Orla Venn (person) < Herald (outlet)"));

        Reading decided = people.in(norda).in(norda);

        assertThat(only(decided, id(0)).interval().low()).contains(new BigDecimal("16"));
        assertThat(only(decided, id(0)).where()).isEqualTo(norda.claims().get(0).where());
        assertThat(only(decided, id(1)).attribution().links())
                .extracting(Link::source, Link::kind)
                .containsExactly(tuple("Dr Orla Venn", SourceKind.PERSON), tuple("Herald", SourceKind.OUTLET));
    }

    @Test
    void aRejectedClaimStaysInItsReadingAndAnswersNoQuestion() {
        people.says("Ana", Deciding.reject(norda, 1));
        Decided decided = people.in(norda);

        assertThat(decided.in(norda).claims()).hasSize(3);
        assertThat(decided.counting(decided.in(norda))).extracting(Claim::id).containsExactly(id(0), id(2));
    }

    @Test
    void aMissedClaimIsAddedAndIsAPersons() {
        Reading unread = Clipping.read("norda.txt", norda.report().text(), 1);
        OnClaim added = new OnClaim(
                Deciding.anchor(norda, 0),
                Verdict.ADD,
                Values.NONE,
                Values.of(norda.claims().get(0)));
        people.says("Ana", added);

        Claim claim = only(people.in(unread).in(unread), id(0));

        assertThat(claim.measure()).isEqualTo(Measure.KILLED);
        assertThat(claim.evidence().rule()).isEqualTo(ClaimOf.RULE);
        assertThat(claim.certainty().acceptedBy()).contains("Ana");
    }

    @Test
    void aPlaceThatAPersonNamesIsTheOneInTheCountryOfTheReport() {
        Reading iraq = Clipping.read("a.txt", "Iraq said 3 guards were killed in Tarn. A road in Iraq was closed.");
        people.says("Ana", Deciding.correct(iraq, 0, Field.WHERE, "Mosul"));

        assertThat(only(people.in(iraq).in(iraq), iraq.claims().get(0).id()).where())
                .hasValueSatisfying(where -> {
                    assertThat(where.name()).isEqualTo("Mosul");
                    assertThat(where.basis()).isEqualTo(Where.Basis.PERSON);
                    assertThat(where.place().map(Place::country)).contains("IQ");
                });
    }

    @Test
    void aPlaceThatAPersonNamesAndNoMapHasStaysAName() {
        people.says("Ana", Deciding.correct(norda, 0, Field.WHERE, "the Old Quay of Ellin"));

        assertThat(only(people.in(norda).in(norda), id(0)).where())
                .contains(Where.named("the Old Quay of Ellin", Where.Basis.PERSON));
    }

    @Test
    void whoTheCountedBelongToIsCorrectedLikeAnyOtherField() {
        people.says("Ana", Deciding.correct(norda, 0, Field.AFFILIATION, "Ostria"));

        assertThat(only(people.in(norda).in(norda), id(0)).of().flatMap(Population::affiliation))
                .contains("Ostria");
    }

    @Test
    void whatWasAcceptedHoldsThoughNewRulesReadItOtherwise() {
        people.says("Ana", Deciding.accept(norda, 0));
        Reading otherwise = Clipping.read("norda.txt", norda.report().text().replace("killed in", "wounded in"));
        Reading sameText = new Reading(
                norda.report(),
                List.of(ClaimOf.claim(
                        Values.of(otherwise.claims().get(0)),
                        new Placed(
                                How.UNCHANGED,
                                norda.report().id(),
                                id(0),
                                norda.claims().get(0).number(),
                                norda.claims().get(0).evidence().sentence()),
                        Optional.empty(),
                        name -> Where.named(name, Where.Basis.CLAUSE),
                        "machine")),
                List.of());
        assertThat(sameText.claims().get(0).measure()).isEqualTo(Measure.WOUNDED);

        assertThat(people.in(sameText).in(sameText).claims())
                .extracting(Claim::measure)
                .containsExactly(Measure.KILLED);
    }

    @Test
    void onesOwnLaterDecisionReplacesTheEarlier() {
        people.says("Ana", Deciding.accept(norda, 0));
        people.says("Ana", Deciding.reject(norda, 0));
        Decided decided = people.in(norda);

        assertThat(decided.isRejected(id(0))).isTrue();
        assertThat(decided.disputes()).isEmpty();
        assertThat(decided.history(id(0))).hasSize(2);
    }

    @Test
    void wherePeopleDisagreeNothingTheySayHoldsUntilItIsSettled() {
        people.says("Ana", Deciding.accept(norda, 0));
        people.says("Ben", Deciding.reject(norda, 0));
        Decided disputed = people.in(norda);

        assertThat(disputed.disputes()).hasSize(1);
        assertThat(disputed.isRejected(id(0))).isFalse();
        assertThat(only(disputed.in(norda), id(0)).certainty().doubts()).contains("people disagree on it");

        people.says("Cleo", Deciding.accept(norda, 0), 1, 2);
        Decided settled = people.in(norda);

        assertThat(settled.disputes()).isEmpty();
        assertThat(only(settled.in(norda), id(0)).certainty().acceptedBy()).contains("Cleo");
        assertThat(settled.history(id(0))).hasSize(3);
    }

    @Test
    void twoWhoSayTheSameDoNotDisagree() {
        people.says("Ana", Deciding.accept(norda, 0));
        people.says("Ben", Deciding.accept(norda, 0));

        assertThat(people.in(norda).disputes()).isEmpty();
    }

    @Test
    void aWithdrawnDecisionHoldsNoLongerAndStaysInTheHistory() {
        people.says("Ana", Deciding.reject(norda, 0));
        people.says("Ana", new Withdrawn(1));
        Decided decided = people.in(norda);

        assertThat(decided.isRejected(id(0))).isFalse();
        assertThat(decided.of(id(0))).isEmpty();
        assertThat(decided.history(id(0))).hasSize(2);
    }

    @Test
    void anyPastStateCanBeAskedFor() {
        people.says("Ana", Deciding.accept(norda, 0));
        people.says("Ana", Deciding.reject(norda, 0));
        Book book = people.in(norda).book();

        assertThat(new Decided(book.asOf(1)).isRejected(id(0))).isFalse();
        assertThat(new Decided(book.asOf(2)).isRejected(id(0))).isTrue();
        assertThat(new Decided(book.asOf(0)).isEmpty()).isTrue();
    }

    @Test
    void claimsThatWerePutTogetherAndApartGuideTheQuestions() {
        people.says("Ana", new Together(Company.QUESTION, anchors(0, 1, 2)));
        people.says("Ana", new Apart(Company.QUESTION, anchors(2), anchors(0, 1)));
        Bonds bonds = people.in(norda).guidance().questions();

        assertThat(bonds.together(id(0), id(1))).isTrue();
        assertThat(bonds.together(id(0), id(2))).isFalse();
        assertThat(bonds.apart(id(1), id(2))).isTrue();
    }

    @Test
    void ofAPairThatPeopleDisagreeOnNothingHolds() {
        people.says("Ana", new Together(Company.QUESTION, anchors(0, 1)));
        people.says("Ben", new Apart(Company.QUESTION, anchors(0), anchors(1)));
        Decided decided = people.in(norda);

        assertThat(decided.disputes()).hasSize(1);
        assertThat(decided.guidance().questions().together(id(0), id(1))).isFalse();
        assertThat(decided.guidance().questions().apart(id(0), id(1))).isFalse();
    }

    @Test
    void aPairThatWasPutApartIsNotJoinedByWayOfAThird() {
        people.says("Ana", new Apart(Company.ORIGIN, anchors(0), anchors(2)));
        people.says("Ben", new Together(Company.ORIGIN, anchors(0, 1)));
        people.says("Cleo", new Together(Company.ORIGIN, anchors(1, 2)));
        Bonds bonds = people.in(norda).guidance().origins();

        assertThat(bonds.together(id(0), id(1))).isTrue();
        assertThat(bonds.together(id(1), id(2))).isFalse();
    }

    @Test
    void aQuestionKeepsItsNameWhileMostOfItsClaimsAreThere() {
        people.says("Ana", new Named(anchors(0, 1), "the night of the crane"));

        assertThat(people.in(norda).guidance().name(List.of(id(0), id(1), id(2))))
                .contains("the night of the crane");
        assertThat(people.in(norda).guidance().name(List.of(id(0)))).isEmpty();
    }

    @Test
    void aSourceTakesTheNameAndKindThatPeopleGaveIt() {
        people.says("Ana", new SameSource("Harbour Master", "Ellin Port Authority"));
        people.says("Ana", new KindOfSource("Ellin Port Authority", SourceKind.ORGANISATION));

        Link link =
                only(people.in(norda).in(norda), id(0)).attribution().links().get(0);

        assertThat(link.source()).isEqualTo("Ellin Port Authority");
        assertThat(link.kind()).isEqualTo(SourceKind.ORGANISATION);
    }

    @Test
    void namesThatLeadInACircleEnd() {
        people.says("Ana", new SameSource("harbour master", "port captain"));
        people.says("Ana", new SameSource("port captain", "harbour master"));

        assertThat(only(people.in(norda).in(norda), id(0)).attribution().links())
                .hasSize(1);
    }

    @Test
    void aFindingIsDismissedByItsKindAndClaims() {
        Finding finding = finding(FindingType.CONTRADICTION, id(0), id(2));
        people.says("Ana", new OnFinding(FindingType.CONTRADICTION, anchors(0, 2), false));
        Decided decided = people.in(norda);

        assertThat(decided.isDismissed(finding)).isTrue();
        assertThat(decided.isDismissed(finding(FindingType.ARITHMETIC, id(0), id(2))))
                .isFalse();
        assertThat(decided.isDismissed(finding(FindingType.CONTRADICTION, id(0), id(1))))
                .isFalse();
    }

    @Test
    void gradesArePeoplesAndAreKeptByWhatTheyAreGivenTo() {
        people.says("Ana", new Graded(Scheme.RELIABILITY, "B", Optional.of("Harbour master"), List.of()));
        people.says("Ana", new Graded(Scheme.CREDIBILITY, "2", Optional.empty(), anchors(0)));
        people.says("Ana", new Graded(Scheme.AIRWARS, "fair", Optional.empty(), anchors(0, 2)));
        Decided decided = people.in(norda);

        assertThat(decided.gradesOf("harbour master")).hasSize(1);
        assertThat(decided.gradesOf(id(0))).hasSize(1);
        assertThat(decided.gradesOf(id(1))).isEmpty();
        assertThat(decided.gradesOf(List.of(id(0), id(2)))).hasSize(1);
    }

    @Test
    void aDecisionWithoutAPlaceIsListedAndNotDropped() {
        people.says("Ana", Deciding.accept(norda, 0));
        Reading rewritten = Clipping.read("norda.txt", "At least 15 dockers were killed in Port Ellin, it was said.");

        assertThat(people.in(rewritten).orphans()).singleElement().satisfies(orphan -> {
            assertThat(orphan.decision().number()).isEqualTo(1);
            assertThat(orphan.nearest())
                    .containsExactly(rewritten.claims().get(0).id());
        });
    }

    private List<Anchor> anchors(Integer... claims) {
        return List.of(claims).stream()
                .map(claim -> Deciding.anchor(norda, claim))
                .toList();
    }

    private static Finding finding(FindingType type, ClaimId... claims) {
        return new Finding(
                FindingId.of(type, List.of(claims)), type, Severity.HIGH, List.of(claims), List.of(), "they differ");
    }
}
