package dev.whence.attribution;

import java.util.Optional;
import java.util.regex.Pattern;

/** The body that a bulletin without header lines names at its head: "NATIONAL BUREAU FOR RISK AND RELIEF (NBRR)". */
final class Issuer {
    /** Capitalised words with small links between them, and no end mark. */
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}&'’-]*|of|for|and|the|\\(\\p{Lu}+\\))(?: (?:\\p{Lu}[\\p{L}&'’-]*|of|for|and|the|\\(\\p{Lu}+\\))){1,10}");

    /** A heading, bold or italic type of Markdown. */
    private static final Pattern MARKS = Pattern.compile("^[\\s#*_]+|[\\s#*_]+$");

    private Issuer() {}

    static Optional<String> of(String report, Kinds kinds) {
        return report.lines()
                .map(line -> MARKS.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .limit(1)
                .filter(line -> NAME.matcher(line).matches())
                .filter(text -> kinds.of(text) == SourceKind.OFFICIAL || kinds.of(text) == SourceKind.ORGANISATION)
                .findFirst();
    }
}
