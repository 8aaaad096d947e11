package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.frame.Match;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import java.util.Optional;

/** What stretch of time or events a figure speaks for, by the words of its sentence and its measure. */
final class ScopeReader {
    private final WordKinds words = WordKinds.load(ScopeReader.class, "scope-words.txt");

    Scope scope(Sentence s, Match match, Optional<String> when) {
        if (isRate(s, match)) {
            return Scope.RATE;
        }
        if (match.measure() == Measure.STRENGTH || match.measure() == Measure.EQUIPMENT) {
            return Scope.STANDING;
        }
        if (any(s, "cumulative") || match.rule().id().startsWith("toll")) {
            return Scope.CUMULATIVE;
        }
        if (when.filter(w -> isWindow(w)).isPresent()) {
            return Scope.PERIOD;
        }
        return Scope.INCIDENT;
    }

    private static boolean isRate(Sentence s, Match match) {
        int at = match.counted().quantity().lastToken();
        for (int i = at; i < Math.min(s.size(), at + 6); i++) {
            if (s.norm(i).equals("per")
                    || s.norm(i).equals("daily")
                    || s.norm(i).equals("monthly")) {
                return true;
            }
            boolean each = s.norm(i).equals("a")
                    || s.norm(i).equals("each")
                    || s.norm(i).equals("every");
            if (each
                    && (s.norm(i + 1).equals("day")
                            || s.norm(i + 1).equals("month")
                            || s.norm(i + 1).equals("week"))) {
                return true;
            }
        }
        return false;
    }

    private boolean any(Sentence s, String kind) {
        for (int i = 0; i < s.size(); i++) {
            if (words.is(kind, s.norm(i)) || words.is(kind, s.norm(i) + " " + s.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWindow(String when) {
        for (String word : when.toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
            if (words.is("window", word)) {
                return true;
            }
        }
        return false;
    }
}
