package dev.whence.time;

import dev.whence.language.Sentence;

/** Reads one expression of time from a token on. */
final class TimeGrammar {
    private static final int LONGEST_TAIL = 6;

    private final Sentence s;
    private final TimeWords words;

    TimeGrammar(Sentence sentence, TimeWords words) {
        this.s = sentence;
        this.words = words;
    }

    /** End of the expression that starts at a token, with its preposition, or -1. */
    int endOf(int i) {
        int core = i;
        while (core < i + 2 && words.is(core, TimeWords.PREPOSITION)) {
            core++;
        }
        int end = core(core, core > i);
        if (end <= core) {
            return -1;
        }
        // chained: "on Tuesday morning at dawn", "between 1 March and 31 May"
        int next = chained(end);
        while (next > end) {
            end = next;
            next = chained(end);
        }
        return end;
    }

    private int chained(int end) {
        int core = core(end, true);
        if (core > end && !s.norm(end).equals("the")) {
            return core;
        }
        String norm = s.norm(end);
        if (joins(end)) {
            int after = core(end + 1, true);
            return after > end + 1 && isAnchored(end + 1) ? after : -1;
        }
        if (norm.equals("on") || norm.equals("in") || norm.equals("of") || norm.equals("into")) {
            // "at dawn on Friday", "in the night of 18 March", "overnight into Wednesday"
            int after = core(end + 1, true);
            return after > end + 1 && (isAnchored(end + 1) || words.is(end + 1, TimeWords.WHICH)) ? after : -1;
        }
        return norm.equals(",") && words.is(end + 1, TimeWords.YEAR) ? end + 2 : -1;
    }

    private boolean isAnchored(int i) {
        return words.is(i, TimeWords.MONTH | TimeWords.WEEKDAY | TimeWords.DEICTIC | TimeWords.YEAR | TimeWords.TIME)
                || words.is(i + 1, TimeWords.MONTH);
    }

    /** End of the expression without its preposition that starts at a token, or -1. */
    private int core(int i, boolean afterPreposition) {
        if (i >= s.size()) {
            return -1;
        }
        int end = date(i, afterPreposition);
        if (end < 0) {
            end = clock(i);
        }
        if (end < 0 && words.is(i, TimeWords.DEICTIC)) {
            end = i + 1;
        }
        if (end < 0) {
            end = dayOrPart(i, afterPreposition);
        }
        if (end < 0) {
            end = counted(i, afterPreposition);
        }
        return end < 0 && afterPreposition && words.is(i - 1, TimeWords.SINCE) ? event(i) : end;
    }

    /** {@code 12 June 2025}, {@code June 12, 2025}, {@code March}, {@code 2016}, {@code the 1990s}. */
    private int date(int i, boolean afterPreposition) {
        if (s.norm(i).equals("the")
                && words.is(i + 3, TimeWords.MONTH)
                && s.norm(i + 2).equals("of")) {
            return i + 4;
        }
        if (words.is(i, TimeWords.DAY)
                && joins(i + 1)
                && words.is(i + 2, TimeWords.DAY)
                && words.is(i + 3, TimeWords.MONTH)) {
            return words.is(i + 4, TimeWords.YEAR) ? i + 5 : i + 4; // "14 to 17 September"
        }
        if (words.is(i, TimeWords.DAY) && words.is(i + 1, TimeWords.MONTH)) {
            return words.is(i + 2, TimeWords.YEAR) ? i + 3 : i + 2;
        }
        if (words.is(i, TimeWords.MONTH) && (afterPreposition || s.token(i).startsUpper())) {
            return fromMonth(i, afterPreposition);
        }
        if (afterPreposition && words.is(i, TimeWords.YEAR)) {
            return i + 1;
        }
        return words.is(i, TimeWords.DATE) ? i + 1 : -1;
    }

    private boolean joins(int i) {
        String norm = s.norm(i);
        return norm.equals("to") || norm.equals("-") || norm.equals("–") || norm.equals("and") || norm.equals("until");
    }

