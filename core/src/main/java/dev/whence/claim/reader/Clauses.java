package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;

/**
 * How far apart two words of a sentence are: words between them, and more for each border of a clause. "Two died in
 * Varen, while in Oss nobody was hurt": "Oss" is nearer to "nobody" than "Varen" is.
 */
final class Clauses {
    /** Two words this far apart or more stand in different clauses. */
    static final int APART = 100;

    private static final WordKinds WORDS = WordKinds.load(Clauses.class, "clause-words.txt");
    private static final long WALL = WORDS.bit("wall");
    private static final long HARD = WORDS.bit("hard");
    private static final long SOFT = WORDS.bit("soft") | WORDS.bit("mark");
    private static final long COMMA = WORDS.bit("comma");

    private final int[] upTo;

    private Clauses(int[] upTo) {
        this.upTo = upTo;
    }

    static Clauses of(Sentence s) {
        int[] upTo = new int[s.size() + 1];
        for (int i = 0; i < s.size(); i++) {
            long mask = WORDS.mask(s.norm(i));
            int weight = 1;
            if ((mask & WALL) != 0) {
                weight = i == s.size() - 1 ? 1 : APART;
            } else if ((mask & HARD) != 0) {
                weight = 40;
            } else if ((mask & SOFT) != 0) {
                weight = 8;
            } else if ((mask & COMMA) != 0) {
                weight = 4;
            }
            upTo[i + 1] = upTo[i] + weight;
        }
        return new Clauses(upTo);
    }

    /** From 0 for neighbours. */
    int distance(int a, int b) {
        return a <= b ? upTo[b] - upTo[Math.min(a + 1, b)] : upTo[a] - upTo[Math.min(b + 1, a)];
    }

    /** Do both stand in one clause, with nothing harder than commas and "when" between them? */
    boolean together(int a, int b) {
        return distance(a, b) < 40;
    }
}
