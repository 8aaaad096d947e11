package dev.whence.claim.reader;

import dev.whence.attribution.Attribution.Stance;
import dev.whence.claim.Status;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import java.util.Set;

/** How a figure is put forward, by the words of its clause and by who vouches for it. */
final class StatusReader {
    private static final WordKinds WORDS = WordKinds.load(StatusReader.class, "status-words.txt");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final long ALLEGED = WORDS.bit("alleged");
    private static final long EXPECTED = WORDS.bit("expected");
    private static final long DENIED = WORDS.bit("denied");
    private static final long PAST = WORDS.bit("past");
    private static final long DERIVED = WORDS.bit("derived");

    /** @param stance how whoever vouches for the figure puts it forward */
    Status status(Sentence s, Clauses clauses, Quantity quantity, Stance stance) {
        if (stance == Stance.DENIES || isNegated(s, quantity) || near(s, clauses, quantity, DENIED, 20)) {
            return Status.DENIED;
        }
        if (near(s, clauses, quantity, EXPECTED, 16)) {
            return Status.EXPECTED;
        }
        if (near(s, clauses, quantity, DERIVED, 16)) {
            return Status.DERIVED;
        }
        boolean alleged = stance == Stance.ALLEGES || near(s, clauses, quantity, ALLEGED, 20);
        return alleged ? Status.ALLEGED : Status.ASSERTED;
    }

    /** "It is not 40 dead", "22, not nine": the number itself is denied. */
    private static boolean isNegated(Sentence s, Quantity quantity) {
        int before = quantity.firstToken() - 1;
        String auxiliary = before > 0 ? s.norm(before - 1) : "";
        return before >= 0 && s.norm(before).equals("not") && (BE.contains(auxiliary) || auxiliary.equals(","));
    }

    private static boolean near(Sentence s, Clauses clauses, Quantity quantity, long kind, int reach) {
        for (int i = 0; i < s.size(); i++) {
            long mask = WORDS.mask(s.norm(i));
            if (i + 1 < s.size()) {
                mask |= WORDS.mask(s.norm(i) + " " + s.norm(i + 1));
            }
            if (s.norm(i).equals("could") && (WORDS.mask(s.norm(i + 1)) & PAST) != 0) {
                continue;
            }
            boolean inside = i >= quantity.firstToken() && i < quantity.lastToken();
            if ((mask & kind) != 0 && !inside && clauses.distance(i, quantity.firstToken()) < reach) {
                return true;
            }
        }
        return false;
    }
}
