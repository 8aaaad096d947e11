package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** When an article counts one: "a soldier was killed", but not "a bomb exploded" nor "the pilot, a lieutenant, was captured". */
final class Articles {
    private Articles() {}

    /** Does the frame speak of one person or thing more, where it holds an article? */
    static boolean counts(Counted counted, Measure measure) {
        return !isArticle(counted) || isPronoun(counted) || takesOne(measure) && isKnown(counted, measure);
    }

    /** Does it only say who somebody is, or of what it is not said that it happened? */
    static boolean isIdle(ChunkRow row, Matcher matcher, int i, Counted counted) {
        return isArticle(counted) && (isApposition(row, matcher, i) || isNegated(row, matcher) || isAside(row, i));
    }

    /** "captured a third title": an article with a noun in no list counts only where somebody or something was hit. */
    private static boolean isKnown(Counted counted, Measure measure) {
        boolean hit = measure == Measure.KILLED
                || measure == Measure.WOUNDED
                || measure == Measure.DESTROYED
                || measure == Measure.DAMAGED;
        return hit || !counted.counts(NounClass.OTHER);
    }

    private static boolean isArticle(Counted counted) {
        return counted.quantity().kind() == Quantity.Kind.ARTICLE;
    }

    /** "a soldier was killed" is one killed, but "a bomb exploded" and "a village was taken" count nothing. */
    private static boolean takesOne(Measure measure) {
        return measure != Measure.STRIKES
                && measure != Measure.TERRITORY
                && measure != Measure.STRENGTH
                && measure != Measure.EQUIPMENT
                && measure != Measure.AFFECTED
                && measure != Measure.DEPLOYED;
    }

    /** "hit two tanks, five lorries and a howitzer": as one thing more of a list whose numbers the frame has taken. */
    static boolean isLastOfList(ChunkRow row, Matcher matcher, int i, Set<Integer> taken) {
        Optional<Counted> counted = row.chunks().get(i).counted();
        boolean follows = taken.stream().anyMatch(other -> other >= matcher.start("c") && other < i);
        return follows
                && row.letters().charAt(i - 1) == '&'
                && counted.filter(c -> isArticle(c) && c.phrase().isPresent() && !c.counts(NounClass.OTHER))
                        .isPresent();
    }

    /** "…, a correspondent of the agency reports": behind a comma, with no "and" after it, it is no item of the list. */
    private static boolean isApposition(ChunkRow row, Matcher matcher, int i) {
        String letters = row.letters();
        if (isAppositionTo(letters, i)) {
            return true;
        }
        boolean within = i > matcher.start("c") || i > matcher.start() && letters.charAt(i) == 'C';
        boolean behindComma = within && letters.charAt(i - 1) == ',';
        String rest = letters.substring(i, matcher.end("c"));
        return behindComma && rest.indexOf('&') < 0;
    }

    /** "The pilot, a lieutenant, was captured": between a phrase and its verb it only says who that is. */
    private static boolean isAppositionTo(String letters, int i) {
        boolean behindPhrase = i > 1 && letters.charAt(i - 1) == ',' && "NBQ".indexOf(letters.charAt(i - 2)) >= 0;
        int next = i + 1;
        while (behindPhrase && next + 1 < letters.length() && "optfyu".indexOf(letters.charAt(next)) >= 0) {
            next += 2;
        }
        return behindPhrase
                && next + 1 < letters.length()
                && letters.charAt(next) == ','
                && "bhnVSKIE".indexOf(letters.charAt(next + 1)) >= 0;
    }

    /** "31 fishermen, defying a ban, were drowned": what stands before a comma there is not what drowned. */
    private static boolean isAside(ChunkRow row, int i) {
        return row.chunks()
                        .get(i)
                        .counted()
                        .filter(c -> c.counts(NounClass.OTHER))
                        .isPresent()
                && i > 0
                && "VgG".indexOf(row.letters().charAt(i - 1)) >= 0
                && row.letters().startsWith(",", i + 1);
    }

    /** "a woman was not injured". */
    private static boolean isNegated(ChunkRow row, Matcher matcher) {
        return matcher.end() > matcher.end("c")
                && row.letters().substring(matcher.end("c"), matcher.end()).indexOf('n') >= 0;
    }

    /** "one", "another", not "a" or "an": "one death", not "a death". */
    static boolean isNumberWord(Counted counted) {
        return counted.quantity().number().length() > 2;
    }

    /** "another", "one" without a noun: "one was wounded". */
    static boolean isPronoun(Counted counted) {
        return counted.phrase().isEmpty() && isNumberWord(counted);
    }
}
