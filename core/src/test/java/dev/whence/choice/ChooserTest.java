package dev.whence.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChooserTest {
    private enum Sign {
        NEAR,
        OLD
    }

    private static final Chooser<Sign> CHOOSER = Chooser.of(Map.of(Sign.NEAR, 1.0, Sign.OLD, -2.0));

    @Test
    void theCandidateForWhichMostSpeaksIsTaken() {
        assertThat(choose(List.of(candidate("Monday", Sign.OLD), candidate("Tuesday", Sign.NEAR))))
                .isEqualTo("Tuesday");
    }

    @Test
    void ofEqualsTheFirstIsTaken() {
        assertThat(choose(List.of(candidate("Monday", Sign.NEAR), candidate("Tuesday", Sign.NEAR))))
                .isEqualTo("Monday");
    }

    @Test
    void candidatesThatComeToTheSameAddUp() {
        assertThat(CHOOSER.choose(
                        List.of(
                                candidate("Monday", Sign.NEAR),
                                candidate("the 3rd", Sign.NEAR),
                                candidate("the third", Sign.NEAR, Sign.OLD)),
                        day -> day.equals("Monday") ? 2 : 3))
                .isEqualTo("the 3rd");
    }

    @Test
    void filesNameCluesInLowerCase() {
        assertThat(Chooser.name(Sign.NEAR)).isEqualTo("near");
    }

    private static String choose(List<Candidate<String, Sign>> candidates) {
        return CHOOSER.choose(candidates, Function.identity());
    }

    private static Candidate<String, Sign> candidate(String day, Sign... signs) {
        return new Candidate<>(day, signs.length == 2 ? EnumSet.allOf(Sign.class) : EnumSet.of(signs[0]));
    }
}
