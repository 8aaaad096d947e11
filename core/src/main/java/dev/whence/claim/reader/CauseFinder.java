package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import java.util.Optional;

/** What did it, when the sentence says so: the nearest word for an attack, a weapon or a disaster. */
final class CauseFinder {
    private final WordKinds words = WordKinds.load(CauseFinder.class, "cause-words.txt");

    /** The tokens of a cause. */
    record Found(int from, int to) {}

    Optional<Found> find(Sentence s, int number) {
        Optional<Found> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < s.size(); i++) {
            int end = causeEnd(s, i);
            if (end > i && Math.abs(i - number) < nearest && introduced(s, i)) {
                nearest = Math.abs(i - number);
                best = Optional.of(new Found(i, end));
            }
        }
        return best;
    }

    private int causeEnd(Sentence s, int i) {
        String two = s.norm(i) + " " + s.norm(i + 1);
        if (words.is("cause", two)) {
            return i + 2;
        }
        return words.is("cause", s.norm(i)) ? i + 1 : -1;
    }

    /** Within a few words behind "in", "by", "when", "from", "during", "as a result of". */
    private boolean introduced(Sentence s, int i) {
        for (int at = i - 1; at >= Math.max(0, i - 5); at--) {
            if (words.is("introduces", s.norm(at))) {
                return true;
            }
        }
        return false;
    }
}