    private int fromMonth(int i, boolean afterPreposition) {
        if (words.is(i + 1, TimeWords.DAY)) {
            int end = i + 2;
            if (s.norm(end).equals(",") && words.is(end + 1, TimeWords.YEAR)) {
                return end + 2;
            }
            return words.is(end, TimeWords.YEAR) ? end + 1 : end;
        }
        if (words.is(i + 1, TimeWords.YEAR)) {
            return i + 2;
        }
        return afterPreposition ? i + 1 : -1;
    }

    /** {@code 08:14}, {@code 6 a.m.}, {@code 0500 hours}. */
    private int clock(int i) {
        boolean time = words.is(i, TimeWords.TIME);
        if (!time && !(words.is(i, TimeWords.DIGITS) && words.is(i + 1, TimeWords.CLOCK))) {
            return -1;
        }
        int end = i + 1;
        while (words.is(end, TimeWords.CLOCK) || end > i + 1 && s.norm(end).equals("time")) {
            end++;
        }
        return end;
    }

    /** {@code Tuesday night}, {@code last week}, {@code this morning}, {@code the previous evening}, {@code dawn}. */
    private int dayOrPart(int i, boolean afterPreposition) {
        int at = s.norm(i).equals("the") ? i + 1 : i;
        boolean which = false;
        while (words.is(at, TimeWords.WHICH)) {
            which = true;
            at++;
        }
        boolean named = words.is(at, TimeWords.WEEKDAY) && (which || s.token(at).startsUpper());
        boolean part = words.is(at, TimeWords.DAYPART) && (which || afterPreposition || ofDate(at + 1));
        boolean unit = which && words.is(at, TimeWords.UNIT | TimeWords.SEASON | TimeWords.MONTH);
        if (!named && !part && !unit) {
            return -1;
        }
        int end = at + 1;
        while (words.is(end, TimeWords.DAYPART | TimeWords.DEICTIC)) {
            end++;
        }
        return unit ? withEvent(end) : end;
    }

    /** {@code night of 18 March} */
    private boolean ofDate(int i) {
        return s.norm(i).equals("of") && (words.is(i + 1, TimeWords.MONTH) || words.is(i + 2, TimeWords.MONTH));
    }

    /** {@code the past 24 hours}, {@code two weeks ago}, {@code a day earlier}, {@code six weeks}, {@code per day}. */
    private int counted(int i, boolean afterPreposition) {
        int at = s.norm(i).equals("the") ? i + 1 : i;
        boolean which = false;
        while (words.is(at, TimeWords.WHICH)
                || s.norm(at).equals("some")
                || s.norm(at).equals("just")) {
            which = true;
            at++;
        }
        int number = at;
        while (number < at + 3 && words.is(number, TimeWords.COUNT | TimeWords.NUMBER)) {
            number++;
        }
        if (!words.is(number, TimeWords.UNIT) || number == at && !which) {
            return -1;
        }
        int end = number + 1;
        if (words.is(end, TimeWords.AFTER)) {
            return end + 1;
        }
        return which || afterPreposition ? withEvent(end) : -1;
    }

    /** {@code … of the military operation in}: the event that a window belongs to is part of it. */
    private int withEvent(int end) {
        if (!s.norm(end).equals("of") && !s.norm(end).equals("into")) {
            return end;
        }
        int event = event(end + 1);
        return event > 0 ? event : end;
    }

    /** {@code the war}, {@code the start of the operation}. */
    private int event(int i) {
        for (int at = i; at < Math.min(s.size(), i + LONGEST_TAIL); at++) {
            if (words.is(at, TimeWords.EVENT)) {
                int further = s.norm(at + 1).equals("of") ? event(at + 2) : -1;
                return further > 0 ? further : at + 1;
            }
            boolean counts = words.is(at, TimeWords.COUNT | TimeWords.NUMBER) && !words.is(at, TimeWords.ARTICLE);
            if (!s.token(at).isWord() || s.norm(at).equals("of") || counts) {
                return -1;
            }
        }
        return -1;
    }
}
