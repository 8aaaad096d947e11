package dev.whence.reconcile.origin;

import dev.whence.report.ReportId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On how many questions persons and bodies give the same figures, and how often one report sets the two against each other. */
final class Agreement {
    /** A figure of two digits that does not end in noughts shows as much as two plain ones. */
    private static final int ENOUGH = 2;
    /** So many of each are held against each other for one figure; more than these share it by chance. */
    private static final int MOST = 20;

    /** A person, by last name, and a body. */
    record Pair(String person, Source body) {}

    /** One report on one question, or all of them. */
    private record Place(int question, Optional<ReportId> report) {}

    private static final class Givers {
        private final Set<String> persons = new LinkedHashSet<>();
        private final Map<Set<String>, Source> bodies = new LinkedHashMap<>();
    }

    private final Map<Pair, Integer> tallies = new LinkedHashMap<>();
    private final Map<String, Map<Place, Set<BigDecimal>>> ofPersons = new HashMap<>();
    private final Map<Set<String>, Map<Place, Set<BigDecimal>>> ofBodies = new HashMap<>();
    private Map<BigDecimal, Givers> figures = new LinkedHashMap<>();
    private int question;

    /** Begins with another question. */
    void open() {
        question++;
        figures = new LinkedHashMap<>();
    }

    void person(String lastName, BigDecimal figure, ReportId report) {
        givers(figure).persons.add(lastName);
        Map<Place, Set<BigDecimal>> places = ofPersons.computeIfAbsent(lastName, k -> new HashMap<>());
        add(places, figure, Optional.of(report));
        add(places, figure, Optional.empty());
    }

    /** A body's own report is set against every other; a body that is only named, against whom that report names. */
    void body(Source body, BigDecimal figure, ReportId report) {
        givers(figure).bodies.putIfAbsent(body.words(), body);
        Map<Place, Set<BigDecimal>> places = ofBodies.computeIfAbsent(body.words(), k -> new HashMap<>());
        add(places, figure, body.own() ? Optional.empty() : Optional.of(report));
    }

    private Givers givers(BigDecimal figure) {
        return figures.computeIfAbsent(figure, k -> new Givers());
    }

    private void add(Map<Place, Set<BigDecimal>> places, BigDecimal figure, Optional<ReportId> report) {
        places.computeIfAbsent(new Place(question, report), k -> new HashSet<>())
                .add(figure);
    }

    /** Ends with the question: what was given is counted, each pair once. */
    void close() {
        Map<Pair, Integer> weights = new LinkedHashMap<>();
        figures.forEach((figure, givers) -> {
            int weight = figure.precision() > 1 ? ENOUGH : 1;
            givers.persons.stream()
                    .limit(MOST)
                    .forEach(person -> givers.bodies.values().stream()
                            .limit(MOST)
                            .forEach(body -> weights.merge(new Pair(person, body), weight, Math::max)));
        });
        weights.forEach((pair, weight) -> tallies.merge(pair, weight, Integer::sum));
    }

    /** Those that agree often enough, and more often than they are set against each other. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        tallies.forEach((pair, weight) -> {
            if (weight >= ENOUGH && 2 * weight > contrasts(pair)) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    /** "The governor says 52, the ministry 31": none speaks for the other. */
    private long contrasts(Pair pair) {
        Map<Place, Set<BigDecimal>> body = ofBodies.getOrDefault(pair.body().words(), Map.of());
        return ofPersons.getOrDefault(pair.person(), Map.of()).entrySet().stream()
                .filter(entry -> body.containsKey(entry.getKey())
                        && Collections.disjoint(entry.getValue(), body.getOrDefault(entry.getKey(), Set.of())))
                .count();
    }
}
