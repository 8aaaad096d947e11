package dev.whence.claim.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.claim.Scope;
import dev.whence.claim.frame.Triggers;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.population.Nouns;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.Report;
import dev.whence.time.TimeFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListReaderTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());
    private static final ListReader LISTS =
            ListReader.load(QuantityReader.load(), TimeFinder.load(), Nouns.load(), Triggers.load());

    private static final String LOSSES = """
            Over the past day the gunners of the Karst army fired 40 times.

            The total losses of the Teyn army from 3 May to 9 June were:

            - personnel: about 1,400 (+70) persons
            - armoured combat vehicles: 91 (+4) units
            - special equipment: 12
            """;

    static Stream<ListRule> rules() {
        return LISTS.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsItsExamples(ListRule rule) {
        assertThat(rule.says()).isNotBlank();
        assertThat(rule.examples()).isNotEmpty();
        for (ListRule.Example example : rule.examples()) {
            assertThat(claims(example.text())).as(example.text()).isEqualTo(example.claims());
            assertThat(figures(example.text())).extracting(ListedFigure::rule).contains(rule.id());
        }
    }

    @Test
    void aTableWithoutRowsHoldsNothing() {
        assertThat(figures("Losses:\n\n|---|---|\n|---|---|\n")).isEmpty();
    }

    @Test
    void theLabelOfADottedLineIsThePlaceOfItsNumbers() {
        assertThat(figures(
                        "District .......... Dead / Missing\nTarn .............. 44 / 31\nOrlo .............. 25 / 0"))
                .extracting(figure -> figure.where().orElse(""))
                .containsExactly("Tarn", "Tarn", "Orlo", "Orlo");
    }

    @Test
    void theIntroductionSaysWhoseLossesAndSinceWhen() {
        ListedFigure vehicles = figures(LOSSES).get(2);

        assertThat(vehicles.of().name()).isEqualTo("Teyn army");
        assertThat(vehicles.unit()).isEqualTo("armoured combat vehicles");
        assertThat(vehicles.when()).contains("from 3 May to 9 June");
        assertThat(vehicles.scope()).isEqualTo(Scope.CUMULATIVE);
    }

    @Test
    void anIncreaseIsAClaimOfItsOwnForThePastDay() {
        ListedFigure increase = figures(LOSSES).get(3);

        assertThat(increase.quantity().interval().low()).map(Object::toString).contains("4");
        assertThat(increase.when()).contains("past day");
        assertThat(increase.scope()).isEqualTo(Scope.PERIOD);
    }

    @Test
    void aNounThatNoListKnowsTakesTheMeasureOfItsList() {
        assertThat(claims(LOSSES)).endsWith("12 destroyed");
    }

    @Test
    void rowsOfPlacesSayWhere() {
        List<ListedFigure> figures = figures("""
                Province      Deaths   Missing
                Old Mill          27        14
                TOTAL             27        14
                """);

        assertThat(figures)
                .extracting(ListedFigure::where)
                .containsExactly(Optional.of("Old Mill"), Optional.of("Old Mill"), Optional.empty(), Optional.empty());
    }

    @Test
    void aFigureUnderAGapGoesWithTheHeadAboveIt() {
        assertThat(claims("""
                Province      Deaths   Injured   Missing
                Tarn              27       143        14
                Old Mill                    12         8
                """)).contains("12 wounded", "8 missing");
    }

    @Test
    void bedsKitsMoneyAndTelephonesAreNoClaims() {
        assertThat(figures("""
                - Beds: 120
                - Kitchen sets distributed: 800
                - Appeal budget: 4.2 million
                - Telephone: 555 0188
                - Case fatality rate: 1.5%

                | Indicator | May |
                |---|---|
                | Tents delivered | 40 |
                | Funding received | 14% |
                """)).isEmpty();
    }

    @Test
    void aColumnOfOtherThingsIsLeftOut() {
        assertThat(claims("""
                | Town | Killed | Beds | Population |
                |---|---|---|---|
                | Tarn | 12 | 40 | 9,000 |
                """)).containsExactly("12 killed");
    }

    @Test
    void yearsInTheFirstColumnSayWhen() {
        List<ListedFigure> figures = figures("Year | Deaths\n2019 | 12\n2020 | 8\n");

        assertThat(figures).extracting(ListedFigure::when).containsExactly(Optional.of("2019"), Optional.of("2020"));
    }

    @Test
    void theHeadOfAColumnSaysWhoAndTheLineAboveTheTableWhatBefellThem() {
        assertThat(claims("""
                        Abducted by place:

                        | Place | Girls | Boys |
                        |---|---|---|
                        | Harn | 12 | 3 |
                        """)).containsExactly("12 captured", "3 captured");
        assertThat(claims("""
                        Hostages still held:

                        - Crew of the Lisa: 6
                        - Teachers: 3
                        """)).containsExactly("6 captured", "3 captured");
    }

    @Test
    void itemsThatAreSentencesAreLeftToTheFrames() {
        assertThat(figures("- The toll of the dead rose to 72, from 70 on 2 May.\n- Six people are missing."))
                .isEmpty();
    }

    @Test
    void twoBlanksBehindAFullStopMakeNoTable() {
        assertThat(figures("He was 34.  They left at 9.  There were 12 dead.")).isEmpty();
    }

    private static List<ListedFigure> figures(String text) {
        return LISTS.read(PROSE.read(Report.of("test", text), s -> true)).figures();
    }

    private static List<String> claims(String text) {
        return figures(text).stream()
                .map(f -> f.quantity().number().of(text) + " " + f.measure().label())
                .toList();
    }

    @Test
    void whatDescribesThoseCountedIsNoPartOfTheLabel() {
        assertThat(figures("""
                        The dead are:

                        - 41 villagers, including five infants;
                        - 2 persons who have not been named.
                        """)).extracting(f -> f.of().name()).containsExactly("villagers", "people");
    }
}
