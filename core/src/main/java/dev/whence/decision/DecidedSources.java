package dev.whence.decision;

import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.SameSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people said of sources, put into the chains of claims. */
final class DecidedSources {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, SourceKind> kinds = new HashMap<>();

    /** @param decisions those that hold */
    DecidedSources(Collection<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof SameSource same) {
                names.put(Subject.key(same.name()), same.as());
            } else if (decision.ruling() instanceof KindOfSource kind) {
                kinds.put(Subject.key(kind.name()), kind.kind());
            }
        }
    }

    /** The claim with the names and kinds that people gave. */
    Claim in(Claim claim) {
        List<Link> read = claim.attribution().links();
        List<Link> decided = read.stream().map(this::link).toList();
        return decided.equals(read) ? claim : claim.saidBy(new AttributionChain(decided));
    }

    private Link link(Link link) {
        String name = name(link.source());
        SourceKind kind = Optional.ofNullable(kinds.get(Subject.key(link.source())))
                .or(() -> Optional.ofNullable(kinds.get(Subject.key(name))))
                .orElse(link.kind());
        return new Link(name, kind, link.cue(), link.sourceSpan(), link.cueSpan());
    }

    /** Names may lead on to others; a circle ends where it began. */
    private String name(String source) {
        Set<String> seen = new HashSet<>();
        String name = source;
        while (seen.add(Subject.key(name)) && names.containsKey(Subject.key(name))) {
            name = names.getOrDefault(Subject.key(name), name);
        }
        return name;
    }
}
