package dev.whence.bench.accuracy;

import static dev.whence.bench.accuracy.Rows.row;
import static dev.whence.bench.accuracy.Rows.twelve;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

    @ParameterizedTest
    @CsvSource({
        "the miners, miners of Tarn, true",
        "American soldiers, US troops, true",
        "the ministry's spokesman, spokesman of the ministry, true",
        "Orlo Vask, Mira Vask, false",
        "Northern Relief Mission, Northern Relief, true",
        "miners, nurses, false",
        "people, persons, true",
        "people, miners, false",
        "miners, two of the miners said late on Friday when asked, false"
    })
    void namesAreAlikeWhereOneHoldsTheOther(String gold, String found, boolean alike) {
        assertThat(Names.alike(gold, found)).isEqualTo(alike);
    }

    @Test
    void anExcludedBoundCountsOnlyWhereGoldSpeaksOfIt() throws IOException {
        Row above = row("'low': 20, 'high': null, 'lowExclusive': true");
        assertThat(Field.INTERVAL.isRight(row("'low': 20.0, 'high': null"), above))
                .isTrue();
        assertThat(Field.INTERVAL.isRight(row("'low': 20, 'high': null, 'lowExclusive': false"), above))
                .isFalse();
    }

    @Test
    void aBoundThatMayStandOnEitherSideIsRightOnBoth() throws IOException {
        Row gold = row("'low': 70, 'high': null, 'boundAlt': true");
        assertThat(Field.INTERVAL.isRight(gold, row("'low': null, 'high': 70"))).isTrue();
        assertThat(Field.INTERVAL.isRight(gold, row("'low': 7, 'high': 71"))).isFalse();
    }

    @Test
    void whoSaidItFirstIsJudgedByTheFirstNamedLink() throws IOException {
        Row gold = twelve(
                "'attribution': [{'source': 'a medic', 'kind': 'anonymous'}, {'source': 'Norda', 'kind': 'outlet'}]");
        Row wrongWay = twelve(
                "'attribution': [{'source': 'Norda', 'kind': 'outlet'}, {'source': 'medic', 'kind': 'anonymous'}]");
        Row rightWay = twelve("'attribution': [{'source': 'reportedly', 'kind': 'unspecified'},"
                + " {'source': 'the medic', 'kind': 'anonymous'}, {'source': 'agency Norda', 'kind': 'outlet'}]");
        assertThat(Field.ORIGINATOR.isRight(gold, wrongWay)).isFalse();
        assertThat(Field.CHAIN.isRight(gold, wrongWay)).isFalse();
        assertThat(Field.ORIGINATOR.isRight(gold, rightWay)).isTrue();
        assertThat(Field.KIND.isRight(gold, rightWay)).isTrue();
        assertThat(Field.CHAIN.isRight(gold, rightWay)).isTrue();
    }

    @Test
    void eitherOfTwoChainsIsRight() throws IOException {
        Row gold = twelve("'attribution': [{'source': 'Norda', 'kind': 'outlet'}], 'attributionAlt': []");
        assertThat(Field.ORIGINATOR.isRight(gold, twelve("'attribution': []"))).isTrue();
        assertThat(Field.ORIGINATOR.isRight(
                        twelve("'attribution': [{'source': 'Norda', 'kind': 'outlet'}]"), twelve("")))
                .isFalse();
    }

    @Test
    void policeSourcesMayBeOfficialOrAnonymous() throws IOException {
        Row gold = twelve("'attribution': [{'source': 'police sources', 'kind': 'official'}]");
        Row found = twelve("'attribution': [{'source': 'police sources', 'kind': 'anonymous'}]");
        assertThat(Field.KIND.isRight(gold, found)).isTrue();
    }

    @Test
    void whatGoldLeavesOutIsNotHeldAgainstAClaim() throws IOException {
        Row found = twelve("'role': 'civilian', 'where': 'Tarn'");
        assertThat(Field.ROLE.isAsked(twelve(""))).isFalse();
        assertThat(Field.ROLE.isRight(twelve(""), found)).isTrue();
        assertThat(Field.ROLE.isRight(twelve("'role': 'unknown'"), found)).isFalse();
        assertThat(Field.WHERE.isAsked(twelve("'where': null"))).isTrue();
        assertThat(Field.WHERE.isRight(twelve("'where': null"), found)).isTrue();
        assertThat(Field.WHERE.isRight(twelve("'where': 'Port Hale'"), found)).isFalse();
    }
}
