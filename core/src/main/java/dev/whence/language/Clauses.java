package dev.whence.language;

import java.util.Locale;

/**
 * Where the clauses of a sentence meet: the one segmenter that frames, places, times, causes and attribution ask. It
 * goes by the words that stand between clauses and open them ({@code clause-words.txt}); every place is an index of a
 * token. "Two died in Varen, while in Oss nobody was hurt": "while" opens a clause, and "Oss" is nearer to "nobody"
 * than "Varen" is.
 */
public final class Clauses {
    /** Two words this far apart or more stand in different clauses. */
    public static final int APART = 100;

    private static final int HARD = 40;
    private static final long OPENERS = Border.CONTRAST.bit | Border.SUBORDINATE.bit | Border.COORDINATE.bit;
    private static final long DIVIDERS =
            Border.CONTRAST.bit | Border.SUBORDINATE.bit | Border.COMPLEMENT.bit | Border.LOOSE.bit;
    private static final long NO_NOUN = OPENERS | DIVIDERS | Border.RELATIVE.bit;
    private static final long FIRM = Border.CONTRAST.bit | Border.TURN.bit;
    private static final long SOFT =
            Border.SUBORDINATE.bit | Border.COMPLEMENT.bit | Border.RELATIVE.bit | Border.SAYING.bit | Border.MARK.bit;

    /** What a word or mark does between two clauses, as {@code clause-words.txt} lists them. */
    public enum Border {
        /** ";", ".": nothing reaches over it. */
        WALL,
        /** "while", "but": what follows speaks of something else. */
        CONTRAST,
        /** "despite", "however" */
        TURN,
        /** "when", "after", "because" */
        SUBORDINATE,
        /** "so", "than": often within a clause, as in "so far" and "more than 40", so that they keep nothing apart. */
        LOOSE,
        /** "who", "which" */
        RELATIVE,
        /** "that", "whether": what is said, asked or known. */
        COMPLEMENT,
        /** "and", "or": of clauses or of nouns. */
        COORDINATE,
        /** "said", "told": what is said is a clause of its own. */
        SAYING,
        COMMA,
        /** A colon, dash or bracket. */
        MARK;

        private final long bit = Words.KINDS.bit(name().toLowerCase(Locale.ROOT));
    }

    /** Apart, since the borders need it before this class is ready. */
    private static final class Words {
        static final WordKinds KINDS = WordKinds.load(Clauses.class, "clause-words.txt");
    }

    private final long[] borders;
    private final int[] upTo;

    private Clauses(long[] borders, int[] upTo) {
        this.borders = borders;
        this.upTo = upTo;
    }

    public static Clauses of(Sentence s) {
        long[] borders = new long[s.size()];
        int[] upTo = new int[s.size() + 1];
        for (int i = 0; i < s.size(); i++) {
            borders[i] = Words.KINDS.mask(s.norm(i));
            upTo[i + 1] = upTo[i] + weight(borders[i], i == s.size() - 1);
        }
        return new Clauses(borders, upTo);
    }

    private static int weight(long border, boolean last) {
        if ((border & Border.WALL.bit) != 0) {
            return last ? 1 : APART;
        }
        if ((border & FIRM) != 0) {
            return HARD;
        }
        if ((border & SOFT) != 0) {
            return 8;
        }
        return (border & Border.COMMA.bit) != 0 ? 4 : 1;
    }

    /** Is the token such a border? No token beyond either end is one. */
    public boolean is(int i, Border border) {
        return i >= 0 && i < borders.length && (borders[i] & border.bit) != 0;
    }

    /** Is it a conjunction, with which a clause begins: "but", "after", "and"? */
    public boolean opens(int i) {
        return i >= 0 && i < borders.length && (borders[i] & OPENERS) != 0;
    }

    /** Does nothing but a new clause come behind it: "but", "after", "that"? "And" may join nouns. */
    public boolean divides(int i) {
        return i >= 0 && i < borders.length && (borders[i] & DIVIDERS) != 0;
    }

    /** Is a word, in lower case, one that no noun phrase reaches over: a conjunction, "that", "who"? */
    public static boolean endsPhrase(String word) {
        return (Words.KINDS.mask(word) & NO_NOUN) != 0;
    }

    /** Words between two tokens, and more for each border of a clause; from 0 for neighbours. */
    public int distance(int a, int b) {
        return a <= b ? upTo[b] - upTo[Math.min(a + 1, b)] : upTo[a] - upTo[Math.min(b + 1, a)];
    }

    /** Do both stand in one clause, with nothing harder than commas and "when" between them? */
    public boolean together(int a, int b) {
        return distance(a, b) < HARD;
    }
}
