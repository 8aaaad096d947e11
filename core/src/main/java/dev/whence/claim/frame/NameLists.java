package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import java.util.Locale;
import java.util.Optional;

/** Names on a list stand for people: for the dead where the report tells of dead, unless the list is another's. */
final class NameLists {
    private NameLists() {}

    /** "The memorial bears 113 names": killed, if that is told of; "the list of the missing has 52 names": missing. */
    static Optional<Measure> measure(ChunkRow row, Told told) {
        return row.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.Kind.TOLL)
                .flatMap(chunk -> chunk.phrase().flatMap(phrase -> phrase.noun().toll()).stream())
                .findFirst()
                .map(toll -> Measure.valueOf(toll.toUpperCase(Locale.ROOT)))
                .or(() -> told.topic().filter(topic -> topic == Measure.KILLED));
    }
}
