package dev.whence.claim.reader;

import dev.whence.attribution.Attribution.Stance;
import dev.whence.claim.Status;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;

/** How a figure is put forward, by the words of its clause. */
final class StatusReader {
    private static final int REACH = 14;

    private final WordKinds words = WordKinds.load(StatusReader.class, "status-words.txt");

    /** @param stance how whoever vouches for the figure puts it forward */
    Status status(Sentence s, Quantity quantity, Stance stance) {
        int number = quantity.firstToken();
        int end = quantity.lastToken();
        if (stance == Stance.DENIES) {
            return Status.DENIED;
        }
        if (near(s, number, end, "expected")) {
            return Status.EXPECTED;
        }
        return stance == Stance.ALLEGES || near(s, number, end, "alleged") ? Status.ALLEGED : Status.ASSERTED;
    }

    private boolean near(Sentence s, int number, int end, String kind) {
        for (int i = Math.max(0, number - REACH); i < Math.min(s.size(), end + REACH); i++) {
            boolean listed = words.is(kind, s.norm(i)) || words.is(kind, s.norm(i) + " " + s.norm(i + 1));
            if (listed && sameClause(s, Math.min(i, number), Math.max(i, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean sameClause(Sentence s, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (words.is("border", s.norm(i))) {
                return false;
            }
        }
        return true;
    }
}
