package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.quantity.NumberLexicon.Entry;
import dev.whence.quantity.NumberLexicon.Sort;
import java.math.BigDecimal;
import java.util.Optional;

/** Cardinal numbers in words: {@code twenty-five}, {@code two hundred and fifty}, {@code one and a half million}. */
final class CardinalReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberLexicon lexicon;

    CardinalReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Numeral> at(Sentence sentence, int from) {
        Sum sum = new Sum();
        int i = from;
        while (i < sentence.size()) {
            int next = i;
            if (i > from && sum.mayTakeAnd() && sentence.norm(i).equals("and")) {
                if (isHalf(sentence, i + 1)) {
                    sum.current = sum.current.add(HALF);
                    i += 3;
                    continue;
                }
                next = i + 1;
            }
            boolean joined = next > i;
            if (!takes(sum, sentence.norm(next), joined)) {
                break;
            }
            i = next + 1;
        }
        if (i == from) {
            return Optional.empty();
        }
        BigDecimal value = sum.total.add(sum.current);
        return Optional.of(new Numeral(from, i, value, value, false, sum.factor, false));
    }

    private static boolean isHalf(Sentence sentence, int i) {
        return sentence.norm(i).equals("a") && sentence.norm(i + 1).equals("half");
    }

    private boolean takes(Sum sum, String norm, boolean joined) {
        Optional<Entry> entry = lexicon.find(norm);
        if (entry.isPresent()) {
            return sum.takes(entry.get(), joined);
        }
        if (norm.indexOf('-') < 0) {
            return false;
        }
        Sum whole = sum.copy();
        for (String part : norm.split("-")) {
            Optional<Entry> of = lexicon.find(part);
            if (part.equals("and") && whole.last != Sort.UNIT) {
                continue;
            }
            if (of.isEmpty() || !whole.takes(of.get(), joined)) {
                return false;
            }
        }
        sum.become(whole);
        return true;
    }

    /** What has been read so far. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal factor = BigDecimal.ONE;
        private BigDecimal lastScale = BigDecimal.ZERO;
        private Sort last = Sort.PLURAL; // nothing read yet

        boolean mayTakeAnd() {
            return last == Sort.HUNDRED || last == Sort.SCALE || last == Sort.UNIT;
        }

        boolean takes(Entry entry, boolean afterAnd) {
            if (afterAnd && last == Sort.UNIT) {
                return false; // "one and two": two numbers
            }
            boolean open = last == Sort.PLURAL || last == Sort.HUNDRED || last == Sort.SCALE;
            switch (entry.sort()) {
                case UNIT, TEEN, TEN -> {
                    boolean tail = entry.sort() == Sort.UNIT
                            && last == Sort.TEN
                            && entry.low().signum() > 0;
                    if (!open && !tail || entry.low().signum() == 0 && last != Sort.PLURAL) {
                        return false;
                    }
                    current = current.add(entry.low());
                }
                case HUNDRED -> {
                    if (last == Sort.HUNDRED || afterAnd) {
                        return false;
                    }
                    current = orOne(current).multiply(entry.low());
                }
                case SCALE -> {
                    if (afterAnd || lastScale.signum() > 0 && entry.low().compareTo(lastScale) >= 0) {
                        return false;
                    }
                    total = total.add(orOne(current).multiply(entry.low()));
                    current = BigDecimal.ZERO;
                    lastScale = entry.low();
                    factor = entry.low();
                }
                case GROUP -> {
                    if (afterAnd || entry.low().intValue() != 12) {
                        return false;
                    }
                    current = orOne(current).multiply(entry.low());
                }
                default -> {
                    return false;
                }
            }
            last = entry.sort();
            return true;
        }

        private static BigDecimal orOne(BigDecimal value) {
            return value.signum() == 0 ? BigDecimal.ONE : value;
        }

        Sum copy() {
            Sum copy = new Sum();
            copy.become(this);
            return copy;
        }

        void become(Sum other) {
            total = other.total;
            current = other.current;
            factor = other.factor;
            lastScale = other.lastScale;
            last = other.last;
        }
    }
}
