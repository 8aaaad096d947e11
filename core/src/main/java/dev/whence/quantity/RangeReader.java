package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a number or a range of two: {@code 6-12 thousand}, {@code from 100,000 to 300,000}, {@code between 100 and 200},
 * {@code five or six}, {@code 15 to 20 per cent}. A change is no range: "rose from 41 to 53" holds two numbers.
 */
final class RangeReader {
    private final NumeralReader numerals;
    private final Set<String> percent;
    private final Set<String> changes;

    RangeReader(NumeralReader numerals, WordGroups words) {
        this.numerals = numerals;
        this.percent = words.group("percent");
        this.changes = words.group("change");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        String opener = sentence.norm(i);
        boolean between = opener.equals("between");
        boolean opened = between || opener.equals("from");
        int start = opened ? i + 1 : i;
        Optional<Numeral> first = numerals.at(sentence, start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (!opened || !isChange(sentence, i)) {
            Optional<Figure> range = range(sentence, i, first.get(), between);
            if (range.isPresent()) {
                return range;
            }
        }
        return opened ? Optional.empty() : Optional.of(single(sentence, first.get()));
    }

    private Optional<Figure> range(Sentence sentence, int from, Numeral first, boolean between) {
        int link = afterPercent(sentence, first.to());
        boolean linked = between ? isBetweenLink(sentence.norm(link)) : isLink(sentence, link);
        if (!linked || isSinceChange(sentence, from)) {
            return Optional.empty();
        }
        int second = link + 1;
        return numerals.at(sentence, second)
                .filter(n -> !followedByRange(sentence, n.to()))
                .flatMap(n ->
                        joined(sentence, from, first, n, sentence.norm(link).equals("or")));
    }

    /** Already a number of "from 41 to 53" after a verb of change, seen from its second word. */
    private boolean isSinceChange(Sentence sentence, int from) {
        return sentence.norm(from - 1).equals("from") && isChange(sentence, from - 1);
    }

    private Optional<Figure> joined(Sentence sentence, int from, Numeral first, Numeral second, boolean or) {
        BigDecimal low = first.low();
        BigDecimal base = second.low().divide(second.factor(), java.math.MathContext.DECIMAL64);
        // "6-12 thousand" scales both, "900 to 1 thousand" only the second
        if (first.factor().compareTo(second.factor()) < 0 && low.compareTo(base) < 0) {
            low = low.multiply(second.factor());
        }
        boolean rising = low.compareTo(second.high()) < 0;
        boolean tooFar = or && low.multiply(BigDecimal.valueOf(3)).compareTo(second.high()) < 0;
        if (!rising || tooFar) {
            return Optional.empty();
        }
        Interval interval = Interval.between(low, second.high());
        boolean approximate = first.approximate() || second.approximate();
        int to = afterPercent(sentence, second.to());
        return Optional.of(figure(
                sentence, from, to, approximate ? interval.approximately() : interval, second.digits(), second.to()));
    }

    private Figure single(Sentence sentence, Numeral n) {
        Interval interval = Interval.between(n.low(), n.high());
        int to = afterPercent(sentence, n.to());
        return figure(
                sentence, n.from(), to, n.approximate() ? interval.approximately() : interval, n.digits(), n.to());
    }

    private static Figure figure(
            Sentence sentence, int from, int to, Interval interval, boolean digits, int numberEnd) {
        Quantity.Kind kind = to > numberEnd ? Quantity.Kind.PERCENT : Quantity.Kind.COUNT;
        return Figure.of(from, to, sentence.span(from, to), interval, kind, digits);
    }

    private int afterPercent(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (percent.contains(norm)) {
            return i + 1;
        }
        return norm.equals("per")
                        && (sentence.norm(i + 1).equals("cent")
                                || sentence.norm(i + 1).equals("cent."))
                ? i + 2
                : i;
    }

    private boolean isChange(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (changes.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenLink(String norm) {
        return norm.equals("and") || norm.equals("to") || isDash(norm);
    }

    private static boolean isLink(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        return norm.equals("to") || norm.equals("or") || isDash(norm) && isTight(sentence, i);
    }

    /** The dash touches both numbers, or stands between two blanks. */
    private static boolean isTight(Sentence sentence, int i) {
        if (i < 1 || i + 1 >= sentence.size()) {
            return false;
        }
        boolean left = sentence.token(i).touches(sentence.token(i - 1));
        boolean right = sentence.token(i + 1).touches(sentence.token(i));
        return left == right && (left || sentence.norm(i).equals("-"));
    }

    /** {@code 2016-12-08}, {@code 555-12-34}: no range. */
    private static boolean followedByRange(Sentence sentence, int to) {
        return isDash(sentence.norm(to))
                && sentence.token(to).touches(sentence.token(to - 1))
                && !sentence.norm(to + 1).isEmpty()
                && DigitNumber.isDigit(sentence.norm(to + 1).charAt(0));
    }

    static boolean isDash(String norm) {
        return norm.equals("-")
                || norm.equals("–")
                || norm.equals("—")
                || norm.equals("‒")
                || norm.equals("−")
                || norm.equals("―");
    }
}
