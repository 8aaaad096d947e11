package dev.whence.view.explain;

import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.claim.Evidence;
import dev.whence.report.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of text to be marked, and the word that says what it is. */
record Mark(TextSpan span, Evidence.Role role) {

    /** All parts of a claim's evidence and chain, in the text's order, each once. */
    static List<Mark> of(Claim claim) {
        Stream<Mark> parts = claim.evidence().parts().stream().map(part -> new Mark(part.span(), part.role()));
        Stream<Mark> number = Stream.of(new Mark(claim.number(), Evidence.Role.NUMBER));
        Stream<Mark> links = claim.attribution().links().stream().flatMap(Mark::of);
        return Stream.of(number, parts, links)
                .flatMap(marks -> marks)
                .filter(mark -> mark.span().length() > 0)
                .distinct()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::role))
                .toList();
    }

    private static Stream<Mark> of(Link link) {
        Optional<Mark> source = link.sourceSpan().map(span -> new Mark(span, Evidence.Role.SOURCE));
        Optional<Mark> cue = link.cueSpan().map(span -> new Mark(span, Evidence.Role.CUE));
        return Stream.concat(source.stream(), cue.stream());
    }

    String label() {
        return switch (role) {
            case TRIGGER -> "measure";
            case BLAMED -> "blamed on";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
    }
}
