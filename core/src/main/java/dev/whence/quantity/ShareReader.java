package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.quantity.NumberLexicon.Entry;
import dev.whence.quantity.NumberLexicon.Sort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * Reads parts of a whole as percentages: {@code half of}, {@code a third of}, {@code two-thirds}, {@code three quarters},
 * {@code every third}, {@code one in five}.
 */
final class ShareReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberLexicon lexicon;
    private final Set<String> wholes;
    private final Set<String> times;

    ShareReader(NumberLexicon lexicon, WordGroups words) {
        this.lexicon = lexicon;
        this.wholes = words.group("whole");
        this.times = words.group("time-unit");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        return switch (norm) {
            case "half" -> wholeFollows(sentence, i + 1) ? share(sentence, i, i + 1, 1, 2) : Optional.empty();
            case "a", "an" -> partOf(sentence, i);
            case "every" -> every(sentence, i);
            default -> hyphenated(sentence, i).or(() -> counted(sentence, i)).or(() -> oneIn(sentence, i));
        };
    }

    /** {@code a third of them}; {@code a third} alone is one more. */
    private Optional<Figure> partOf(Sentence sentence, int i) {
        Optional<Entry> part = part(sentence.norm(i + 1));
        return part.isPresent() && wholeFollows(sentence, i + 2)
                ? share(sentence, i, i + 2, 1, parts(part.get()))
                : Optional.empty();
    }

    /** {@code every third house} */
    private Optional<Figure> every(Sentence sentence, int i) {
        int value = sentence.norm(i + 1).equals("second")
                ? 2
                : part(sentence.norm(i + 1)).map(ShareReader::parts).orElse(0);
        return value > 1 && !times.contains(sentence.norm(i + 2))
                ? share(sentence, i, i + 2, 1, value)
                : Optional.empty();
    }

    /** {@code two-thirds}, {@code one-third} */
    private Optional<Figure> hyphenated(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        int hyphen = norm.indexOf('-');
        if (hyphen <= 0) {
            return Optional.empty();
        }
        Optional<Entry> count = unit(norm.substring(0, hyphen));
        Optional<Entry> part = part(norm.substring(hyphen + 1));
        return count.isPresent() && part.isPresent()
                ? share(sentence, i, i + 1, count.get().low().intValue(), parts(part.get()))
                : Optional.empty();
    }

    /** {@code two thirds}, {@code one third of}, {@code three quarters} */
    private Optional<Figure> counted(Sentence sentence, int i) {
        Optional<Entry> count = unit(sentence.norm(i));
        Optional<Entry> part = count.isPresent() ? part(sentence.norm(i + 1)) : Optional.empty();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        boolean plural = sentence.norm(i + 1).endsWith("s");
        return plural || sentence.norm(i).equals("one")
                ? share(sentence, i, i + 2, count.get().low().intValue(), parts(part.get()))
                : Optional.empty();
    }

    /** {@code one in five} */
    private Optional<Figure> oneIn(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        boolean inOrOutOf = sentence.norm(i + 1).equals("in");
        if (!norm.equals("one") || !inOrOutOf) {
            return Optional.empty();
        }
        return lexicon.find(sentence.norm(i + 2))
                .filter(e -> e.sort() == Sort.UNIT || e.sort() == Sort.TEEN || e.sort() == Sort.TEN)
                .filter(e -> e.low().intValue() > 1 && !times.contains(sentence.norm(i + 3)))
                .flatMap(e -> share(sentence, i, i + 3, 1, e.low().intValue()));
    }

    private boolean wholeFollows(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        int next = norm.equals("of") ? i + 1 : i;
        if (norm.equals("of")) {
            while (wholes.contains(sentence.norm(next))) {
                next++;
            }
            return !times.contains(sentence.norm(next)) && !sentence.norm(next).equals("a");
        }
        return wholes.contains(norm) && !times.contains(sentence.norm(i + 1));
    }

    private Optional<Entry> unit(String norm) {
        return lexicon.find(norm).filter(e -> e.sort() == Sort.UNIT && e.low().signum() > 0);
    }

    private Optional<Entry> part(String norm) {
        return lexicon.find(norm).filter(e -> e.sort() == Sort.PART);
    }

    /** Into how many parts the whole is cut; the word list gives "half" as the number 0.5, for "one and a half". */
    private static int parts(Entry part) {
        return part.low().compareTo(BigDecimal.ONE) < 0 ? 2 : part.low().intValue();
    }

    private static Optional<Figure> share(Sentence sentence, int from, int to, int count, int of) {
        BigDecimal percent =
                HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        return Optional.of(
                Figure.of(from, to, sentence.span(from, to), Interval.exactly(percent), Quantity.Kind.PERCENT, false));
    }
}
