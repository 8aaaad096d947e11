package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.Rule;
import dev.whence.language.Clauses;
import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.time.TimeWindow;
import java.util.Locale;
import java.util.Optional;

/** What stretch of time or events a figure speaks for, by the words of its clause, its time and its measure. */
final class ScopeReader {
    private static final WordKinds WORDS = WordKinds.load(ScopeReader.class, "scope-words.txt");
    /** Frames that move a toll: "rose to 53 from 41". */
    private static final long CUMULATIVE = WORDS.bit("cumulative");

    private static final long STANDING = WORDS.bit("standing");
    private static final long WINDOW = WORDS.bit("window");
    private static final long PERFECT = WORDS.bit("perfect");
    private static final long ERA = WORDS.bit("era");

    /** @param disaster the report is about a disaster, whose figures are tolls so far */
    Scope scope(
            Sentence s,
            Clauses clauses,
            Match match,
            Optional<ClaimTime.Timed> when,
            Optional<String> cause,
            boolean disaster) {
        Measure measure = match.measure();
        int number = match.counted().quantity().firstToken();
        if (isRate(s, match)) {
            return Scope.RATE;
        }
        if (measure == Measure.STRENGTH || measure == Measure.EQUIPMENT) {
            return Scope.STANDING;
        }
        boolean state = measure == Measure.MISSING && disaster
                || measure == Measure.DISPLACED
                || measure == Measure.AFFECTED
                || measure == Measure.CAPTURED
                || measure == Measure.TERRITORY;
        if (state && any(s, clauses, number, STANDING)) {
            return Scope.STANDING;
        }
        boolean here = when.filter(t -> !t.carried()).isPresent();
        Optional<TimeWindow> window = when.map(ClaimTime.Timed::window);
        boolean lasting = here || s.kind() == Paragraph.Kind.LIST_ITEM || s.kind() == Paragraph.Kind.TABLE_ROW;
        if (lasting && window.filter(w -> isSince(w.words())).isPresent()
                || any(s, clauses, number, CUMULATIVE)
                || match.rule().has(Rule.Trait.RUNNING)) {
            return Scope.CUMULATIVE;
        }
        boolean harm = CauseFinder.isCaused(measure);
        if (harm && cause.filter(ClaimPlace::isWar).isPresent() && any(s, clauses, number, PERFECT)) {
            return Scope.CUMULATIVE;
        }
        if (disaster && here && window.filter(ScopeReader::isYear).isPresent()) {
            return Scope.INCIDENT; // "Cyclone Berta, which killed 212 in 1991"
        }
        if (window.filter(ScopeReader::isWindow).isPresent() && (here || !disaster)) {
            return Scope.PERIOD;
        }
        return disaster && harm ? Scope.CUMULATIVE : Scope.INCIDENT;
    }

    private static boolean isYear(TimeWindow window) {
        return window.words().length() == 4 && Character.isDigit(window.words().charAt(0));
    }

    private static boolean isSince(String words) {
        String norm = words.toLowerCase(Locale.ROOT);
        return norm.startsWith("since ")
                || norm.startsWith("as of ")
                || norm.startsWith("as at ")
                || norm.contains("years of");
    }

    /** "the past six weeks", "in May", "1 to 12 June"; not a day or a night. */
    private static boolean isWindow(TimeWindow window) {
        if (window.from().isPresent() && window.to().isPresent()) {
            return window.from().get().plusDays(1).isBefore(window.to().get()) && !isPoint(window.words())
                    || hasWord(window.words(), WINDOW) && !isPoint(window.words());
        }
        return hasWord(window.words(), WINDOW | ERA) && !isPoint(window.words());
    }

    /** "two weeks ago", "a month earlier", "last week" of one event stays open. */
    private static boolean isPoint(String words) {
        String norm = words.toLowerCase(Locale.ROOT);
        return norm.endsWith(" ago")
                || norm.endsWith(" earlier")
                || norm.endsWith(" later")
                || norm.endsWith(" before")
                || norm.equals("last week")
                || norm.length() == 4 && norm.charAt(0) <= '2';
    }

    private static boolean hasWord(String words, long kinds) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            if ((WORDS.mask(word) & kinds) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRate(Sentence s, Match match) {
        int at = match.counted().quantity().lastToken();
        for (int i = at; i < Math.min(s.size(), at + 6); i++) {
            String norm = s.norm(i);
            if (norm.equals("per") && !s.norm(i + 1).startsWith("cent")
                    || norm.equals("daily")
                    || norm.equals("monthly")) {
                return true;
            }
            boolean each = norm.equals("a") || norm.equals("each") || norm.equals("every");
            boolean unit = s.norm(i + 1).equals("day")
                    || s.norm(i + 1).equals("month")
                    || s.norm(i + 1).equals("week");
            String after = s.norm(i + 2);
            boolean point = after.equals("earlier")
                    || after.equals("later")
                    || after.equals("ago")
                    || after.equals("before")
                    || after.equals("after");
            boolean within = s.norm(i - 1).equals("in") || s.norm(i - 1).equals("within");
            if (each && unit && !point && !within) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Sentence s, Clauses clauses, int number, long kind) {
        for (int i = 0; i < s.size(); i++) {
            long mask = WORDS.mask(s.norm(i));
            if (i + 1 < s.size()) {
                mask |= WORDS.mask(s.norm(i) + " " + s.norm(i + 1));
            }
            if ((mask & kind) != 0 && clauses.distance(i, number) < 30) {
                return true;
            }
        }
        return false;
    }
}
