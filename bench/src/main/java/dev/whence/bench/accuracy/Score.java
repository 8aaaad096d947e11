package dev.whence.bench.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of what was found and what of it was right. Counts of several folders add up.
 *
 * @param gold lines of gold that must be found
 * @param claims claims that were found, without those that answer an optional line
 * @param found claims that answer a line of gold
 * @param mistyped missed lines whose number was found under another measure
 * @param full found claims with interval, population and originator right
 * @param sure claims that say they are sure
 * @param sureFull those of them that are fully right
 * @param fields each field's right ones of those asked
 * @param named originators right where gold names one
 */
record Score(
        int gold,
        int claims,
        int found,
        int mistyped,
        int full,
        int sure,
        int sureFull,
        Map<Field, Share> fields,
        Share named) {

    /** So many of so many. */
    record Share(int right, int of) {
        /** From 0 to 1; of nothing, 0. */
        double rate() {
            return of == 0 ? 0 : (double) right / of;
        }

        Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }
    }

    Score {
        fields = Map.copyOf(fields);
    }

    static Score of(Pairing pairing) {
        List<Pairing.Pair> pairs = pairing.pairs();
        Map<Field, Share> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(
                    field,
                    share(
                            field,
                            pairs.stream().filter(p -> field.isAsked(p.gold())).toList()));
        }
        List<Row> claims = new ArrayList<>(pairing.extra());
        pairs.forEach(pair -> claims.add(pair.found()));
        return new Score(
                pairs.size() + pairing.missed().size(),
                claims.size(),
                pairs.size(),
                count(pairing.missed().stream().map(pairing::isMistyped).toList()),
                count(pairs.stream().map(Score::isFull).toList()),
                count(claims.stream().map(Score::isSure).toList()),
                count(pairs.stream().map(p -> isSure(p.found()) && isFull(p)).toList()),
                fields,
                share(
                        Field.ORIGINATOR,
                        pairs.stream()
                                .filter(p -> Sources.namesOriginator(p.gold()))
                                .toList()));
    }

    private static Share share(Field field, List<Pairing.Pair> asked) {
        return new Share(
                count(asked.stream()
                        .map(p -> field.isRight(p.gold(), p.found()))
                        .toList()),
                asked.size());
    }

    private static int count(List<Boolean> answers) {
        return (int) answers.stream().filter(Boolean::booleanValue).count();
    }

    private static boolean isFull(Pairing.Pair pair) {
        return Field.isFullyRight(pair.gold(), pair.found());
    }

    private static boolean isSure(Row claim) {
        return claim.text("certainty").filter("sure"::equals).isPresent();
    }

    Score plus(Score other) {
        Map<Field, Share> sums = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            sums.put(field, right(field).plus(other.right(field)));
        }
        return new Score(
                gold + other.gold,
                claims + other.claims,
                found + other.found,
                mistyped + other.mistyped,
                full + other.full,
                sure + other.sure,
                sureFull + other.sureFull,
                sums,
                named.plus(other.named));
    }

    Share right(Field field) {
        return fields.getOrDefault(field, new Share(0, 0));
    }

    double precision() {
        return new Share(found, claims).rate();
    }

    double recall() {
        return new Share(found, gold).rate();
    }

    double f1() {
        return new Share(2 * found, gold + claims).rate();
    }

    double fullPrecision() {
        return new Share(full, claims).rate();
    }

    double fullRecall() {
        return new Share(full, gold).rate();
    }

    double fullF1() {
        return new Share(2 * full, gold + claims).rate();
    }

    double surePrecision() {
        return new Share(sureFull, sure).rate();
    }

    double sureCoverage() {
        return new Share(sureFull, gold).rate();
    }

    /** Every rate by its name; more is better for all of them. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("precision", precision());
        figures.put("recall", recall());
        figures.put("f1", f1());
        figures.put("full_precision", fullPrecision());
        figures.put("full_recall", fullRecall());
        figures.put("full_f1", fullF1());
        for (Field field : Field.values()) {
            figures.put(field.label(), right(field).rate());
        }
        figures.put("originator_named", named.rate());
        figures.put("sure_precision", surePrecision());
        figures.put("sure_coverage", sureCoverage());
        return figures;
    }
}
