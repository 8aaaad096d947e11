package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the number inside a compound word: {@code 400-strong}, {@code 39-man}, {@code five-member}, {@code 30kg}. The
 * span is the number's part of the token. What measures rather than counts keeps a note: {@code 12-year-old}.
 */
final class CompoundReader {
    private final NumberLexicon lexicon;
    private final Set<String> counting;
    private final Set<String> weights;

    CompoundReader(NumberLexicon lexicon, WordGroups words) {
        this.lexicon = lexicon;
        this.counting = words.group("compound");
        this.weights = words.group("weight");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String norm = token.norm();
        if (norm.length() != token.text().length()) {
            return Optional.empty();
        }
        int hyphen = norm.indexOf('-');
        if (DigitNumber.isDigit(norm.charAt(0))) {
            return digits(token, i, norm, hyphen);
        }
        if (hyphen <= 0) {
            return Optional.empty();
        }
        return wordNumber(norm).map(end -> {
            String rest = norm.substring(end + 1);
            BigDecimal value = value(norm.substring(0, end));
            return figure(token, i, end, value, rest, false);
        });
    }

    private Optional<Figure> digits(Token token, int i, String norm, int hyphen) {
        String number = hyphen > 0 ? norm.substring(0, hyphen) : norm;
        return DigitNumber.of(number).map(n -> {
            int end = number.length() - n.suffix().length();
            String rest = hyphen > 0 ? norm.substring(hyphen + 1) : n.suffix();
            return figure(token, i, end, n.value(), n.suffix().isEmpty() ? rest : n.suffix(), true);
        });
    }

    private Figure figure(Token token, int i, int end, BigDecimal value, String rest, boolean digits) {
        TextSpan span = new TextSpan(token.start(), token.start() + end);
        Interval exact = Interval.exactly(value);
        String first = rest.indexOf('-') > 0 ? rest.substring(0, rest.indexOf('-')) : rest;
        if (rest.equals("odd") || rest.equals("something")) {
            return Figure.of(i, i + 1, span, exact.approximately(), Quantity.Kind.COUNT, digits);
        }
        if (rest.equals("plus")) {
            Interval open = new Interval(Optional.of(value), Optional.empty(), false, false, false);
            return Figure.of(i, i + 1, span, open, Quantity.Kind.COUNT, digits);
        }
        boolean counts = counting.contains(first) || weights.contains(first);
        String note = counts ? "" : note(rest);
        return new Figure(i, i + 1, counts ? span : token.span(), exact, Quantity.Kind.COUNT, digits, note);
    }

    private static String note(String rest) {
        return switch (rest) {
            case "st", "nd", "rd", "th" -> "ordinal";
            case "s" -> "decade";
            default -> {
                if (rest.startsWith("year-old")) {
                    yield "age";
                }
                yield rest.startsWith(":") ? "time" : "measure or name";
            }
        };
    }

    /** Where the number words of a hyphenated token end, if words follow: 11 for {@code twenty-five-man}. */
    private Optional<Integer> wordNumber(String norm) {
        int end = -1;
        int at = 0;
        while (at < norm.length()) {
            int hyphen = norm.indexOf('-', at);
            int stop = hyphen < 0 ? norm.length() : hyphen;
            if (!isCardinal(norm.substring(at, stop))) {
                break;
            }
            end = stop;
            at = stop + 1;
        }
        return end <= 0 || end >= norm.length() - 1 ? Optional.empty() : Optional.of(end);
    }

    private boolean isCardinal(String part) {
        return lexicon.find(part)
                .filter(entry -> switch (entry.sort()) {
                    case UNIT, TEEN, TEN, HUNDRED, SCALE -> true;
                    default -> false;
                })
                .isPresent();
    }

    private BigDecimal value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        for (String word : words.split("-")) {
            BigDecimal value = lexicon.find(word).orElseThrow().low();
            boolean multiplies = value.compareTo(BigDecimal.valueOf(100)) >= 0 && total.signum() > 0;
            total = multiplies ? total.multiply(value) : total.add(value);
        }
        return total;
    }
}
