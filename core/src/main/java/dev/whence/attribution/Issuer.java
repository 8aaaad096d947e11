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

    /** "HARBOUR SURVEY TEAM (HST)": bodies are known by their letters, persons are not. */
    private static final Pattern LETTERS = Pattern.compile(".*\\p{Lu}.*\\(\\p{Lu}{2,8}\\)");

    private Issuer() {}

    /** Whether a name can only be a body's, which no word in it says. */
    static boolean isKnownByLetters(String name) {
        return LETTERS.matcher(name.strip()).matches();
    }

    static Optional<String> of(String report, Kinds kinds) {
        return report.lines()
                .map(line -> MARKS.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .limit(1)
                .filter(line -> NAME.matcher(line).matches())
                .filter(text -> isBody(text, kinds))
                .findFirst();
    }

    private static boolean isBody(String name, Kinds kinds) {
        SourceKind kind = kinds.of(name);
        return kind == SourceKind.OFFICIAL
                || kind == SourceKind.ORGANISATION
                || kind != SourceKind.OUTLET && isKnownByLetters(name);
    }
}
