package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Direction.Flow;
import dev.whence.reuse.passage.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fiction: Ostra, the Lorn News Service and the others do not exist. */
class DirectionTest {
    private static final String NEWS =
            "The harbour master of Ostra said on Friday that both of the tugs had been sold to"
                    + " a yard in Pellin long before the ferry ran aground.";

    @Test
    void theEarlierIsTheSource() {
        Direction direction = direction(
                Document.of("a", NEWS).on(LocalDate.of(2031, 3, 2)),
                Document.of("b", NEWS).on(LocalDate.of(2031, 3, 4)));

        assertThat(direction).isEqualTo(new Direction(Flow.FROM_TO, "a is of 2031-03-02, b of 2031-03-04"));
    }

    @Test
    void whoNamesTheOthersAgencyHasItFromThere() {
        Direction direction = direction(
                Document.of("a", NEWS + " So the Lorn News Service writes, and we believe it."),
                Document.of("b", "OSTRA (LNS) — " + NEWS).by("Lorn News Service"));

        assertThat(direction.flow()).isEqualTo(Flow.TO_FROM);
        assertThat(direction.why()).contains("a names Lorn News Service");
    }

    @Test
    void anAgencyIsKnownByTheNameThatItGivesItselfWhereItBegins() {
        Direction direction = direction(
                Document.of("a", "A correspondent of the Lorn News Service (LNS) reports. " + NEWS),
                Document.of("b", "From an LNS source. " + NEWS));

        assertThat(direction.flow()).isEqualTo(Flow.FROM_TO);
    }

    @Test
    void aDateAndACreditThatDisagreeLeaveItUnknownAndSayWhy() {
        Direction direction = direction(
                Document.of("a", NEWS + " (Lorn News Service)").on(LocalDate.of(2031, 3, 2)),
                Document.of("b", NEWS).on(LocalDate.of(2031, 3, 4)).by("Lorn News Service"));

        assertThat(direction.flow()).isEqualTo(Flow.UNKNOWN);
        assertThat(direction.why()).startsWith("at odds").contains("2031-03-02").contains("Lorn News Service");
    }

    @Test
    void theLaterTakeOfAnAgencyWasWrittenOverTheEarlier() {
        Direction direction = direction(
                Document.of("a", "LNS0347 2ND LEAD OSTRA-TUGS\n\nOSTRA (LNS) - " + NEWS),
                Document.of("b", "LNS0311 URGENT OSTRA-TUGS\n\nOSTRA (LNS) - " + NEWS));
        assertThat(direction.flow()).isEqualTo(Flow.TO_FROM);
        assertThat(direction.why()).isEqualTo("a is the take “2nd lead”, b the take “urgent”");
    }

    @Test
    void aTakeIsFoundBehindALongerWordThatBeginsLikeIt() {
        Direction direction = direction(
                Document.of("a", "LNS0347 2ND LEAD OSTRA-TUGS\n\nOSTRA (LNS) - " + NEWS),
                Document.of("b", "SNAPSHOT SERVICE SNAP OSTRA-TUGS\n\nOSTRA (LNS) - " + NEWS));
        assertThat(direction.why()).isEqualTo("a is the take “2nd lead”, b the take “snap”");
    }

    @Test
    void takesOfTwoAgenciesTellNothing() {
        Direction direction = direction(
                Document.of("a", "2ND LEAD\n\nOSTRA (LNS) - " + NEWS),
                Document.of("b", "URGENT\n\nOSTRA (XPA) - " + NEWS));
        assertThat(direction.flow()).isEqualTo(Flow.UNKNOWN);
    }

    @Test
    void whoCreditsAgenciesHasItFromTheTextOfOne() {
        Direction direction = direction(
                Document.of("a", NEWS + " (with agencies)"), Document.of("b", "OSTRA, March 3 (Lorn Wire) - " + NEWS));
        assertThat(direction.flow()).isEqualTo(Flow.TO_FROM);
        assertThat(direction.why()).isEqualTo("a credits “with agencies”, and b is of one");
    }

    @Test
    void theDayOfADatelineTellsThoughItHasNoYear() {
        Direction direction = direction(
                Document.of("a", "OSTRA, January 1 (Lorn Wire) - " + NEWS),
                Document.of("b", "OSTRA, 30 Dec. (Lorn Wire) - " + NEWS));
        assertThat(direction).isEqualTo(new Direction(Flow.TO_FROM, "b is of 30 December, a of 1 January"));
    }

    @Test
    void aDatelineIsOfTheYearOfTheOtherDocument() {
        Direction direction = direction(
                Document.of("a", NEWS).on(LocalDate.of(2031, 3, 4)),
                Document.of("b", "OSTRA, March 3 (Lorn Wire) - " + NEWS));
        assertThat(direction).isEqualTo(new Direction(Flow.TO_FROM, "b is of 3 March, a of 2031-03-04"));
    }

    @Test
    void datelinesHalfAYearApartTellNothing() {
        Direction direction = direction(
                Document.of("a", "OSTRA, March 3 (Lorn Wire) - " + NEWS),
                Document.of("b", "OSTRA, July 3 (Lorn Wire) - " + NEWS));
        assertThat(direction.flow()).isEqualTo(Flow.UNKNOWN);
    }

    @Test
    void aPaperMayCreditAgenciesWhereItNamesItself() {
        Direction direction = direction(
                Document.of("a", NEWS).by("Ostra Post, from our staff and agencies"),
                Document.of("b", "OSTRA, March 3 (Lorn Wire) - " + NEWS));
        assertThat(direction.why()).isEqualTo("a credits “and agencies”, and b is of one");
    }

    @Test
    void whatReliefAgenciesSayIsNoCredit() {
        Direction direction = direction(
                Document.of("a", NEWS + " Relief agencies are worried."),
                Document.of("b", "OSTRA, March 3 (Lorn Wire) - " + NEWS));
        assertThat(direction.flow()).isEqualTo(Flow.UNKNOWN);
    }

    @Test
    void likeTextsWithoutDateOrNameLeaveItUnknown() {
        assertThat(direction(Document.of("a", NEWS), Document.of("b", NEWS)).flow())
                .isEqualTo(Flow.UNKNOWN);
    }

    @Test
    void lengthAloneIsTooLittle() {
        Direction direction = direction(
                Document.of(
                        "a",
                        NEWS + " The tide tables of the port have not been printed since the flood, and nobody"
                                + " expects that a new captain will read them. A buoy lies where the channel used to be."),
                Document.of("b", NEWS));

        assertThat(direction.flow()).isEqualTo(Flow.UNKNOWN);
        assertThat(direction.why()).contains("looks cut from it");
    }

    private static Direction direction(Document one, Document other) {
        return TextReuse.standard().find(List.of(one, other)).passages().get(0).direction();
    }
}
