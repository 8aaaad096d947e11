package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;

/** What each word of a sentence can be in an expression of time; each word is looked up once. */
final class TimeWords {
    private static final WordKinds WORDS = WordKinds.load(TimeFinder.class, "time-words.txt");

    static final long UNIT = WORDS.bit("unit");
    static final long WEEKDAY = WORDS.bit("weekday");
    static final long MONTH = WORDS.bit("month");
    static final long DAYPART = WORDS.bit("daypart");
    static final long SEASON = WORDS.bit("season");
    static final long DEICTIC = WORDS.bit("deictic");
    static final long WHICH = WORDS.bit("which");
    static final long PREPOSITION = WORDS.bit("preposition");
    static final long AFTER = WORDS.bit("after");
    static final long CLOCK = WORDS.bit("clock");
    static final long EVENT = WORDS.bit("event");
    static final long SINCE = WORDS.bit("since");
    static final long COUNT = WORDS.bit("count");
    static final long ARTICLE = WORDS.bit("article");
    static final long JOIN = WORDS.bit("join");
    static final long BEGAN = WORDS.bit("began");
    static final long BOUNDARY = WORDS.bit("boundary");
    static final long EVENT_OF = WORDS.bit("event-of");
    static final long TO_COME = WORDS.bit("to-come");
    static final long EARLY = WORDS.bit("early");
    static final long VAGUE = WORDS.bit("vague");

    /** Shapes of numbers, in bits of their own. */
    static final long DAY = 1L << 50;

    static final long YEAR = 1L << 51;
    static final long TIME = 1L << 52;
    static final long DIGITS = 1L << 53;
    static final long DATE = 1L << 54;
    static final long NUMBER = 1L << 55;
    /** "0500", "2200": an hour, or a year where it can be both. */
    static final long HOUR = 1L << 56;

    /** "9th" */
    static final long ORDINAL = 1L << 57;

    /** Words that name days or a stretch of them. */
    static final long ANCHORS = WORDS.bit("anchor") | WEEKDAY | MONTH | YEAR | DATE | ORDINAL;

    private static final long TELLS =
            UNIT | WEEKDAY | MONTH | DAYPART | SEASON | DEICTIC | EVENT | YEAR | TIME | DATE | ORDINAL;

    private final long[] masks;
    private final long all;

    TimeWords(Sentence sentence) {
        this(sentence, new TimeExpression(0, sentence.size()));
    }

    /** Of one expression's words only. */
    TimeWords(Sentence sentence, TimeExpression expression) {
        masks = new long[sentence.size()];
        long sum = 0;
        int least = Math.max(0, expression.from() - 1);
        for (int i = least; i < Math.min(masks.length, expression.to() + 1); i++) {
            String norm = sentence.norm(i);
            long mask = WORDS.mask(norm.startsWith("mid-") ? norm.substring(4) : norm) | shape(norm);
            masks[i] = sentence.tag(i) == Tag.NUM ? mask | NUMBER : mask;
            sum |= mask;
        }
        all = sum;
    }

    boolean hasAny(long kinds) {
        return (all & kinds) != 0;
    }

    /** Is there a word of time at all? */
    boolean any() {
        return (all & TELLS) != 0;
    }

    boolean is(int i, long kinds) {
        return i >= 0 && i < masks.length && (masks[i] & kinds) != 0;
    }

    /** The article is no word of time, but "the day before" and "the 1998 floods" open with it. */
    boolean mayOpen(int i) {
        return masks[i] != 0 || is(i + 1, UNIT | YEAR);
    }

    private static long shape(String norm) {
        if (norm.isEmpty() || !Character.isDigit(norm.charAt(0))) {
            return 0;
        }
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        String rest = norm.substring(digits);
        if (rest.isEmpty()) {
            long day = digits <= 2 ? DAY : 0;
            return NUMBER
                    | day
                    | (digits <= 4 ? DIGITS : 0)
                    | (isYear(norm, digits) ? YEAR : 0)
                    | (isHour(norm) ? HOUR : 0);
        }
        if (digits <= 2 && (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"))) {
            return NUMBER | DAY | ORDINAL;
        }
        if (isClock(digits, rest)) {
            return TIME;
        }
        if (rest.equals("s") && isYear(norm, digits)) {
            return NUMBER | YEAR;
        }
        if (isDaySpan(digits, rest)) {
            return NUMBER | DAY;
        }
        return NUMBER | (isDate(norm) ? DATE : 0);
    }

    /** "08:14", "10pm", "3.30am" */
    private static boolean isClock(int digits, String rest) {
        boolean half = rest.endsWith("am") || rest.endsWith("pm");
        String minutes = half ? rest.substring(0, rest.length() - 2) : rest;
        boolean full = minutes.length() == 3
                && (minutes.charAt(0) == ':' || half && minutes.charAt(0) == '.')
                && Character.isDigit(minutes.charAt(1))
                && Character.isDigit(minutes.charAt(2));
        return digits <= 2 && (full || half && minutes.isEmpty());
    }

    private static boolean isYear(String norm, int digits) {
        if (digits != 4) {
            return false;
        }
        boolean old = norm.charAt(0) == '1' && norm.charAt(1) >= '5';
        return old || norm.charAt(0) == '2' && norm.charAt(1) == '0';
    }

    private static boolean isHour(String norm) {
        return norm.length() == 4 && norm.compareTo("2400") < 0 && norm.charAt(2) < '6';
    }

    /** "14-17" */
    private static boolean isDaySpan(int digits, String rest) {
        boolean dash = rest.charAt(0) == '-' || rest.charAt(0) == '–';
        return digits <= 2
                && dash
                && rest.length() >= 2
                && rest.length() <= 3
                && rest.chars().skip(1).allMatch(Character::isDigit);
    }

    /** "12.06.2025", "2025-06-12" */
    private static boolean isDate(String norm) {
        int marks = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            if (c == '.' || c == '-') {
                marks++;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        return marks == 2
                && norm.length() >= 6
                && norm.length() <= 10
                && Character.isDigit(norm.charAt(norm.length() - 1));
    }
}
