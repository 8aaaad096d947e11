package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.WordList;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that bound or soften a number, before and behind it, and says what interval is left: "at least 22" is
 * [22, ∞). A hedge holds for the number that it stands beside and for no other.
 */
final class HedgeReader {

    private enum Bound {
        ABOVE,
        FROM,
        TO,
        BELOW,
        ABOUT
    }

    private record Phrase(Bound bound, List<String> before, List<String> after) {
        int length() {
            return before.size() + after.size();
        }
    }

    /** A number's interval with its hedges; {@code from} and {@code to} take in their tokens. */
    record Hedged(int from, int to, Optional<TextSpan> hedge, Interval interval) {}

    private final Map<String, List<Phrase>> byLastWordBefore = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstWordAfter = new HashMap<>();
    private final Map<String, List<List<String>>> fillers = new HashMap<>();
    private final Map<String, List<List<String>>> vetoes = new HashMap<>();

    private HedgeReader() {}

    static HedgeReader load() {
        HedgeReader reader = new HedgeReader();
        for (String line : WordList.lines(HedgeReader.class, "hedges.txt")) {
            int at = line.indexOf(" = ");
            reader.add(
                    line.substring(0, at), Arrays.asList(line.substring(at + 3).split(" ")));
        }
        reader.byLastWordBefore
                .values()
                .forEach(list -> list.sort(Comparator.comparing(Phrase::length).reversed()));
        reader.byFirstWordAfter
                .values()
                .forEach(list -> list.sort(Comparator.comparing(Phrase::length).reversed()));
        return reader;
    }

    private void add(String role, List<String> words) {
        String last = words.get(words.size() - 1);
        if (role.equals("filler")) {
            fillers.computeIfAbsent(last, w -> new ArrayList<>()).add(words);
            return;
        }
        if (role.equals("not")) {
            vetoes.computeIfAbsent(last, w -> new ArrayList<>()).add(words);
            return;
        }
        int star = words.indexOf("*");
        Phrase phrase = new Phrase(
                Bound.valueOf(role.toUpperCase(Locale.ROOT)),
                words.subList(0, star),
                words.subList(star + 1, words.size()));
        if (star > 0) {
            byLastWordBefore
                    .computeIfAbsent(words.get(star - 1), w -> new ArrayList<>())
                    .add(phrase);
        } else {
            byFirstWordAfter
                    .computeIfAbsent(words.get(1), w -> new ArrayList<>())
                    .add(phrase);
        }
    }

    Hedged hedged(Sentence sentence, Figure figure) {
        Hedged result = new Hedged(figure.from(), figure.to(), Optional.empty(), figure.interval());
        Optional<Phrase> before = before(sentence, result.from(), result.to());
        if (before.isEmpty()) {
            int skipped = beforeFiller(sentence, result.from());
            if (skipped < result.from()
                    && before(sentence, skipped, result.to()).isPresent()) {
                result = new Hedged(skipped, result.to(), result.hedge(), result.interval());
                before = before(sentence, skipped, result.to());
            }
        }
        while (before.isPresent()) {
            int from = result.from() - before.get().before().size();
            TextSpan words = sentence.span(from, result.from());
            TextSpan hedge = result.hedge().map(words::union).orElse(words);
            Interval interval = bounded(result.interval(), before.get().bound());
            result = new Hedged(from, result.to(), Optional.of(hedge), interval);
            before = before(sentence, from, figure.to());
        }
        return behind(sentence, result);
    }

    private Hedged behind(Sentence sentence, Hedged so) {
        for (Phrase phrase : byFirstWordAfter.getOrDefault(sentence.norm(so.to()), List.of())) {
            if (matches(sentence, so.to(), phrase.after()) && !isBinaryPlus(sentence, so.to())) {
                int to = so.to() + phrase.after().size();
                Optional<TextSpan> hedge = so.hedge().or(() -> Optional.of(sentence.span(so.to(), to)));
                return new Hedged(so.from(), to, hedge, bounded(so.interval(), phrase.bound()));
            }
        }
        return so;
    }

    /** {@code 60 + 20} is a sum; {@code 60+} is at least 60. */
    private static boolean isBinaryPlus(Sentence sentence, int i) {
        return sentence.norm(i).equals("+") && !sentence.token(i).touches(sentence.token(i - 1));
    }

    private Optional<Phrase> before(Sentence sentence, int from, int to) {
        for (Phrase phrase : byLastWordBefore.getOrDefault(sentence.norm(from - 1), List.of())) {
            boolean found = matches(sentence, from - phrase.before().size(), phrase.before())
                    && (phrase.after().isEmpty() || matches(sentence, to, phrase.after()));
            if (found && (phrase.length() > 1 || !isVetoed(sentence, from - 1))) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private boolean isVetoed(Sentence sentence, int i) {
        return vetoes.getOrDefault(sentence.norm(i), List.of()).stream()
                .anyMatch(words -> matches(sentence, i + 1 - words.size(), words));
    }

    private int beforeFiller(Sentence sentence, int from) {
        return fillers.getOrDefault(sentence.norm(from - 1), List.of()).stream()
                .filter(words -> matches(sentence, from - words.size(), words))
                .mapToInt(words -> from - words.size())
                .min()
                .orElse(from);
    }

    private static boolean matches(Sentence sentence, int at, List<String> words) {
        for (int w = 0; w < words.size(); w++) {
            if (!sentence.norm(at + w).equals(words.get(w))) {
                return false;
            }
        }
        return true;
    }

    private static Interval bounded(Interval of, Bound bound) {
        Optional<BigDecimal> none = Optional.empty();
        Optional<BigDecimal> low = of.low().or(of::high);
        Optional<BigDecimal> high = of.high().or(of::low);
        return switch (bound) {
            case ABOVE -> new Interval(low, none, true, false, of.approximate());
            case FROM -> new Interval(low, none, of.lowExclusive(), false, of.approximate());
            case TO -> new Interval(none, high, false, of.highExclusive(), of.approximate());
            case BELOW -> new Interval(none, high, false, true, of.approximate());
            case ABOUT -> of.approximately();
        };
    }
}
