package dev.whence.reuse.rewrite;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.word.SentenceReader;
import dev.whence.reuse.word.Stem;
import dev.whence.reuse.word.Words;
import java.util.Arrays;
import java.util.BitSet;

/** The sentences of one text with the stems and weights of their words. */
public final class Sentences {
    /** Words that say less than this stand everywhere. */
    private static final float EVERYWHERE = 5;

    private static final float NUMBER_OR_NAME = 1.4f;
    /** The same where it is asked whether one text was told after another at all. */
    private static final float COMMON_KNOWLEDGE = 0.7f;

    private final Words words;
    private final int[] starts;
    private final int[] stems;
    private final float[] weights;
    /** Which words are numbers or names. */
    private final BitSet named;

    private Sentences(Words words, int[] starts, int[] stems, float[] weights, BitSet named) {
        this.words = words;
        this.starts = starts;
        this.stems = stems;
        this.weights = weights;
        this.named = named;
    }

    /** What a word weighs that stands in one place only and is no name. */
    static double unit(Background background) {
        return Math.max(1, background.bitsOfPosition() - EVERYWHERE);
    }

    /** Reads a text. */
    public static Sentences of(String text, Background background) {
        Words words = Words.of(text);
        Sentences sentences = new Sentences(
                words,
                SentenceReader.starts(text, words),
                new int[words.count()],
                new float[words.count()],
                new BitSet());
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            for (int word = sentences.first(sentence); word < sentences.end(sentence); word++) {
                char initial = text.charAt(words.start(word));
                boolean name = Character.isUpperCase(initial) && word > sentences.first(sentence);
                sentences.named.set(word, name || Character.isDigit(initial));
                float factor = sentences.named.get(word) ? NUMBER_OR_NAME : 1;
                sentences.stems[word] = Stem.hash(text, words.start(word), words.end(word));
                sentences.weights[word] = factor * Math.max(0, background.roundedBits(words.hash(word)) - EVERYWHERE);
            }
        }
        return sentences;
    }

    /** The same with less weight for what many texts say. */
    public Sentences discounted(SharedStems shared) {
        float[] discounted = weights.clone();
        for (int word = 0; word < discounted.length; word++) {
            discounted[word] *= (float) shared.discount(stems[word]);
        }
        return new Sentences(words, starts, stems, discounted, named);
    }

    /** The same with less weight for names and numbers, which tell little of who told whom. */
    public Sentences withoutCommonKnowledge() {
        float[] fewer = weights.clone();
        for (int word = 0; word < fewer.length; word++) {
            fewer[word] *= named.get(word) ? COMMON_KNOWLEDGE / NUMBER_OR_NAME : 1;
        }
        return new Sentences(words, starts, stems, fewer, named);
    }

    /** How many sentences there are. */
    public int count() {
        return starts.length - 1;
    }

    /** The number of a sentence's first word. */
    int first(int sentence) {
        return starts[sentence];
    }

    /** The number of the word after a sentence's last. */
    int end(int sentence) {
        return starts[sentence + 1];
    }

    int stem(int word) {
        return stems[word];
    }

    float weight(int word) {
        return weights[word];
    }

    int[] distinctStems() {
        return Arrays.stream(stems).distinct().toArray();
    }

    /** The words of the text. */
    public Words words() {
        return words;
    }
}
