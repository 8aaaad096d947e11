package dev.whence.claim.list;

import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Interval;
import dev.whence.quantity.Quantity;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a cell that holds numbers and nothing else: {@code 2,315}, {@code 31 (+4)}, {@code ~ 400*}, {@code 14
 * (army); 41 (Miners' League)}.
 */
final class CellNumbers {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(?:[, \\u00a0\\u202f.]\\d{3})+|\\d+");

    private final QuantityReader quantities;
    private final WordKinds words;
    private final Remarks remarks;

    CellNumbers(QuantityReader quantities, WordKinds words, Remarks remarks) {
        this.quantities = quantities;
        this.words = words;
        this.remarks = remarks;
    }

    /** The number and perhaps its increase; empty where the cell is no number. */
    List<Quantity> read(String text, Sentence cell) {
        if (!quantities.mayHoldNumber(cell)) {
            return plain(text, cell);
        }
        List<Quantity> numbers = quantities.read(cell).stream()
                .filter(q -> q.kind() != Quantity.Kind.ARTICLE && q.kind() != Quantity.Kind.RATIO)
                .toList();
        if (numbers.isEmpty()) {
            return plain(text, cell);
        }
        int at = 0;
        for (Quantity number : numbers) {
            int from = number.hedge().map(h -> cell.tokenAt(h.start())).orElse(number.firstToken());
            if (!isNoise(cell, at, Math.min(from, number.firstToken()))) {
                return List.of();
            }
            at = remarks.end(cell, number.lastToken());
        }
        return isNoise(cell, at, cell.size()) ? numbers : List.of();
    }

    /** Digits alone count in a table, also where a sentence would take them for a year or a list's number. */
    private static List<Quantity> plain(String text, Sentence cell) {
        if (cell.tokens().stream().noneMatch(Token::hasDigit)) {
            return List.of();
        }
        TextSpan span = cell.span();
        Matcher matcher = PLAIN.matcher(span.of(text));
        boolean alone = matcher.find()
                && span.of(text)
                        .replaceAll("[*_~\\s]", "")
                        .equals(matcher.group().replaceAll("\\s", ""));
        if (!alone) {
            return List.of();
        }
        TextSpan number = new TextSpan(span.start() + matcher.start(), span.start() + matcher.end());
        BigDecimal value = new BigDecimal(matcher.group().replaceAll("\\D", ""));
        int first = cell.tokenAt(number.start());
        return List.of(new Quantity(
                number,
                Optional.empty(),
                Interval.exactly(value),
                Quantity.Kind.COUNT,
                first,
                Math.min(cell.size(), first + 1)));
    }

    private boolean isNoise(Sentence cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.token(i).isWord() && !words.is("unitword", cell.norm(i)) || "$€£".contains(cell.norm(i))) {
                return false;
            }
        }
        return true;
    }
}
