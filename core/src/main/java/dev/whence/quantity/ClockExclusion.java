package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Times of day: "0500 GMT", "at 2200 on Friday", "6 a.m.", "14.05", "between 1830 and 2200", "at 9 on Friday". */
final class ClockExclusion implements Exclusion {
    private final Set<String> marks;
    private final Set<String> after;
    private final Set<String> before;
    private final Set<String> days;
    private final Set<String> tolls;

    ClockExclusion(WordGroups words) {
        this.marks = words.group("clock-mark");
        this.after = words.group("clock-after");
        this.before = words.group("clock-before");
        this.days = words.group("clock-day");
        this.tolls = words.group("clock-toll");
    }

    @Override
    public String reason() {
        return "time";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() == Quantity.Kind.PERCENT || figure.kind() == Quantity.Kind.NONE) {
            return false;
        }
        String next = sentence.norm(figure.to());
        boolean hour = figure.low().intValue() <= 24;
        if (marks.contains(next) && (hour || isFourDigitTime(sentence.norm(figure.to() - 1)))) {
            // "10 am" is a time, "the 10 am" too; "20 AM" stands in no wire
            return true;
        }
        if (hour && isPartOfDay(sentence, figure.to()) && before.contains(sentence.norm(figure.from() - 1))) {
            return true;
        }
        if (hour && isPast(sentence, figure)) {
            return true;
        }
        if (isDotted(sentence, figure)) {
            return true;
        }
        if (!figure.digits() || isPut(sentence, figure.from() - 1)) {
            return false;
        }
        if (!isPlaced(sentence, figure, hedged)) {
            return false;
        }
        boolean closed = after.contains(next) || next.equals(",") || next.isEmpty();
        return closed && isFourDigitTime(sentence.norm(figure.to() - 1))
                || hour && isAt(sentence, figure) && (days.contains(next) || isPartOfDay(sentence, figure.to()));
    }

    /** {@code 14.05 For those joining us now}: two digits behind a dot count nobody, where no noun follows at once. */
    private static boolean isDotted(Sentence sentence, Figure figure) {
        String number = sentence.norm(figure.from());
        int dot = number.indexOf('.');
        boolean alone =
                figure.to() == figure.from() + 1 && (figure.from() == 0 || !Surroundings.isNoun(sentence, figure.to()));
        return alone
                && dot > 0
                && number.length() == dot + 3
                && Surroundings.isDigits(number.substring(0, dot))
                && isFourDigitTime(
                        "0".repeat(Math.max(0, 2 - dot)) + number.substring(0, dot) + number.substring(dot + 1));
    }

    /** {@code half past five}, {@code ten past four} */
    private static boolean isPast(Sentence sentence, Figure figure) {
        return sentence.norm(figure.from() - 1).equals("past")
                && (sentence.norm(figure.from() - 2).equals("half")
                        || sentence.norm(figure.from() - 2).equals("quarter"));
    }

    /** {@code put the toll at 11 on Friday} */
    private boolean isPut(Sentence sentence, int at) {
        for (int i = at - 1; sentence.norm(at).equals("at") && i >= Math.max(0, at - 4); i--) {
            if (tolls.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code at 9 in the morning}, {@code until two in the morning} */
    private static boolean isPartOfDay(Sentence sentence, int i) {
        return sentence.norm(i).equals("in")
                && sentence.norm(i + 1).equals("the")
                && (sentence.norm(i + 2).endsWith("noon")
                        || sentence.norm(i + 2).endsWith("ing"));
    }

    private boolean isPlaced(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        return before.contains(sentence.norm(hedged.from() - 1))
                || before.contains(sentence.norm(figure.from() - 1))
                || before.contains(sentence.norm(figure.from()));
    }

    private static boolean isAt(Sentence sentence, Figure figure) {
        return sentence.norm(figure.from() - 1).equals("at") && figure.to() == figure.from() + 1;
    }

    private static boolean isFourDigitTime(String norm) {
        if (norm.length() != 4 || !Surroundings.isDigits(norm)) {
            return false;
        }
        int value = Integer.parseInt(norm);
        return value / 100 <= 24 && value % 100 < 60;
    }
}
