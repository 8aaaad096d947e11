package dev.whence.reuse.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadixTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "40, 32", "64, 0", "65, 0", "1000, 32", "5000, 0", "5000, 40"})
    void sortsAStretchByItsHighBitsAndKeepsTheOrderOfTheRest(int count, int lowBit) {
        long[] keys = new SplittableRandom(count).longs(count + 2).toArray();
        long[] expected = keys.clone();
        long[] sorted = LongStream.of(keys)
                .skip(1)
                .limit(count)
                .boxed()
                .sorted(Comparator.comparing((Long key) -> key >>> lowBit, Long::compareUnsigned))
                .mapToLong(Long::longValue)
                .toArray();
        System.arraycopy(sorted, 0, expected, 1, count);

        new Radix().sort(keys, 1, count + 1, lowBit);

        assertThat(keys).isEqualTo(expected);
    }
}
