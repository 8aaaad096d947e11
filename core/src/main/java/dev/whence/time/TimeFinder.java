package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds expressions of time: {@code on Tuesday}, {@code over the past 24 hours}, {@code since 1 March},
 * {@code in the first two weeks of the operation}, {@code three days ago}.
 */
public final class TimeFinder {
    private static final int LONGEST_TAIL = 6;

    private final WordKinds words;

    private TimeFinder(WordKinds words) {
        this.words = words;
    }

    /** Reads {@code time-words.txt}. */
    public static TimeFinder load() {
        return new TimeFinder(WordKinds.load(TimeFinder.class, "time-words.txt"));
    }

    /** The expressions of a sentence in their order; they do not overlap. */
    public List<TimeExpression> find(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = endOf(sentence, i);
            if (end > i) {
                found.add(new TimeExpression(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The expression that holds a token, if one does. */
    public static Optional<TimeExpression> at(List<TimeExpression> expressions, int token) {
        return expressions.stream()
                .filter(e -> e.from() <= token && token < e.to())
                .findFirst();
    }

    private int endOf(Sentence s, int i) {
        int core = i;
        while (core < i + 2 && words.is("preposition", s.norm(core))) {
            core++;
        }
        int end = core(s, core, core > i);
        if (end <= core) {
            return -1;
        }
        // chained: "on Tuesday morning at dawn", "between 1 March and 31 May"
        int next = chained(s, end);
        while (next > end) {
            end = next;
            next = chained(s, end);
        }
        return end;
    }

    private int chained(Sentence s, int end) {
        int core = core(s, end, true);
        if (core > end && !s.norm(end).equals("the")) {
            return core;
        }
        String norm = s.norm(end);
        if (norm.equals("to") || norm.equals("and") || norm.equals("until") || norm.equals("-") || norm.equals("–")) {
            int after = core(s, end + 1, true);
            return after > end + 1 && isAnchored(s, end + 1) ? after : -1;
        }
        if (norm.equals(",") && isYear(s.norm(end + 1))) {
            return end + 2;
        }
        return -1;
    }

    private boolean isAnchored(Sentence s, int i) {
        return words.is("month", s.norm(i))
                || words.is("month", s.norm(i + 1))
                || words.is("weekday", s.norm(i))
                || words.is("deictic", s.norm(i))
                || isYear(s.norm(i));
    }

    /** End of the expression without its preposition that starts at a token, or -1. */
    private int core(Sentence s, int i, boolean afterPreposition) {
        String norm = s.norm(i);
        if (norm.isEmpty()) {
            return -1;
        }
        int end = date(s, i, afterPreposition);
        if (end < 0) {
            end = clock(s, i);
        }
        if (end < 0 && words.is("deictic", norm)) {
            end = i + 1;
        }
        if (end < 0) {
            end = dayOrPart(s, i, afterPreposition);
        }
        if (end < 0) {
            end = counted(s, i, afterPreposition);
        }
        if (end < 0 && afterPreposition && words.is("since", s.norm(i - 1))) {
            end = event(s, i);
        }
        return end;
    }

    /** {@code 12 June 2025}, {@code June 12, 2025}, {@code March}, {@code 2016}, {@code the 1990s}. */
    private int date(Sentence s, int i, boolean afterPreposition) {
        String norm = s.norm(i);
        if (norm.equals("the")
                && words.is("month", s.norm(i + 3))
                && s.norm(i + 2).equals("of")) {
            return i + 4;
        }
        if (isDay(norm) && words.is("month", s.norm(i + 1))) {
            return isYear(s.norm(i + 2)) ? i + 3 : i + 2;
        }
        if (words.is("month", norm) && (afterPreposition || s.token(i).startsUpper())) {
            if (isDay(s.norm(i + 1))) {
                int end = i + 2;
                if (s.norm(end).equals(",") && isYear(s.norm(end + 1))) {
                    return end + 2;
                }
                return isYear(s.norm(end)) ? end + 1 : end;
            }
            if (norm.equals("may") && !afterPreposition && !isYear(s.norm(i + 1))) {
                return -1;
            }
            return isYear(s.norm(i + 1)) ? i + 2 : afterPreposition ? i + 1 : -1;
        }
        if (afterPreposition && isYear(norm)) {
            return i + 1;
        }
        return norm.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}") ? i + 1 : -1;
    }

    /** {@code 08:14}, {@code 6 a.m.}, {@code 0500 hours}. */
    private int clock(Sentence s, int i) {
        String norm = s.norm(i);
        if (norm.matches("\\d{1,2}:\\d{2}") || norm.matches("\\d{1,4}") && words.is("clock", s.norm(i + 1))) {
            int end = i + 1;
            while (words.is("clock", s.norm(end)) || end > i + 1 && s.norm(end).equals("time")) {
                end++;
            }
            return end;
        }
        return -1;
    }

    /** {@code Tuesday night}, {@code last week}, {@code this morning}, {@code the previous evening}, {@code dawn}. */
    private int dayOrPart(Sentence s, int i, boolean afterPreposition) {
        int at = s.norm(i).equals("the") ? i + 1 : i;
        boolean which = false;
        while (words.is("which", s.norm(at))) {
            which = true;
            at++;
        }
        String norm = s.norm(at);
        boolean named = words.is("weekday", norm) && s.token(at).startsUpper() || words.is("weekday", norm) && which;
        boolean part = words.is("daypart", norm) && (which || afterPreposition);
        boolean unit = which && words.is("unit", norm)
                || which && words.is("season", norm)
                || which && words.is("month", norm);
        if (!named && !part && !unit) {
            return -1;
        }
        int end = at + 1;
        while (words.is("daypart", s.norm(end)) || words.is("deictic", s.norm(end))) {
            end++;
        }
        return unit ? withEvent(s, end) : end;
    }

    /** {@code the past 24 hours}, {@code two weeks ago}, {@code a day earlier}, {@code six weeks}, {@code per day}. */
    private int counted(Sentence s, int i, boolean afterPreposition) {
        int at = s.norm(i).equals("the") ? i + 1 : i;
        boolean which = false;
        while (words.is("which", s.norm(at))
                || s.norm(at).equals("some")
                || s.norm(at).equals("just")) {
            which = true;
            at++;
        }
        int number = at;
        while (number < at + 3 && number < s.size() && isCount(s, number)) {
            number++;
        }
        if (!words.is("unit", s.norm(number)) || number == at && !which) {
            return -1;
        }
        int end = number + 1;
        if (words.is("after", s.norm(end))) {
            return end + 1;
        }
        return which || afterPreposition ? withEvent(s, end) : -1;
    }

    /** {@code … of the military operation in}: the event that a window belongs to is part of it. */
    private int withEvent(Sentence s, int end) {
        if (!s.norm(end).equals("of") && !s.norm(end).equals("into")) {
            return end;
        }
        int event = event(s, end + 1);
        return event > 0 ? event : end;
    }

    /** {@code the war}, {@code the start of the operation}. */
    private int event(Sentence s, int i) {
        for (int at = i; at < Math.min(s.size(), i + LONGEST_TAIL); at++) {
            if (words.is("event", s.norm(at))) {
                return s.norm(at + 1).equals("of") && event(s, at + 2) > 0 ? event(s, at + 2) : at + 1;
            }
            if (!s.token(at).isWord()
                    || s.norm(at).equals("of")
                    || isCount(s, at) && !s.norm(at).equals("a")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCount(Sentence s, int i) {
        String norm = s.norm(i);
        return s.tag(i) == dev.whence.language.Tag.NUM
                || s.token(i).hasDigit()
                || norm.equals("a")
                || norm.equals("an")
                || norm.equals("several")
                || norm.equals("few")
                || norm.equals("couple")
                || norm.equals("of")
                || norm.equals("many")
                || norm.equals("half");
    }

    private static boolean isDay(String norm) {
        return norm.matches("\\d{1,2}(st|nd|rd|th)?");
    }

    private static boolean isYear(String norm) {
        return norm.matches("(1[5-9]|20)\\d\\d(s)?");
    }
}
