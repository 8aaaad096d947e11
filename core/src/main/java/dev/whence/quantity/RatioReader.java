package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one number set against another: "one soldier to two militants", "at a rate of 1 to 2", "one for every four",
 * {@code 1:3}. The figure is the left word; low is the left side, high the right one.
 */
final class RatioReader {
    private static final int CUE_REACH = 12;
    private static final int NOUNS = 4;

    private final NumeralReader numerals;
    private final Set<String> cues;

    RatioReader(NumeralReader numerals, WordGroups words) {
        this.numerals = numerals;
        this.cues = words.group("ratio");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (norm.indexOf(':') > 0) {
            return colon(sentence, i, norm);
        }
        if (!mayBeRatio(sentence, i)) {
            return Optional.empty();
        }
        Optional<Numeral> left = numerals.at(sentence, i).filter(RatioReader::isSmall);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(sentence.size(), left.get().to() + NOUNS);
        for (int to = left.get().to(); to < end; to++) {
            String word = sentence.norm(to);
            boolean forEvery = (word.equals("for") || word.equals("to"))
                    && sentence.norm(to + 1).equals("every");
            if (forEvery || word.equals("to") && isCued(sentence, i, to)) {
                int right = forEvery ? to + 2 : to + 1;
                Optional<Numeral> other = numerals.at(sentence, right);
                if (other.isEmpty() && word.equals("for") && isNoun(sentence, right)) {
                    return Optional.of(toEach(sentence, left.get(), right));
                }
                return other.filter(RatioReader::isSmall)
                        .filter(n -> forEvery || !isRange(left.get(), n))
                        .map(n -> ratio(sentence, left.get(), n));
            }
            if (!word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "an estimate of 68 to 84 dead": two large numbers are from and to. */
    private static boolean isRange(Numeral left, Numeral right) {
        return left.low().compareTo(BigDecimal.TEN) >= 0 && right.low().compareTo(left.low()) > 0;
    }

    /** A look ahead for the "to" of a ratio, which spares most numbers the rest. */
    private static boolean mayBeRatio(Sentence sentence, int i) {
        for (int to = i + 1; to <= i + NOUNS + 3; to++) {
            if (sentence.norm(to).equals("to") || sentence.norm(to).equals("every")) {
                return true;
            }
        }
        return false;
    }

    private static Figure ratio(Sentence sentence, Numeral left, Numeral right) {
        TextSpan span = sentence.span(left.from(), left.to());
        Interval sides = Interval.between(left.low(), right.low());
        return Figure.of(left.from(), right.to(), span, sides, Quantity.Kind.RATIO, left.digits());
    }

    /** "three attackers for every defender": every one. */
    private static Figure toEach(Sentence sentence, Numeral left, int right) {
        TextSpan span = sentence.span(left.from(), left.to());
        Interval sides = Interval.between(left.low(), BigDecimal.ONE);
        return Figure.of(left.from(), right, span, sides, Quantity.Kind.RATIO, left.digits());
    }

    /** Not a price: "$50 for every bomb". */
    private static boolean isNoun(Sentence sentence, int i) {
        return i < sentence.size() && sentence.token(i).isWord();
    }

    /** {@code 1:3}, {@code 13:1}; two digits behind the colon are minutes unless a ratio is spoken of. */
    private Optional<Figure> colon(Sentence sentence, int i, String norm) {
        int colon = norm.indexOf(':');
        Optional<DigitNumber> left = DigitNumber.of(norm.substring(0, colon));
        Optional<DigitNumber> right = DigitNumber.of(norm.substring(colon + 1));
        if (left.isEmpty()
                || right.isEmpty()
                || !left.get().plain()
                || !right.get().plain()
                || !left.get().suffix().isEmpty()
                || !right.get().suffix().isEmpty()) {
            return Optional.empty();
        }
        boolean minutes = right.get().digits() > 1;
        if (minutes && !isCued(sentence, i, i + 1) && !cues.contains(sentence.norm(i + 1))) {
            return Optional.empty();
        }
        Interval sides = Interval.between(left.get().value(), right.get().value());
        return Optional.of(Figure.of(i, i + 1, sentence.token(i).span(), sides, Quantity.Kind.RATIO, true));
    }

    /** A word such as rate or ratio stands before, and the left side follows "of", "as", "at" or a mark. */
    private boolean isCued(Sentence sentence, int left, int to) {
        for (int i = left - 1; i >= Math.max(0, left - CUE_REACH); i--) {
            // "outnumbered the guards three to one"
            if (isOne(sentence.norm(to + 1)) && isSuperiority(sentence.norm(i))) {
                return true;
            }
            if (cues.contains(sentence.norm(i))) {
                return isOpener(sentence.norm(left - 1));
            }
        }
        return isOne(sentence.norm(to + 1)) && cues.contains(sentence.norm(left - 1));
    }

    private static boolean isSuperiority(String norm) {
        return norm.startsWith("outnumber") || norm.startsWith("outgun") || norm.startsWith("outmatch");
    }

    private static boolean isOpener(String norm) {
        return switch (norm) {
            case "of", "as", "at", "is", "was", "about", "by", ":", "to" -> true;
            default -> norm.startsWith("outnumber");
        };
    }

    private static boolean isOne(String norm) {
        return norm.equals("one") || norm.equals("1");
    }

    private static boolean isSmall(Numeral n) {
        return n.isExact()
                && n.low().compareTo(BigDecimal.valueOf(1000)) < 0
                && n.low().signum() > 0;
    }
}
