package dev.whence.bench.accuracy;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Compares who vouches for a figure. Where gold gives two chains, either will do. */
final class Sources {
    private static final Pattern SOURCES = Pattern.compile("\\bsources?\\b", Pattern.CASE_INSENSITIVE);
    /** "police sources" may be either. */
    private static final Set<String> NOBODY_NAMED = Set.of("official", "anonymous");

    private Sources() {}

    /** Who said it first is the same, or neither names anybody. */
    static boolean sameOriginator(Row gold, Row found) {
        return either(
                gold, found, (a, b) -> originators(a, b, (first, second) -> Names.alike(first.name(), second.name())));
    }

    static boolean sameKind(Row gold, Row found) {
        return either(gold, found, (a, b) -> originators(a, b, Sources::kindsAgree));
    }

    /** Every named link of gold stands in the found chain, in order. */
    static boolean sameChain(Row gold, Row found) {
        return either(gold, found, Sources::holds);
    }

    static boolean namesOriginator(Row gold) {
        return gold.chain("attribution").stream().anyMatch(Row.Source::isNamed);
    }

    private static boolean either(Row gold, Row found, BiPredicate<List<Row.Source>, List<Row.Source>> test) {
        List<Row.Source> chain = found.chain("attribution");
        return gold.says("attributionAlt") && test.test(gold.chain("attributionAlt"), chain)
                || test.test(gold.chain("attribution"), chain);
    }

    private static boolean originators(
            List<Row.Source> gold, List<Row.Source> found, BiPredicate<Row.Source, Row.Source> agree) {
        List<Row.Source> a = named(gold);
        List<Row.Source> b = named(found);
        return a.isEmpty() || b.isEmpty() ? a.isEmpty() && b.isEmpty() : agree.test(a.get(0), b.get(0));
    }

    private static boolean kindsAgree(Row.Source gold, Row.Source found) {
        boolean open = SOURCES.matcher(gold.name()).find()
                && NOBODY_NAMED.contains(gold.kind())
                && NOBODY_NAMED.contains(found.kind());
        return open || gold.kind().equals(found.kind());
    }

    private static boolean holds(List<Row.Source> gold, List<Row.Source> found) {
        int at = 0;
        for (Row.Source link : named(gold)) {
            while (at < found.size() && !Names.alike(link.name(), found.get(at).name())) {
                at++;
            }
            if (at == found.size()) {
                return false;
            }
            at++;
        }
        return named(gold).isEmpty() || !found.isEmpty();
    }

    private static List<Row.Source> named(List<Row.Source> chain) {
        return chain.stream().filter(Row.Source::isNamed).toList();
    }
}
