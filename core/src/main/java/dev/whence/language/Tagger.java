package dev.whence.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;

/**
 * Part-of-speech tags by Apache OpenNLP's English model (trained on Universal Dependencies EWT). Sentences in capitals
 * are tagged in lower case. Safe for several threads.
 */
public final class Tagger {
    static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String MODEL_IN_FILE = "pos.model";

    private final TagWeights weights;
    /** By the model's numbers. */
    private final Tag[] tags;

    private Tagger(POSModel model) {
        this.weights = new TagWeights(model.getArtifact(MODEL_IN_FILE));
        this.tags = new Tag[weights.size()];
        Arrays.setAll(tags, i -> tag(weights.name(i)));
    }

    /** Loads the model from the class path. */
    public static Tagger load() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The tagger's model " + MODEL + " is not on the class path");
            }
            return new Tagger(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same sentence with tags. */
    Sentence tag(Sentence sentence) {
        boolean capitals = sentence.isUpperCase();
        String[] words = new String[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            String text = sentence.token(i).text();
            words[i] = capitals ? text.toLowerCase(Locale.ROOT) : text;
        }
        int[] found = tags(words);
        List<Token> tagged = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tagged.add(sentence.token(i).tagged(mended(sentence.token(i), tags[found[i]])));
        }
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.span(), tagged);
    }

    /**
     * From left to right, each word given the tags before it. The library's own search keeps three readings of a
     * sentence open, takes three times as long, and reads claims no better.
     */
    private int[] tags(String[] words) {
        TagWeights.Tagging tagging = weights.of(words);
        int[] found = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            found[i] = best(tagging.weights(i, found));
        }
        return found;
    }

    private static int best(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[best]) {
                best = i;
            }
        }
        return best;
    }

    /**
     * The model has never seen our whole hyphenated words ({@code well-armed}, {@code al-Rashid}), which its training
     * text takes apart, and tags some marks as numbers.
     */
    private static Tag mended(Token token, Tag tag) {
        boolean mark = !token.isWord();
        if (mark) {
            return tag == Tag.SYM ? Tag.SYM : Tag.PUNCT;
        }
        if (tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.X) {
            return token.hasDigit() && Character.isDigit(token.text().charAt(0)) ? Tag.NUM : Tag.NOUN;
        }
        return tag;
    }

    private static Tag tag(String name) {
        try {
            return Tag.valueOf(name);
        } catch (IllegalArgumentException e) {
            return Tag.X;
        }
    }
}
