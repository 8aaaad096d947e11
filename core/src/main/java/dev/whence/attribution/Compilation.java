package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/**
 * A count put together from what others said: "a tally compiled by the Herald from hospital sources", "an agency tally
 * based on police figures".
 *
 * @param source whose words it rests on
 * @param by who put it together
 * @param end after its last token
 */
record Compilation(TextSpan source, Optional<TextSpan> by, int end) {
    private static final Set<String> MADE = Set.of(
            "compiled",
            "made",
            "kept",
            "collected",
            "gathered",
            "assembled",
            "collated",
            "drawn",
            "taken",
            "put",
            "pieced",
            "prepared",
            "released",
            "published",
            "maintained",
            "based");
    private static final Set<String> FROM = Set.of("from", "on");

    static Optional<Compilation> at(Line line, int start) {
        int telling = start;
        while (telling < start + 6 && !isTelling(line, telling)) {
            if (!NounPhrases.isNominal(line.sentence(), telling)) {
                return Optional.empty();
            }
            telling++;
        }
        int made = telling + 1;
        if (!isTelling(line, telling) || !MADE.contains(line.norm(made))) {
            return Optional.empty();
        }
        int by = made + 1;
        int from = fromBehind(line, by);
        int end = from < 0 ? -1 : NounPhrases.endOf(line.sentence(), from + 1, line.size());
        if (end <= from + 1 || !Kinds.isSource(line, from + 1, end)) {
            return Optional.empty();
        }
        boolean named = line.norm(by).equals("by") && from > by + 1;
        Optional<TextSpan> maker = named
                ? Optional.of(line.span(by + 1, from))
                : telling > start + 1 ? Optional.of(line.span(start, telling)) : Optional.empty();
        return Optional.of(new Compilation(line.span(from + 1, end), maker, end));
    }

    private static boolean isTelling(Line line, int i) {
        return line.lexicon().tellings().contains(line.norm(i)) || line.norm(i).equals("list");
    }

    private static int fromBehind(Line line, int start) {
        for (int i = start; i < Math.min(start + 9, line.size() - 1); i++) {
            if (FROM.contains(line.norm(i))) {
                return i;
            }
            if (line.norm(i).equals(",")) {
                return -1;
            }
        }
        return -1;
    }
}
