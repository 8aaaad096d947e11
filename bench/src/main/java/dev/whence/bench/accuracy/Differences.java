package dev.whence.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists where claims and gold differ, one line each, for whoever mends the reading. */
final class Differences {
    private static final int QUOTE = 110;

    private Differences() {}

    static List<String> lines(Pairing pairing) {
        List<String> lines = new ArrayList<>();
        pairing.missed().forEach(row -> lines.add(line(pairing.isMistyped(row) ? "measure" : "missed", row)));
        pairing.extra().forEach(row -> lines.add(line("extra", row)));
        for (Pairing.Pair pair : pairing.pairs()) {
            for (Field field : Field.values()) {
                if (!field.isRight(pair.gold(), pair.found())) {
                    lines.add(line(field.label(), pair.gold()));
                    lines.add(
                            "             gold " + shown(field, pair.gold()) + ", read " + shown(field, pair.found()));
                }
            }
        }
        return lines;
    }

    private static String line(String what, Row row) {
        String quote = row.quote();
        String cut = quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote;
        return "%-12s %s: %s \"%s\" in \"%s\"".formatted(what, row.report(), row.measure(), row.number(), cut);
    }

    private static String shown(Field field, Row row) {
        return switch (field) {
            case INTERVAL ->
                (row.flag("lowExclusive") ? "(" : "[")
                        + row.bound("low").map(Object::toString).orElse("") + ", "
                        + row.bound("high").map(Object::toString).orElse("")
                        + (row.flag("highExclusive") ? ")" : "]");
            case ORIGINATOR, CHAIN, KIND ->
                row.chain("attribution").stream()
                        .map(link -> link.name() + " (" + link.kind() + ")")
                        .collect(Collectors.joining(" > ", "<", ">"));
            case APPROXIMATE -> String.valueOf(row.flag("approximate"));
            default -> row.text(field.label()).orElse("none");
        };
    }
}
