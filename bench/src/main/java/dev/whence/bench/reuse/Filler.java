package dev.whence.bench.reuse;

import java.util.SplittableRandom;

/**
 * Text that nobody wrote: words by a Zipf law, each often followed by one of its own favourites, so that phrases recur as
 * they do in language.
 */
final class Filler {
    private static final int WORDS = 60_000;
    private static final int FAVOURITES = 12;
    private static final double FAVOURITE = 0.55;
    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v",
        "z"
    };
    private static final String[] RIMES = {
        "a", "ak", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "ir", "o", "ol", "on", "or", "u", "um", "un",
        "ur"
    };

    private final String[] words = new String[WORDS];
    private final int[][] favourites = new int[WORDS][FAVOURITES];
    private final double[] upTo = new double[WORDS];

    Filler(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = name(i);
            sum += 1.0 / (i + 2.7);
            upTo[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            upTo[i] /= sum;
        }
        for (int[] own : favourites) {
            for (int i = 0; i < FAVOURITES; i++) {
                own[i] = any(random);
            }
        }
    }

    /** Words in a row, by number. */
    int[] words(int count, SplittableRandom random) {
        int[] text = new int[count];
        text[0] = any(random);
        for (int i = 1; i < count; i++) {
            int[] own = favourites[text[i - 1]];
            text[i] = random.nextDouble() < FAVOURITE
                    ? own[Math.min(random.nextInt(FAVOURITES), random.nextInt(FAVOURITES))]
                    : any(random);
        }
        return text;
    }

    /** A word by its frequency alone. */
    int any(SplittableRandom random) {
        double at = random.nextDouble();
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String word(int number) {
        return words[number];
    }

    /** Short names for common words, and no two alike: syllables as digits. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int syllables = ONSETS.length * RIMES.length;
        for (int left = number; left >= 0; left = left / syllables - 1) {
            int syllable = left % syllables;
            name.append(ONSETS[syllable % ONSETS.length]).append(RIMES[syllable / ONSETS.length]);
        }
        return name.toString();
    }
}
