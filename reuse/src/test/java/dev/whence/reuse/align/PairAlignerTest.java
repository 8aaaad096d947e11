package dev.whence.reuse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are numbers here; what matters is which are alike. */
class PairAlignerTest {
    @Test
    void aPassageReachesToItsLastWordAndNoFurther() {
        int[] home = {1, 2, 3, 50, 51, 52, 53, 54, 55, 4, 5};
        int[] other = {7, 8, 50, 51, 52, 53, 54, 55, 9};

        Alignment alignment = only(align(home, other, 4));

        assertThat(List.of(alignment.homeStart(), alignment.homeEnd())).containsExactly(3, 9);
        assertThat(List.of(alignment.otherStart(), alignment.otherEnd())).containsExactly(2, 8);
        assertThat(alignment.similarity()).isEqualTo(1);
    }

    @Test
    void changedAddedAndLeftOutWordsAreStepsWithinOnePassage() {
        int[] home = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24};
        int[] other = {10, 11, 12, 13, 14, 99, 16, 17, 18, 19, 98, 20, 21, 23, 24};

        Alignment alignment = only(align(home, other, 4));

        assertThat(alignment.matched()).isEqualTo(13);
        assertThat(alignment.homeLength()).isEqualTo(15);
        assertThat(alignment.otherLength()).isEqualTo(15);
    }

    @Test
    void blocksInAnotherOrderAreTwoPassages() {
        int[] first = IntStream.range(100, 120).toArray();
        int[] second = IntStream.range(200, 220).toArray();

        List<Alignment> alignments = align(joined(first, second), joined(second, first), 8);

        assertThat(alignments).hasSize(2).allMatch(alignment -> alignment.matched() == 20);
    }

    @Test
    void aParagraphThatOneTextRepeatsIsFoundTwice() {
        int[] paragraph = IntStream.range(100, 130).toArray();

        assertThat(align(joined(paragraph, new int[] {1, 2, 3}, paragraph), paragraph, 8))
                .hasSize(2);
    }

    @Test
    void oneWordOverAndOverEndsSoonAndIsOnePassage() {
        assertThat(align(new int[5000], new int[5000], 8)).isNotEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runsAreAlikeAndInOrderAndTheBestPassageIsThatOfTheFullSmithWaterman(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] source = random.ints(60, 0, 400).toArray();
        int[] copy = IntStream.range(0, 60)
                .map(i -> random.nextInt(100) < 15 ? 1000 + i : source[i])
                .filter(word -> random.nextInt(100) >= 5)
                .toArray();
        int[] home = joined(random.ints(30, 2000, 3000).toArray(), copy);
        int[] other = joined(source, random.ints(30, 4000, 5000).toArray());

        List<Alignment> alignments = align(home, other, 4);

        int best = 0;
        for (Alignment alignment : alignments) {
            best = Math.max(best, scoreInOrder(alignment, home, other));
        }
        assertThat(best).isGreaterThanOrEqualTo(smithWaterman(home, other) - 2 * Extension.MATCH);
    }

    private static int scoreInOrder(Alignment alignment, int[] home, int[] other) {
        int score = 0;
        int i = alignment.homeStart();
        int j = alignment.otherStart();
        for (int run = 0; run < alignment.runs(); run++) {
            int left = alignment.home(run) - i;
            int leftOther = alignment.other(run) - j;
            assertThat(left).isNotNegative();
            assertThat(leftOther).isNotNegative();
            score += Extension.CHANGED * Math.min(left, leftOther) + Extension.LEFT_OUT * Math.abs(left - leftOther);
            i = alignment.home(run);
            j = alignment.other(run);
            for (int k = 0; k < alignment.length(run); k++) {
                assertThat(home[i++]).isEqualTo(other[j++]);
                score += Extension.MATCH;
            }
        }
        return score;
    }

    private static int smithWaterman(int[] a, int[] b) {
        int best = 0;
        int[][] scores = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int both = scores[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? Extension.MATCH : Extension.CHANGED);
                int one = Math.max(scores[i - 1][j], scores[i][j - 1]) + Extension.LEFT_OUT;
                scores[i][j] = Math.max(0, Math.max(both, one));
                best = Math.max(best, scores[i][j]);
            }
        }
        return best;
    }

    private static List<Alignment> align(int[] home, int[] other, int shortest) {
        PairAligner aligner = new PairAligner();
        aligner.home(home);
        return aligner.align(other, shortest);
    }

    private static Alignment only(List<Alignment> alignments) {
        assertThat(alignments).hasSize(1);
        return alignments.get(0);
    }

    private static int[] joined(int[]... parts) {
        return java.util.Arrays.stream(parts).flatMapToInt(IntStream::of).toArray();
    }
}
