package dev.whence.bench.page;

import java.time.LocalDate;
import java.util.Random;

/**
 * Something that never happened, in a town that is on no map.
 *
 * @param cause {@code a ferry sank in the harbour}
 */
record MadeUpEvent(String town, LocalDate day, String cause, int killed, int wounded) {
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 700;
    private static final String[] SYLLABLES = {"va", "ren", "os", "tar", "mik", "lo", "sel", "bra", "dun", "ek", "ith"};
    private static final String[] CAUSES = {
        "a ferry sank in the harbour",
        "a bomb went off at the cattle market",
        "the river broke its banks",
        "shells fell on the ferry landing",
        "gunmen attacked a checkpoint",
        "a hillside slid onto the road",
        "a drone struck the railway yard",
        "militiamen stormed the post office"
    };

    static MadeUpEvent of(Random random) {
        int killed = 3 + (int) Math.exp(random.nextDouble() * 4.5);
        return new MadeUpEvent(
                name(random),
                START.plusDays(random.nextInt(DAYS)),
                CAUSES[random.nextInt(CAUSES.length)],
                killed,
                killed + 2 + random.nextInt(2 * killed));
    }

    /** {@code Varentar} */
    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
