package dev.whence.attribution;

import dev.whence.language.Prose;
import java.util.Optional;

/** The body that a bulletin without header lines names at its head: "NATIONAL BUREAU FOR RISK AND RELIEF (NBRR)". */
final class Issuer {
    private Issuer() {}

    static Optional<String> of(Prose prose, Kinds kinds) {
        return prose.text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(1)
                .filter(text -> text.length() < 90)
                .filter(text -> kinds.of(text) == SourceKind.OFFICIAL || kinds.of(text) == SourceKind.ORGANISATION)
                .findFirst();
    }
}
