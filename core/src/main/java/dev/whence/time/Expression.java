package dev.whence.time;

import dev.whence.language.Sentence;

/** The words of one expression as its readings ask for them. */
final class Expression {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS = "montuewedthufrisatsun";
    private static final String[] NUMBERS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    final Sentence s;
    final int from;
    final int to;
    final TimeWords words;

    Expression(Sentence sentence, TimeExpression expression) {
        this.s = sentence;
        this.from = expression.from();
        this.to = expression.to();
        this.words = new TimeWords(sentence, expression);
    }

    String norm(int i) {
        return s.norm(i);
    }

    boolean is(int i, long kinds) {
        return words.is(i, kinds);
    }

    /** Within the expression, does the word stand between two of its tokens? */
    boolean has(int first, int end, String word) {
        for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
            if (norm(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Does it name days? Of hours only those counted back from now or from what was told. */
    boolean isAnchored() {
        for (int i = from; i < to; i++) {
            boolean hours = is(i, TimeWords.UNIT) && norm(i).startsWith("hour");
            boolean counted = hours && (has(from, i, "past") || has(from, i, "last") || is(i + 1, TimeWords.JOIN));
            boolean hour = is(i, TimeWords.HOUR) && norm(i - 1).equals("at"); // "at 1620"
            if (counted || !hour && is(i, TimeWords.ANCHORS)) {
                return true;
            }
        }
        return TimeResolver.isSeenFromBefore(s, new TimeExpression(from, to));
    }

    /** 1 for January or "mid-January". */
    int month(int i) {
        String norm = norm(i);
        return index(MONTHS, norm.startsWith("mid-") ? norm.substring(4) : norm);
    }

    /** 1 for Monday. */
    int weekday(int i) {
        return index(WEEKDAYS, norm(i));
    }

    private static int index(String list, String word) {
        int at = word.length() < 3 ? -1 : list.indexOf(word.substring(0, 3));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    /** A day of a month, or 0; of "14-17" the last. */
    int day(int i) {
        if (i < from || !is(i, TimeWords.DAY)) {
            return 0;
        }
        String norm = norm(i);
        int dash = Math.max(norm.indexOf('-'), norm.indexOf('–'));
        return leading(norm.substring(dash + 1));
    }

    /** The first day of "14-17", or 0. */
    int firstOfSpan(int i) {
        String norm = norm(i);
        boolean span = is(i, TimeWords.DAY) && (norm.indexOf('-') > 0 || norm.indexOf('–') > 0);
        return span ? leading(norm) : 0;
    }

    private static int leading(String norm) {
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        int day = digits == 0 || digits > 2 ? 0 : Integer.parseInt(norm.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    int year(int i) {
        return i >= from && is(i, TimeWords.YEAR) && norm(i).length() == 4 ? Integer.parseInt(norm(i)) : 0;
    }

    /** How many: 12 for "12", "twelve", "a dozen"; 0 where it cannot be told, as of "several". */
    int count(int i) {
        String norm = norm(i);
        boolean digits = !norm.isEmpty() && norm.length() < 4 && norm.chars().allMatch(Character::isDigit);
        if (digits) {
            return Integer.parseInt(norm);
        }
        for (int number = 1; number < NUMBERS.length; number++) {
            if (NUMBERS[number].equals(norm)) {
                return number;
            }
        }
        return switch (norm) {
            case "a", "an" -> 1;
            case "couple" -> 2;
            case "of" -> norm(i - 1).equals("couple") ? 2 : 0;
            case "dozen" -> 12;
            default -> 0;
        };
    }
}
