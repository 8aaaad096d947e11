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
        if (words.is(end, TimeWords.JOIN)) {
            int after = withDay(core(end + 1, true));
            return after > end + 1 && isAnchored(end + 1, after) ? after : -1;
        }
        if (norm.equals("on") || norm.equals("in") || norm.equals("of") || norm.equals("into")) {
            // "at dawn on Friday", "in the night of 18 March", "overnight into Wednesday"
            int after = core(end + 1, true);
            boolean which = words.is(end + 1, TimeWords.WHICH) || words.is(end + 2, TimeWords.WHICH);
            return after > end + 1 && (isAnchored(end + 1, after) || which) ? after : -1;
        }
        return norm.equals(",") && words.is(end + 1, TimeWords.YEAR) ? end + 2 : -1;
    }

    /** "between the night of 15 May and the morning of the 16th": the day behind the second part of a day. */
    private int withDay(int end) {
        boolean more = end > 0 && (s.norm(end).equals("on") || s.norm(end).equals("of"));
        int day = more ? core(end + 1, true) : -1;
        return day > end + 1 && isAnchored(end + 1, day) ? day : end;
    }

    private boolean isAnchored(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(
                    i, TimeWords.MONTH | TimeWords.WEEKDAY | TimeWords.DEICTIC | TimeWords.YEAR | TimeWords.TIME)) {
                return true;
            }
        }
        return words.is(from, TimeWords.HOUR) || words.is(to - 1, TimeWords.CLOCK | TimeWords.DATE | TimeWords.ORDINAL);
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
                && words.is(i + 1, TimeWords.JOIN)
                && words.is(i + 2, TimeWords.DAY)
                && words.is(i + 3, TimeWords.MONTH)) {
            return words.is(i + 4, TimeWords.YEAR) ? i + 5 : i + 4; // "14 to 17 September"
        }
        if (afterPreposition && s.norm(i).equals("the") && isDayAlone(i + 1)) {
            return i + 2;
        }
        int month = s.norm(i + 1).equals("of") ? i + 2 : i + 1; // "the 9th of June"
        if (words.is(i, TimeWords.DAY) && words.is(month, TimeWords.MONTH)) {
            return words.is(month + 1, TimeWords.YEAR) ? month + 2 : month + 1;
        }
        if (words.is(i, TimeWords.MONTH) && (afterPreposition || s.token(i).startsUpper())) {
            return fromMonth(i, afterPreposition);
        }
        if (afterPreposition && words.is(i, TimeWords.YEAR) && !isHour(i)) {
            return i + 1;
        }
        if (s.norm(i).equals("the") && isYearOf(i + 1)) {
            return i + 2;
        }
        return words.is(i, TimeWords.DATE) ? i + 1 : -1;
    }

    /** "the 1998 floods", and not "the 1998 people": a year before what happened in it. */
    private boolean isYearOf(int i) {
        boolean bare = s.norm(i).length() == 4 && words.is(i, TimeWords.YEAR);
        return bare && (words.is(i + 1, TimeWords.EVENT) || words.is(i + 2, TimeWords.EVENT));
    }

    /** "on the 9th", and not "on the 9th floor", "of the 9th Division" */
    private boolean isDayAlone(int i) {
        if (!words.is(i, TimeWords.ORDINAL) || words.is(i + 1, TimeWords.MONTH)) {
            return false;
        }
        if (i + 1 >= s.size() || !s.token(i + 1).isWord()) {
            return true;
        }
        return switch (s.tag(i + 1)) {
            case VERB, AUX, ADP, CCONJ, SCONJ, PRON, DET -> !s.norm(i + 1).equals("of");
            default -> false;
        };
    }

    /** "at 1620": an hour of the day, not a year. */
    private boolean isHour(int i) {
        return words.is(i, TimeWords.HOUR) && s.norm(i - 1).equals("at");
    }

    private int fromMonth(int i, boolean afterPreposition) {
        if (words.is(i + 1, TimeWords.DAY)) {
            int end = i + 2;
            if (words.is(end, TimeWords.JOIN)
                    && words.is(end + 1, TimeWords.DAY)
                    && !words.is(end + 2, TimeWords.MONTH | TimeWords.CLOCK)
                    && !s.norm(end).equals("and")) {
                end += 2; // "June 12 to 14"
            }
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
        boolean bare = words.is(i, TimeWords.HOUR) && (isHour(i) || beside(i));
        boolean time = words.is(i, TimeWords.TIME) || bare;
        if (!time && !(words.is(i, TimeWords.DIGITS) && words.is(i + 1, TimeWords.CLOCK))) {
            return -1;
        }
        int end = i + 1;
        while (words.is(end, TimeWords.CLOCK) || end > i + 1 && s.norm(end).equals("time")) {
            end++;
        }
        return end;
    }

    /** "0500 today", "between 0600 and 1400", "from 2300 on 10 December": hours as wires write them. */
    private boolean beside(int i) {
        boolean opens = words.is(i - 1, TimeWords.PREPOSITION | TimeWords.JOIN);
        boolean day = words.is(i + 1, TimeWords.DEICTIC)
                || words.is(i + 1, TimeWords.WHICH) && words.is(i + 2, TimeWords.DAYPART)
                || s.norm(i + 1).equals("on") && isDay(i + 2);
        boolean other = opens && words.is(i + 1, TimeWords.JOIN) && words.is(i + 2, TimeWords.HOUR);
        boolean second = words.is(i - 1, TimeWords.JOIN) && words.is(i - 2, TimeWords.HOUR);
        return day || other || second;
    }

    private boolean isDay(int i) {
        return words.is(i, TimeWords.WEEKDAY | TimeWords.MONTH) || words.is(i + 1, TimeWords.MONTH);
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
        if (unit && words.is(end, TimeWords.WEEKDAY)) {
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
                || s.norm(at + 1).equals("half") && s.norm(at).equals("second")
                || s.norm(at).equals("some")
                || s.norm(at).equals("just")) {
            which = true;
            at++;
        }
        int number = at;
        while (number < at + 3 && words.is(number, TimeWords.COUNT | TimeWords.NUMBER)) {
            number++;
        }
        if (words.is(at, TimeWords.DIGITS | TimeWords.NUMBER) && words.is(at + 1, TimeWords.ARTICLE)) {
            return -1; // "from 18,950 a day earlier"
        }
        if (which && s.norm(at).equals("half")) {
            return partOf(at + 1);
        }
        if (!words.is(number, TimeWords.UNIT)) {
            return -1;
        }
        int end = number + 1;
        if (number == at && !which) {
            return at > i ? unitWithArticle(end, afterPreposition) : -1;
        }
        if (words.is(end, TimeWords.AFTER)) {
            return end + 1;
        }
        return which || afterPreposition || s.norm(end).equals("into") ? withEvent(end, which || afterPreposition) : -1;
    }

    /** {@code the first half of} a month or year */
    private int partOf(int of) {
        int whole = s.norm(of + 1).equals("the") ? of + 2 : of + 1;
        boolean named = words.is(whole, TimeWords.MONTH | TimeWords.YEAR);
        return s.norm(of).equals("of") && named ? date(whole, true) : -1;
    }

    /** {@code the day before}, {@code the weekend}, {@code the week to Friday}, {@code the week of 5 May} */
    private int unitWithArticle(int end, boolean afterPreposition) {
        if (words.is(end, TimeWords.AFTER) && !s.norm(end).equals("on")) {
            return end + 1;
        }
        boolean ends = words.is(end, TimeWords.JOIN) || s.norm(end).equals("of");
        int date = ends ? core(end + 1, true) : -1;
        if (date > end + 1 && isAnchored(end + 1, date)) {
            return date;
        }
        return afterPreposition && s.norm(end - 1).equals("weekend") ? end : -1;
    }

    private int withEvent(int end) {
        return withEvent(end, true);
    }

    /**
     * {@code … of the military operation in}: the event that a window belongs to is part of it.
     *
     * @param alone whether the window may stand without
     */
    private int withEvent(int end, boolean alone) {
        if (!s.norm(end).equals("of") && !s.norm(end).equals("into")) {
            return alone ? end : -1;
        }
        int event = event(end + 1);
        return event > 0 ? event : alone ? end : -1;
    }

    /** {@code the war}, {@code the start of the operation}. */
    private int event(int i) {
        for (int at = i; at < Math.min(s.size(), i + LONGEST_TAIL); at++) {
            if (words.is(at, TimeWords.EVENT)) {
                int further = s.norm(at + 1).equals("of") ? event(at + 2) : -1;
                boolean began = words.is(at + 1, TimeWords.BEGAN) && !words.is(at, TimeWords.BOUNDARY);
                return further > 0 ? further : began ? at + 2 : at + 1; // "since the war began"
            }
            boolean counts = words.is(at, TimeWords.COUNT | TimeWords.NUMBER) && !words.is(at, TimeWords.ARTICLE);
            if (!s.token(at).isWord() || s.norm(at).equals("of") || counts) {
                return -1;
            }
        }
        return -1;
    }
}
