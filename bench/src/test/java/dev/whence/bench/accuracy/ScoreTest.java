package dev.whence.bench.accuracy;

import static dev.whence.bench.accuracy.Rows.row;
import static dev.whence.bench.accuracy.Rows.twelve;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void aClaimAnswersOneLineOnly() throws IOException {
        Pairing pairing = Pairing.of(List.of(twelve(""), twelve("")), List.of(twelve("")));
        assertThat(pairing.pairs()).hasSize(1);
        assertThat(pairing.missed()).hasSize(1);
        assertThat(pairing.extra()).isEmpty();
    }

    @Test
    void ofTwoClaimsOnOneNumberTheBetterOneAnswers() throws IOException {
        Row right = twelve("'of': 'miners'");
        Pairing pairing = Pairing.of(List.of(right), List.of(twelve("'of': 'nurses'"), right));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(right, right));
        assertThat(pairing.extra()).hasSize(1);
    }

    @Test
    void anOptionalLineCountsNeitherWay() throws IOException {
        Row optional = twelve("'optional': true");
        Score found = Score.of(Pairing.of(List.of(optional), List.of(twelve(""))));
        assertThat(found.gold()).isZero();
        assertThat(found.claims()).isZero();
        assertThat(Pairing.of(List.of(optional), List.of()).missed()).isEmpty();
    }

    @Test
    void claimsInAReportThatHasNoneAreTooMany() throws IOException {
        Score score = Score.of(Pairing.of(List.of(row("'report': 'a.txt', 'none': true")), List.of(twelve(""))));
        assertThat(score.gold()).isZero();
        assertThat(score.claims()).isEqualTo(1);
    }

    @Test
    void reportsWithoutGoldAreNotJudged() throws IOException {
        Row elsewhere = row("'report': 'b.txt', 'measure': 'killed', 'start': 40, 'end': 42");
        assertThat(Pairing.of(List.of(twelve("")), List.of(elsewhere)).extra()).isEmpty();
    }

    @Test
    void aNumberUnderAnotherMeasureIsMistypedUnlessGoldAllowsIt() throws IOException {
        Row wounded = row("'report': 'a.txt', 'measure': 'wounded', 'start': 40, 'end': 42");
        Score strict = Score.of(Pairing.of(List.of(twelve("")), List.of(wounded)));
        assertThat(strict.found()).isZero();
        assertThat(strict.mistyped()).isEqualTo(1);
        assertThat(Score.of(Pairing.of(List.of(twelve("'measureAlt': 'wounded'")), List.of(wounded)))
                        .found())
                .isEqualTo(1);
    }

    @Test
    void inAPageWithoutOffsetsAnEqualNumberAnswers() throws IOException {
        Row page = row("'report': 'a.txt', 'measure': 'killed', 'start': null, 'low': 12, 'high': 12.0");
        assertThat(Pairing.of(List.of(page), List.of(twelve(""))).pairs()).hasSize(1);
    }

    @Test
    void aWholeSentenceIsNotANumber() throws IOException {
        Row sentence = row("'report': 'a.txt', 'measure': 'killed', 'start': 10, 'end': 90");
        assertThat(Pairing.of(List.of(twelve("")), List.of(sentence)).pairs()).isEmpty();
    }

    @Test
    void ratesFollowFromCountsAndCountsAddUp() throws IOException {
        Row sure = twelve("'certainty': 'sure'");
        Score half = Score.of(Pairing.of(List.of(twelve(""), twelve("")), List.of(sure)));
        assertThat(half.recall()).isEqualTo(0.5);
        assertThat(half.precision()).isEqualTo(1.0);
        assertThat(half.f1()).isEqualTo(2.0 / 3);
        assertThat(half.fullF1()).isEqualTo(2.0 / 3);
        assertThat(half.surePrecision()).isEqualTo(1.0);
        assertThat(half.sureCoverage()).isEqualTo(0.5);
        assertThat(half.plus(half).gold()).isEqualTo(4);
        assertThat(half.plus(half).f1()).isEqualTo(half.f1());
    }
}
