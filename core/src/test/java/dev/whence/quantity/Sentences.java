package dev.whence.quantity;

import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/** Reads test sentences, and prints what was found in a notation that the tests can show. */
final class Sentences {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());
    private static final QuantityReader READER = QuantityReader.load();

    private Sentences() {}

    static List<Sentence> of(String text) {
        return PROSE.read(Report.of("test.txt", text), sentence -> true).sentences();
    }

    /** {@code two dozen = (24, ∞)}, without articles, parted by semicolons. */
    static String counts(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> READER.read(sentence).stream())
                .filter(q -> q.kind() != Quantity.Kind.ARTICLE)
                .map(q -> q.number().of(text) + " = " + notation(q))
                .collect(Collectors.joining("; "));
    }

    /** {@code a} and {@code one} where they may count, parted by semicolons. */
    static String articles(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> READER.read(sentence).stream())
                .filter(q -> q.kind() == Quantity.Kind.ARTICLE)
                .map(q -> q.number().of(text))
                .collect(Collectors.joining("; "));
    }

    /** {@code 16: date}, parted by semicolons. */
    static String excluded(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> READER.numbers(sentence).excluded().stream())
                .map(e -> e.number().of(text) + ": " + e.reason())
                .collect(Collectors.joining("; "));
    }

    static String hedges(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> READER.read(sentence).stream())
                .flatMap(q -> q.hedge().stream())
                .map(hedge -> hedge.of(text))
                .collect(Collectors.joining("; "));
    }

    private static String notation(Quantity q) {
        Interval i = q.interval();
        String low = i.low()
                .map(l -> (i.lowExclusive() ? "(" : "[") + l.toPlainString())
                .orElse("(-∞");
        String high = i.high()
                .map(h -> h.toPlainString() + (i.highExclusive() ? ")" : "]"))
                .orElse("∞)");
        boolean exact = i.low().equals(i.high()) && !i.lowExclusive();
        String value = exact ? i.low().orElseThrow().toPlainString() : low + ", " + high;
        String kind = q.kind() == Quantity.Kind.COUNT ? "" : " " + q.kind();
        return (i.approximate() ? "~" : "") + value + kind;
    }
}
