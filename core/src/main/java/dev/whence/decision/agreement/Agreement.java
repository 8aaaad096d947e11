package dev.whence.decision.agreement;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Book;
import dev.whence.decision.Decision;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Ruling.Withdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Agreement on one thing that people judge.
 *
 * @param what {@code verdict}, or the name of a field
 * @param claims how many claims two or more people judged so
 * @param share the share of pairs that agree
 * @param alpha Krippendorff's; empty where everything was judged the same
 */
public record Agreement(String what, int claims, Optional<Double> share, Optional<Double> alpha) {

    /** What somebody said of a claim: rejected, or with these values. */
    private record Said(OnClaim ruling) {
        String verdict() {
            return ruling.verdict() == Verdict.REJECT ? "reject" : "keep";
        }

        boolean isKept() {
            return ruling.verdict() != Verdict.REJECT;
        }
    }

    /**
     * Of the claims that two or more people judged, each by their last word: first on whether the claim is to be kept, then,
     * of those that are, on every field. What a third person settled later does not count: it was not judged independently.
     */
    public static List<Agreement> of(Book book) {
        List<List<Said>> units = new ArrayList<>(units(book).values());
        List<Agreement> agreements = new ArrayList<>();
        agreements.add(on("verdict", units, Said::verdict));
        List<List<Said>> kept = units.stream()
                .map(said -> said.stream().filter(Said::isKept).toList())
                .toList();
        for (Field field : Field.values()) {
            agreements.add(on(
                    field.label(),
                    kept,
                    said -> said.ruling().values().of(field).orElse("")));
        }
        return agreements;
    }

    private static Agreement on(String what, List<List<Said>> units, Function<Said, String> value) {
        List<List<String>> values = units.stream()
                .filter(said -> said.size() > 1)
                .map(said -> said.stream().map(value).toList())
                .toList();
        return new Agreement(what, values.size(), Alpha.share(values), Alpha.nominal(values));
    }

    /** For each claim the last word of each person, without what was withdrawn. */
    private static Map<ClaimId, List<Said>> units(Book book) {
        Set<Integer> withdrawn = new HashSet<>();
        book.decisions().forEach(decision -> {
            if (decision.ruling() instanceof Withdrawn one) {
                withdrawn.add(one.decision());
            }
        });
        Map<ClaimId, Map<String, Said>> said = new TreeMap<>();
        for (Decision decision : book.decisions()) {
            if (decision.ruling() instanceof OnClaim on
                    && decision.settles().isEmpty()
                    && !withdrawn.contains(decision.number())) {
                said.computeIfAbsent(book.meant(on.claim()), k -> new TreeMap<>())
                        .put(decision.author(), new Said(on));
            }
        }
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values()), (a, b) -> a, TreeMap::new));
    }
}
