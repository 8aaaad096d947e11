package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code a}, {@code an}, {@code another}, {@code one} as one thing, and {@code a third}, {@code a fourth} as one
 * more ("a fourth died later"). Whether a person or thing with a measure follows is not asked here.
 */
final class ArticleReader {
    private final NumberLexicon lexicon;
    private final Set<String> stops;

    ArticleReader(NumberLexicon lexicon, WordGroups words) {
        this.lexicon = lexicon;
        this.stops = words.group("article-stop");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        return switch (sentence.norm(i)) {
            case "a", "an" -> article(sentence, i);
            case "another" -> another(sentence, i);
            default -> Optional.empty();
        };
    }

    private Optional<Figure> article(Sentence sentence, int i) {
        String next = sentence.norm(i + 1);
        if (next.isEmpty()
                || stops.contains(next)
                || isNumber(next)
                || !opensPhrase(next)
                || opensNumber(sentence, i + 1)) {
            return Optional.empty();
        }
        boolean ordinal = lexicon.is(next, NumberLexicon.Sort.PART) && !next.equals("half") && !next.equals("quarter")
                || next.equals("second");
        return one(sentence, i, ordinal ? i + 2 : i + 1);
    }

    /** "a further four", "a mere dozen", "a reported 60": the number counts, not the article. */
    private boolean opensNumber(Sentence sentence, int i) {
        boolean describes = sentence.tag(i) == Tag.ADJ
                || sentence.tag(i) == Tag.VERB && sentence.norm(i).endsWith("ed");
        return describes && isNumber(sentence.norm(i + 1));
    }

    /** A word, or the quotation mark before one. */
    private static boolean opensPhrase(String norm) {
        return Character.isLetterOrDigit(norm.charAt(0)) || norm.equals("\"") || norm.equals("“") || norm.equals("'");
    }

    private Optional<Figure> another(Sentence sentence, int i) {
        String next = sentence.norm(i + 1);
        return isNumber(next) || lexicon.contains(next) && !lexicon.is(next, NumberLexicon.Sort.PART)
                ? Optional.empty()
                : one(sentence, i, i + 1);
    }

    /** A count word or plain digits; {@code 12-year-old} goes with an article, {@code 400-strong} does not. */
    private boolean isNumber(String norm) {
        return !norm.isEmpty() && DigitNumber.isDigit(norm.charAt(0)) && norm.indexOf('-') < 0
                || lexicon.contains(norm) && !lexicon.is(norm, NumberLexicon.Sort.PART);
    }

    /** {@code one} before what it may count is an article; before a verb or a mark it is a number. */
    static boolean isArticle(Sentence sentence, int after) {
        Tag tag = sentence.tag(after);
        return tag != Tag.VERB && tag != Tag.AUX && tag != Tag.PUNCT && after < sentence.size();
    }

    private static Optional<Figure> one(Sentence sentence, int from, int to) {
        return Optional.of(
                Figure.of(from, to, sentence.span(from, to), Interval.exactly(1), Quantity.Kind.ARTICLE, false));
    }
}
