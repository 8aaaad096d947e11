package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.quantity.NumberLexicon.Entry;
import dev.whence.quantity.NumberLexicon.Sort;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the longest plain number that begins at a token: {@code 4,486 thousand}, {@code 98 400}, {@code two hundred and
 * fifty}, {@code half a million}, {@code a dozen}, {@code several hundred}, {@code tens of thousands}.
 */
final class NumeralReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final NumberLexicon lexicon;
    private final CardinalReader cardinals;

    NumeralReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
        this.cardinals = new CardinalReader(lexicon);
    }

    Optional<Numeral> at(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (norm.isEmpty()) {
            return Optional.empty();
        }
        if (DigitNumber.isDigit(norm.charAt(0))) {
            return digits(sentence, i);
        }
        if (norm.equals("a") || norm.equals("an") || norm.equals("the")) {
            return afterArticle(sentence, i);
        }
        Optional<Entry> entry = lexicon.find(norm);
        if (entry.isEmpty()) {
            return norm.indexOf('-') > 0 ? hyphenated(sentence, i) : Optional.empty();
        }
        return switch (entry.get().sort()) {
            case PLURAL -> Optional.of(plural(sentence, i, entry.get()));
            case FACTOR ->
                norm.equals("few") && !multiplies(sentence.norm(i + 1))
                        ? Optional.empty()
                        : Optional.of(scaled(sentence, vague(i, i + 1, entry.get())));
            case PART -> norm.equals("half") ? half(sentence, i, i) : Optional.empty();
            case GROUP -> norm.equals("couple") ? Optional.empty() : cardinals.at(sentence, i);
            default -> cardinals.at(sentence, i).map(n -> scaled(sentence, n));
        };
    }

    private Optional<Numeral> digits(Sentence sentence, int i) {
        Optional<DigitNumber> read = DigitNumber.of(sentence.norm(i));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        DigitNumber number = read.get();
        if (!number.suffix().isEmpty()) {
            return suffixScale(number.suffix())
                    .map(scale -> exact(i, i + 1, number.asFraction().value().multiply(scale), scale, true));
        }
        int to = i + 1;
        BigDecimal value = number.value();
        if (number.plain() && number.digits() <= 3 && value.signum() > 0) {
            while (isThousandsGroup(sentence, to)) {
                value = value.movePointRight(3).add(new BigDecimal(sentence.norm(to)));
                to++;
            }
        }
        if (number.grouped() && lexicon.is(sentence.norm(to), Sort.SCALE)) {
            value = number.asFraction().value();
        }
        return Optional.of(scaled(sentence, exact(i, to, value, BigDecimal.ONE, true)));
    }

    /** {@code 98 400}: exactly three digits, one blank after the digits before. */
    private static boolean isThousandsGroup(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (norm.length() != 3
                || sentence.token(i).start() - sentence.token(i - 1).end() != 1) {
            return false;
        }
        for (int c = 0; c < 3; c++) {
            if (!DigitNumber.isDigit(norm.charAt(c))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> suffixScale(String suffix) {
        return switch (suffix) {
            case "k" -> Optional.of(BigDecimal.valueOf(1_000));
            case "m", "mn", "mln" -> Optional.of(BigDecimal.valueOf(1_000_000));
            case "bn", "b" -> Optional.of(BigDecimal.valueOf(1_000_000_000));
            default -> Optional.empty();
        };
    }

    /** {@code a hundred and twenty}, {@code a dozen}, {@code a few}, {@code a couple}, {@code a quarter of a million}. */
    private Optional<Numeral> afterArticle(Sentence sentence, int i) {
        String next = sentence.norm(i + 1);
        Optional<Entry> entry = lexicon.find(next);
        if (entry.isEmpty()) {
            return next.startsWith("half-") ? hyphenated(sentence, i + 1).map(n -> from(i, n)) : Optional.empty();
        }
        boolean the = sentence.norm(i).equals("the");
        return switch (entry.get().sort()) {
            case HUNDRED, SCALE ->
                the ? Optional.empty() : cardinals.at(sentence, i + 1).map(n -> from(i, n));
            case GROUP -> the ? Optional.empty() : group(sentence, i);
            case FACTOR ->
                next.equals("few") && !the
                        ? Optional.of(scaled(sentence, vague(i, i + 2, entry.get())))
                        : Optional.empty();
            case PART -> the ? Optional.empty() : half(sentence, i, i + 1);
            default -> Optional.empty();
        };
    }

    private Optional<Numeral> group(Sentence sentence, int i) {
        boolean couple = sentence.norm(i + 1).equals("couple");
        if (couple && sentence.norm(i + 2).equals("of") && multiplies(sentence.norm(i + 3))) {
            return Optional.of(scaled(sentence, exact(i, i + 3, BigDecimal.valueOf(2), BigDecimal.ONE, false)));
        }
        BigDecimal value = BigDecimal.valueOf(couple ? 2 : 12);
        return Optional.of(scaled(sentence, exact(i, i + 2, value, BigDecimal.ONE, false)));
    }

    /** {@code half a million}, {@code a quarter of a million}, {@code half a dozen}. */
    private Optional<Numeral> half(Sentence sentence, int from, int i) {
        boolean quarter = sentence.norm(i).equals("quarter");
        if (!quarter && !sentence.norm(i).equals("half")) {
            return Optional.empty();
        }
        int at = i + 1;
        if (sentence.norm(at).equals("of")) {
            at++;
        }
        if (sentence.norm(at).equals("a") || sentence.norm(at).equals("an")) {
            at++;
        }
        String unit = sentence.norm(at);
        if (!multiplies(unit)) {
            return Optional.empty();
        }
        BigDecimal scale = lexicon.find(unit).orElseThrow().low();
        BigDecimal value = (quarter ? QUARTER : HALF).multiply(scale);
        boolean dozen = lexicon.is(unit, Sort.GROUP);
        return Optional.of(new Numeral(from, at + 1, value, value, dozen, scale, false));
    }

    /** {@code half-a-million}, {@code half-dozen}; whole compound numbers are the cardinals' matter. */
    private Optional<Numeral> hyphenated(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        if (!norm.startsWith("half-")) {
            return cardinals.at(sentence, i);
        }
        String unit = norm.substring(norm.lastIndexOf('-') + 1);
        if (!multiplies(unit)) {
            return Optional.empty();
        }
        BigDecimal scale = lexicon.find(unit).orElseThrow().low();
        BigDecimal value = HALF.multiply(scale);
        return Optional.of(new Numeral(i, i + 1, value, value, lexicon.is(unit, Sort.GROUP), scale, false));
    }

    /** {@code tens of thousands}, {@code hundreds of thousands}, {@code dozens}. */
    private Numeral plural(Sentence sentence, int i, Entry entry) {
        if (sentence.norm(i + 1).equals("of") && lexicon.is(sentence.norm(i + 2), Sort.PLURAL)) {
            BigDecimal scale = scaleOf(sentence.norm(i + 2));
            BigDecimal low = entry.low().multiply(scale);
            BigDecimal high = entry.high().add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE);
            return new Numeral(i, i + 3, low, high, true, scale, false);
        }
        return vague(i, i + 1, entry);
    }

    private BigDecimal scaleOf(String plural) {
        return lexicon.find(plural.substring(0, plural.length() - 1))
                .map(Entry::low)
                .orElse(BigDecimal.ONE);
    }

    /** Takes the scale words that follow: {@code 12.5 thousand}, {@code several hundred}, {@code 3 dozen(s)}. */
    private Numeral scaled(Sentence sentence, Numeral number) {
        Numeral result = number;
        while (true) {
            String norm = sentence.norm(result.to());
            if (multiplies(norm)) {
                result = result.times(lexicon.find(norm).orElseThrow().low(), result.to() + 1);
            } else if (result.isExact() && norm.endsWith("s") && multiplies(norm.substring(0, norm.length() - 1))) {
                return result.times(scaleOf(norm), result.to() + 1);
            } else {
                return result;
            }
        }
    }

    private boolean multiplies(String norm) {
        Optional<Entry> entry = lexicon.find(norm);
        return entry.isPresent()
                && (entry.get().sort() == Sort.HUNDRED || entry.get().sort() == Sort.SCALE || norm.equals("dozen"));
    }

    private static Numeral vague(int from, int to, Entry entry) {
        return new Numeral(from, to, entry.low(), entry.high(), true, BigDecimal.ONE, false);
    }

    private static Numeral exact(int from, int to, BigDecimal value, BigDecimal factor, boolean digits) {
        return new Numeral(from, to, value, value, false, factor, digits);
    }

    private static Numeral from(int i, Numeral n) {
        return new Numeral(i, n.to(), n.low(), n.high(), n.approximate(), n.factor(), n.digits());
    }
}
