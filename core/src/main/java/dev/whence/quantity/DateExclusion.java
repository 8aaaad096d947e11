package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/** Days of a month and years behind one: "13 Jan 90", "November 16", "16 and 17 November", "May 2016". */
final class DateExclusion implements Exclusion {
    private static final int LIST_REACH = 6;

    private final Set<String> months;
    private final Set<String> dayOpeners;

    DateExclusion(WordGroups words) {
        this.months = words.group("month");
        this.dayOpeners = words.group("day-opener");
    }

    @Override
    public String reason() {
        return "date";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() == Quantity.Kind.PERCENT || figure.kind() == Quantity.Kind.ARTICLE) {
            return false;
        }
        return figure.digits()
                && (isIso(sentence, figure) || isDayBefore(sentence, figure) || isBehindMonth(sentence, figure));
    }

    /** {@code 2025-06-12}, {@code 12/06/2025} */
    private static boolean isIso(Sentence sentence, Figure figure) {
        for (int i = figure.from() - 4; i <= figure.from(); i++) {
            String mark = sentence.norm(i + 1);
            boolean same = mark.equals(sentence.norm(i + 3)) && (mark.equals("-") || mark.equals("/"));
            if (same
                    && i >= 0
                    && Surroundings.isDigits(sentence.norm(i))
                    && Surroundings.isDigits(sentence.norm(i + 2))
                    && Surroundings.isDigits(sentence.norm(i + 4))
                    && Math.max(sentence.norm(i).length(), sentence.norm(i + 4).length()) <= 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(Figure figure) {
        return figure.interval().high().isPresent()
                && figure.interval().high().get().intValue() <= 31
                && figure.low().intValue() >= 1;
    }

    /** {@code 13 January}, {@code 13 and 14 January}, {@code the 5 of May} */
    private boolean isDayBefore(Sentence sentence, Figure figure) {
        if (!isDay(figure)) {
            return false;
        }
        int i = figure.to();
        for (int steps = 0; steps < LIST_REACH; steps++) {
            String norm = sentence.norm(i);
            if (isMonth(sentence, i)) {
                return true;
            }
            boolean listed = norm.equals(",")
                    || norm.equals("and")
                    || norm.equals("or")
                    || norm.equals("to")
                    || norm.equals("of")
                    || norm.equals("through")
                    || RangeReader.isDash(norm)
                    || norm.length() < 3 && !norm.isEmpty() && DigitNumber.isDigit(norm.charAt(0));
            if (!listed) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** {@code January 13}, {@code January 1990}, {@code 13 Jan 90}, {@code January 13, 1990} */
    private boolean isBehindMonth(Sentence sentence, Figure figure) {
        int month = figure.from() - 1;
        if (sentence.norm(month).equals(",") || sentence.norm(month).equals("of")) {
            month--;
        }
        if (!isMonth(sentence, month)) {
            return isYearBehindDay(sentence, figure);
        }
        int value = figure.low().intValue();
        if (value >= 1500 && value <= 2100) {
            return true;
        }
        boolean dayBefore = !sentence.norm(month - 1).isEmpty()
                && DigitNumber.isDigit(sentence.norm(month - 1).charAt(0));
        if (dayBefore && month == figure.from() - 1) {
            return value <= 99;
        }
        return isDay(figure) && month == figure.from() - 1 && !countsBehind(sentence, month, figure.to());
    }

    /** "In November 16 people died": no date. */
    private static boolean countsBehind(Sentence sentence, int month, int next) {
        Tag tag = sentence.tag(next);
        return sentence.norm(month - 1).equals("in") && (tag == Tag.NOUN || tag == Tag.ADJ);
    }

    private boolean isYearBehindDay(Sentence sentence, Figure figure) {
        int value = figure.low().intValue();
        int day = sentence.norm(figure.from() - 1).equals(",") ? figure.from() - 2 : figure.from() - 1;
        return value >= 1500
                && value <= 2100
                && isMonth(sentence, day - 1)
                && sentence.norm(day).length() <= 4;
    }

    /**
     * "May" and "march" are months where they are capitalised or stand behind a day as dates do ("on 16 may"), and no
     * verb follows ("20 may have died").
     */
    private boolean isMonth(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (!months.contains(norm)) {
            return false;
        }
        if (!norm.equals("may") && !norm.equals("march")) {
            return true;
        }
        String next = sentence.norm(i + 1);
        if (Surroundings.startsWithDigit(next)) {
            return true;
        }
        if (next.equals("have") || next.equals("be") || next.equals("not") || sentence.tag(i + 1) == Tag.VERB) {
            return false;
        }
        return sentence.token(i).startsUpper()
                || Surroundings.startsWithDigit(sentence.norm(i - 1)) && dayOpeners.contains(sentence.norm(i - 2));
    }
}
