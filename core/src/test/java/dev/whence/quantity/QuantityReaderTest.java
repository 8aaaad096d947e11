package dev.whence.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shelling killed 16 villagers in Tarvo.                       | 16 = 16
        Shelling killed sixteen villagers in Tarvo.                  | sixteen = 16
        SHELLING KILLED TWENTY-FIVE VILLAGERS IN TARVO AND ORLEN     | TWENTY-FIVE = 25
        They buried two hundred and fifty miners.                    | two hundred and fifty = 250
        They buried one hundred and twenty-one miners.               | one hundred and twenty-one = 121
        They buried 4,486 thousand miners, the paper wrote.          | 4,486 thousand = 4486000
        The flood displaced 12.5 thousand villagers.                 | 12.5 thousand = 12500
        The flood displaced 4.486 thousand villagers.                | 4.486 thousand = 4486
        The flood displaced 15.000 villagers.                        | 15.000 = 15000
        The flood displaced 172K villagers.                          | 172K = 172000
        The flood displaced 1.2m villagers.                          | 1.2m = 1200000
        The flood displaced 98 400 villagers.                        | 98 400 = 98400
        The flood displaced half a million villagers.                | half a million = 500000
        The flood displaced a quarter of a million villagers.        | a quarter of a million = 250000
        The flood displaced one and a half million villagers.        | one and a half million = 1500000
        The flood displaced a hundred villagers.                     | a hundred = 100
        The raid killed a dozen herders.                             | a dozen = 12
        The raid killed two dozen herders.                           | two dozen = 24
        The raid killed three dozens herders.                        | three dozens = 36
        The flood displaced 12,34,567 villagers.                     | 12,34,567 = 1234567
        A couple of traders were missing.                            | A couple = 2
        The raid killed half a dozen herders.                        | half a dozen = ~6
        A 400-strong garrison held Orlen.                            | 400 = 400
        A 39-man patrol went missing near Orlen.                     | 39 = 39
        A five-member crew was captured near Orlen.                  | five = 5
        Police seized 700 kg of cocaine.                             | 700 = 700
        """)
    void numbersAreReadInEveryNotation(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @Test
    void thousandsMayBePartedByThinAndUnbreakableBlanks() {
        assertThat(Sentences.counts("The flood displaced 98\u00A0400 villagers."))
                .isEqualTo("98\u00A0400 = 98400");
        assertThat(Sentences.counts("The flood displaced 98\u2009400 villagers."))
                .isEqualTo("98\u2009400 = 98400");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        More than 20 soldiers died.                  | 20 = (20, ∞)
        Over 20 soldiers died.                       | 20 = (20, ∞)
        OVER 500 GUERRILLAS DIED NEAR ORLEN PASS     | 500 = (500, ∞)
        The death toll exceeded 20.                  | 20 = (20, ∞)
        The death toll could yet pass 20, he warned. | 20 = (20, ∞)
        Upwards of 20 soldiers died.                 | 20 = (20, ∞)
        In excess of 20 soldiers died.               | 20 = (20, ∞)
        At least 22 soldiers died.                   | 22 = [22, ∞)
        At least two dozen soldiers died.            | two dozen = [24, ∞)
        At least another 22 soldiers died.           | 22 = [22, ∞)
        No fewer than 22 soldiers died.              | 22 = [22, ∞)
        A minimum of 22 soldiers died.               | 22 = [22, ∞)
        Some 22 or more soldiers died.               | 22 = ~[22, ∞)
        He counted 60+ craters.                      | 60 = [60, ∞)
        Up to 70 soldiers died.                      | 70 = (-∞, 70]
        As many as 70 soldiers died.                 | 70 = (-∞, 70]
        No more than 70 soldiers died.               | 70 = (-∞, 70]
        At most 70 soldiers died.                    | 70 = (-∞, 70]
        Fewer than 70 soldiers died.                 | 70 = (-∞, 70)
        Under 70 soldiers died.                      | 70 = (-∞, 70)
        Less than 70 soldiers died.                  | 70 = (-∞, 70)
        About 2,800 rebels died.                     | 2,800 = ~2800
        Some 2,800 rebels died.                      | 2,800 = ~2800
        Nearly 2,800 rebels died.                    | 2,800 = ~2800
        An estimated 2,800 rebels died.              | 2,800 = ~2800
        Losses of ~2.5k rebels were claimed.         | 2.5k = ~2500
        The shelling killed 30 or so rebels.         | 30 = ~30
        Up to about 70 soldiers died.                | 70 = ~(-∞, 70]
        """)
    void hedgesBoundTheNumberTheyStandBeside(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @Test
    void aHedgeDoesNotReachTheNextNumber() {
        String text = "At least 16 killed and 27 wounded, the mayor said.";
        assertThat(Sentences.counts(text)).isEqualTo("16 = [16, ∞); 27 = 27");
        assertThat(Sentences.hedges(text)).isEqualTo("At least");
    }

    @Test
    void aPrepositionIsNoHedge() {
        assertThat(Sentences.counts("They took control over five villages.")).isEqualTo("five = 5");
        assertThat(Sentences.counts("He talked about 12 dead soldiers.")).isEqualTo("12 = 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Orlen is held by 6-12 thousand rebels.              | 6-12 thousand = [6000, 12000]
        Orlen is held by 8-9k rebels.                       | 8-9k = [8000, 9000]
        Orlen is held by 4 to 5 thousand rebels.            | 4 to 5 thousand = [4000, 5000]
        Between 100 and 200 rebels died.                    | Between 100 and 200 = [100, 200]
        Losses were from 100,000 to 300,000 men.            | from 100,000 to 300,000 = [100000, 300000]
        They lost from six to seven thousand men.           | from six to seven thousand = [6000, 7000]
        Two or three rebels died.                           | Two or three = [2, 3]
        It burned 15 to 20 per cent of the crop.            | 15 to 20 per cent = [15, 20] PERCENT
        The toll rose from 41 to 53 dead.                   | 41 = 41; 53 = 53
        """)
    void rangesHaveTwoEnds(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dozens died in Orlen.                       | Dozens = ~[24, 99]
        Scores of herders died.                     | Scores = ~[40, 99]
        Hundreds died in Orlen.                     | Hundreds = ~[200, 999]
        Thousands fled Orlen.                       | Thousands = ~[2000, 9999]
        Tens of thousands fled Orlen.               | Tens of thousands = ~[20000, 99999]
        Hundreds of thousands fled Orlen.           | Hundreds of thousands = ~[200000, 999999]
        Several herders died.                       | Several = ~[3, 9]
        A few herders died.                         | A few = ~[3, 5]
        Several hundred herders fled.               | Several hundred = ~[300, 900]
        """)
    void vagueMagnitudesAreIntervals(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No one was hurt.                              | No one = 0 NONE
        Nobody was hurt.                              | Nobody = 0 NONE
        None of the miners was hurt.                  | None = 0 NONE
        There were no casualties.                     | no = 0 NONE
        We lost not a single soldier.                 | not a single = 0 NONE
        The blast did not cause any casualties.       | not cause any = 0 NONE
        Zero soldiers died.                           | Zero = 0
        They no longer fight.                         | ''
        """)
    void nothingIsANumber(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No more than 30% of Orlen is held.            | 30% = (-∞, 30] PERCENT
        About 70 per cent of Orlen is dark.           | 70 per cent = ~70 PERCENT
        Half of the herd died.                        | Half = 50 PERCENT
        More than half of them are children.          | half = (50, ∞) PERCENT
        A third of the miners died.                   | A third = 33.33 PERCENT
        A half of them died.                          | A half = 50 PERCENT
        One half of the miners died.                  | One half = 50 PERCENT
        A quarter of the miners died.                 | A quarter = 25 PERCENT
        Two-thirds of the miners died.                | Two-thirds = 66.67 PERCENT
        Every third house burned.                     | Every third = 33.33 PERCENT
        One in five miners died.                      | One in five = 20 PERCENT
        """)
    void sharesArePercentages(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @Test
    void articlesAreMarkedForTheClaimsToDecide() {
        assertThat(Sentences.articles("A soldier was killed and another wounded."))
                .isEqualTo("A; another");
        assertThat(Sentences.articles("One soldier and two civilians died.")).isEqualTo("One");
        assertThat(Sentences.articles("A fourth died in hospital.")).isEqualTo("A fourth");
        assertThat(Sentences.counts("One was killed.")).isEqualTo("One = 1");
        assertThat(Sentences.counts("At least one soldier died.")).isEqualTo("one = [1, ∞)");
    }

    @Test
    void aChangeBesideATotalIsAnIncrement() {
        assertThat(Sentences.counts("Tanks: 1,204 (+3)")).isEqualTo("1,204 = 1204; 3 = 3 INCREMENT");
        assertThat(Sentences.counts("personnel: about 98 400 (+870) persons"))
                .isEqualTo("98 400 = ~98400; 870 = 870 INCREMENT");
    }

    @Test
    void aRatioIsWrittenAtItsLeftSide() {
        assertThat(Sentences.counts("Experts put the losses as one Tarvo soldier to two rebel fighters."))
                .isEqualTo("one = [1, 2] RATIO");
        assertThat(Sentences.counts("They die at a rate of 1 soldier to 4 rebels."))
                .isEqualTo("1 = [1, 4] RATIO");
        assertThat(Sentences.counts("With the usual 1:3 split, few survive.")).isEqualTo("1:3 = [1, 3] RATIO");
    }

    @Test
    void anExclamationInBracketsChangesNothing() {
        assertThat(Sentences.counts("At least 1,500 (!) servicemen died.")).isEqualTo("1,500 = [1500, ∞)");
    }

    @Test
    void onlyNumbersOtherThanArticlesMakeASentenceWorthALook() {
        QuantityReader reader = QuantityReader.load();
        assertThat(reader.mayHoldNumber(
                        Sentences.of("A shepherd met the mayor.").get(0)))
                .isFalse();
        assertThat(reader.mayHoldNumber(Sentences.of("Nobody met the mayor.").get(0)))
                .isTrue();
    }
}
