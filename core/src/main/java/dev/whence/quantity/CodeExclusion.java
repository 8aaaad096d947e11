package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Telephone and card numbers, fractions, file numbers, scores: "+41 44 555 12 12", "0012", "4/17", "#48", "3-1". */
final class CodeExclusion implements Exclusion {
    private final Set<String> signs;

    CodeExclusion(WordGroups words) {
        this.signs = words.group("number-sign");
    }

    @Override
    public String reason() {
        return "code";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!figure.digits()) {
            return false;
        }
        String first = firstDigits(sentence, figure);
        boolean zero = first.length() > 1 && first.charAt(0) == '0' && DigitNumber.isDigit(first.charAt(1));
        return zero
                || signs.contains(sentence.norm(figure.from() - 1))
                || isTied(sentence, figure.from() - 1, -1)
                || isBehindLetters(sentence, figure.from() - 1)
                || isTied(sentence, figure.to(), 1)
                || isInSeries(sentence, figure);
    }

    private static String firstDigits(Sentence sentence, Figure figure) {
        int i = figure.from();
        while (i < figure.to() - 1 && !Surroundings.startsWithDigit(sentence.norm(i))) {
            i++;
        }
        return sentence.norm(i);
    }

    /** The number of a name that a blank has cut: {@code M- 20}. */
    private static boolean isBehindLetters(Sentence sentence, int dash) {
        return dash > 0
                && sentence.norm(dash).equals("-")
                && Surroundings.touchesNext(sentence, dash - 1)
                && sentence.norm(dash - 1).length() <= 3
                && sentence.token(dash - 1).startsUpper();
    }

    /** A slash, dash or bracket ties the number to another one: {@code 4/17}, {@code 555-01-44}, {@code 3-1}. */
    private static boolean isTied(Sentence sentence, int mark, int step) {
        String norm = sentence.norm(mark);
        if (!norm.equals("/") && !RangeReader.isDash(norm) && !norm.equals("(") && !norm.equals(":")) {
            return false;
        }
        boolean bracket = norm.equals("(");
        boolean touching = Surroundings.touchesNext(sentence, mark) && Surroundings.touchesNext(sentence, mark - 1);
        return touching && !bracket && Surroundings.startsWithDigit(sentence.norm(mark + step));
    }

    /** Digits beside digits: {@code 5168 7423 0012}, {@code +99 (2) 555}. */
    private static boolean isInSeries(Sentence sentence, Figure figure) {
        int before = figure.from() - 1;
        int after = figure.to();
        if (sentence.norm(before).equals("+")) {
            return Surroundings.isDigits(sentence.norm(after))
                    || sentence.norm(after).equals("(") && Surroundings.isDigits(sentence.norm(after + 1));
        }
        if (sentence.norm(before).equals("(") && sentence.norm(after).equals(")")) {
            return sentence.norm(before - 2).equals("+") && Surroundings.isDigits(sentence.norm(before - 1));
        }
        if (!isClose(sentence, before) || !isClose(sentence, after - 1)) {
            return false; // the columns of a table
        }
        boolean grouped = figure.to() > figure.from() + 1 && Surroundings.isDigits(sentence.norm(after - 1));
        if (grouped && Surroundings.isDigits(sentence.norm(before))) {
            return true; // "0 800 507 309"
        }
        boolean series = Surroundings.isDigits(sentence.norm(before)) || Surroundings.isDigits(sentence.norm(after));
        return series
                && (isNumberOnly(sentence, before - 1)
                        || isNumberOnly(sentence, after + 1)
                        || Surroundings.isDigits(sentence.norm(before)) && Surroundings.isDigits(sentence.norm(after)));
    }

    private static boolean isClose(Sentence sentence, int i) {
        return i < 0
                || i + 1 >= sentence.size()
                || sentence.token(i + 1).start() - sentence.token(i).end() <= 1;
    }

    private static boolean isNumberOnly(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        return Surroundings.isDigits(norm) || norm.equals("+");
    }
}
