package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What befalls people beside death and wounds, as reports say it. All places and people are fiction. */
class PeopleMeasuresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eight of our men fell into their hands. | Eight captured",
                "Forty of these adventurers are in our hands. | Forty captured",
                "Two clerks have been put under police custody. | Two captured",
                "More than 400 students have been thrown in jail. | 400 captured",
                "Patrols captured 18 alive. | 18 captured",
                "Some 700 villagers are being used as human shields. | 700 captured",
                "Sixteen remain with the kidnappers. | Sixteen captured",
                "Five clerks were taken at gunpoint. | Five captured",
                "Forty passengers were led into the bush. | Forty captured",
            })
    void captives(String text, String claim) {
        assertThat(Measures.of(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eleven fishermen did not come home. | Eleven missing",
                "The whereabouts of 230 people are unknown. | 230 missing",
                "The army lists 318 men as missing. | 318 missing",
                "There is no trace of 17 hikers. | 17 missing",
                "The owner has lost contact with 18 of its workers at a camp. | 18 missing",
                "Missing persons are reduced from 74 to 61. | 61 missing",
            })
    void theMissing(String text, String claim) {
        assertThat(Measures.of(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thousands flee homes on Varen island | Thousands displaced",
                "On Monday 61 citizens left by road for Tolo. | 61 displaced",
                "A further 3,600 are with host families. | 3,600 displaced",
                "In all some 6,000 people have been moved. | 6,000 displaced",
                "The troops ordered 900 people to leave the coast. | 900 displaced",
            })
    void theDisplaced(String text, String claim) {
        assertThat(Measures.of(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An estimated 45,000 people lack clean water. | 45,000 affected",
                "Some 90 families are still without any shelter. | 90 affected",
                "The storm knocked out power to 56,000 households. | 56,000 affected",
                "Some 7,000 children are acutely malnourished. | 7,000 affected",
            })
    void thoseInNeed(String text, String claim) {
        assertThat(Measures.of(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forty passengers got out in time. | Forty rescued",
                "Five swam ashore. | Five rescued",
                "A total of 329 managed to escape. | 329 rescued",
                "Sixteen soldiers came over to us. | Sixteen surrendered",
                "The last nine gunmen threw down their rifles. | nine surrendered",
                "Some 200 fighters have joined the amnesty programme. | 200 surrendered",
            })
    void theSavedAndThoseWhoGaveUp(String text, String claim) {
        assertThat(Measures.of(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry sent four doctors; an army convoy with tents was stuck at the pass. | four deployed",
                "In 19 sites live 400 people. Seven of the sites are schools. |",
                "The pilot, a lieutenant, was captured. |",
                "All but three were let go. |",
                "Shells killed 40 people in tents. | 40 killed",
            })
    void whatBelongsToAnother(String text, String claim) {
        assertThat(String.join("; ", Measures.of(text))).isEqualTo(claim == null ? "" : claim);
    }
}
