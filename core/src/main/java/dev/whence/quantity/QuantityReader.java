package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.quantity.HedgeReader.Hedged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a sentence and reads their exact intervals.
 *
 * <p>At each token the readers are asked in the order of {@link #figure}; the hedges beside what they found bound it, and
 * the exclusions, asked in the order of {@link Exclusions}, take out what counts nothing. Safe for several threads.
 */
public final class QuantityReader {
    private final NumberLexicon lexicon;
    private final NoneReader nones;
    private final IncrementReader increments;
    private final RatioReader ratios;
    private final ShareReader shares;
    private final RangeReader ranges;
    private final CompoundReader compounds;
    private final ArticleReader articles;
    private final HedgeReader hedges;
    private final Exclusions exclusions;

    private QuantityReader(NumberLexicon lexicon, WordGroups words) {
        NumeralReader numerals = new NumeralReader(lexicon);
        this.lexicon = lexicon;
        this.nones = new NoneReader(words);
        this.increments = new IncrementReader(numerals);
        this.ratios = new RatioReader(numerals, words);
        this.shares = new ShareReader(lexicon, words);
        this.ranges = new RangeReader(numerals, words);
        this.compounds = new CompoundReader(lexicon, words);
        this.articles = new ArticleReader(lexicon, words);
        this.hedges = HedgeReader.load();
        this.exclusions = new Exclusions(words, lexicon);
    }

    /** Loads the word lists from the class path. */
    public static QuantityReader load() {
        return new QuantityReader(NumberLexicon.load(), WordGroups.load());
    }

    /**
     * Is there any number other than an article? Cheap, needs no tags, and may say yes for numbers that {@link #read}
     * excludes: for choosing the sentences that are worth a closer look.
     */
    public boolean mayHoldNumber(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (mayBegin(sentence.norm(i)) && !isBareArticle(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers that may count something, in their order; they do not overlap. */
    public List<Quantity> read(Sentence sentence) {
        return numbers(sentence).quantities();
    }

    /** All numbers: those of {@link #read}, and the excluded ones with the reason for each. */
    public Numbers numbers(Sentence sentence) {
        List<Quantity> quantities = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Figure> found = mayBegin(sentence.norm(i)) ? figure(sentence, i) : Optional.empty();
            if (found.isEmpty()) {
                i++;
                continue;
            }
            Figure figure = found.get();
            Hedged hedged = hedges.hedged(sentence, figure);
            Optional<String> reason = exclusions.reason(sentence, figure, hedged);
            if (reason.isPresent()) {
                excluded.add(new Excluded(figure.span(), reason.get()));
            } else {
                quantities.add(quantity(sentence, figure, hedged));
            }
            i = figure.kind() == Quantity.Kind.RATIO ? Math.max(i + 1, figure.to()) : figure.to();
        }
        return quantities.isEmpty() && excluded.isEmpty() ? Numbers.NONE : new Numbers(quantities, excluded);
    }

    /** The first reader that finds a number here; the order matters: "1:3" is no range, "a third of" no article. */
    private Optional<Figure> figure(Sentence sentence, int i) {
        return switch (sentence.norm(i)) {
            case "from", "between" -> ranges.at(sentence, i);
            case "+", "up" -> increments.at(sentence, i);
            case "no", "no-one", "nobody", "none", "nil", "not", "n't", "never", "without" -> nones.at(sentence, i);
            case "every" -> shares.at(sentence, i);
            case "a", "an", "another" ->
                shares.at(sentence, i).or(() -> ranges.at(sentence, i)).or(() -> articles.at(sentence, i));
            default ->
                ratios.at(sentence, i)
                        .or(() -> shares.at(sentence, i))
                        .or(() -> ranges.at(sentence, i))
                        .or(() -> compounds.at(sentence, i));
        };
    }

    private Quantity quantity(Sentence sentence, Figure figure, Hedged hedged) {
        boolean one = figure.kind() == Quantity.Kind.COUNT
                && hedged.hedge().isEmpty()
                && figure.to() == figure.from() + 1
                && sentence.norm(figure.from()).equals("one")
                && ArticleReader.isArticle(sentence, figure.to());
        Quantity.Kind kind = one ? Quantity.Kind.ARTICLE : figure.kind();
        boolean bounded = kind != Quantity.Kind.RATIO && kind != Quantity.Kind.NONE;
        return new Quantity(
                figure.span(),
                bounded ? hedged.hedge() : Optional.empty(),
                bounded ? hedged.interval() : figure.interval(),
                kind,
                figure.from(),
                figure.to());
    }

    /** May a number begin with this word? One look-up, so that most tokens cost next to nothing. */
    private boolean mayBegin(String norm) {
        if (norm.isEmpty()) {
            return false;
        }
        return DigitNumber.isDigit(norm.charAt(0))
                || lexicon.mayBegin(norm)
                || norm.indexOf('-') > 0 && lexicon.mayBegin(norm.substring(0, norm.indexOf('-')));
    }

    private static boolean isBareArticle(String norm) {
        return norm.equals("a") || norm.equals("an") || norm.equals("another") || norm.equals("the");
    }
}
