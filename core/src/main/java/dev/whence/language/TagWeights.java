package dev.whence.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of the tagger's model, added up once for each word. The library spells out some twenty features of each
 * word of a text and looks up each of them, which is nearly all of its time; but most of them ask for nothing but a
 * word, and a text has few words that the texts before it had not. What is not a word is asked in the model's own
 * spelling: {@code t2=DET,NOUN} are the two tags before. Safe for several threads.
 */
final class TagWeights {
    private static final int AFFIX = 4;
    private static final int WINDOW = 2;
    /** Some 20 MB of words; a new start costs little. */
    private static final int MOST_WORDS = 20_000;

    private static final int LONGEST_WORD = 40;

    private final Map<?, ?> contexts;
    private final String[] tags;
    /** At the first word of a sentence, the second and the third. */
    private final double[][] begin = new double[WINDOW + 1][];
    /** By the tag before. */
    private final double[][] afterTag;
    /** By the two tags before, the nearer last. */
    private final double[][][] afterTags;

    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** What a word says for each tag: of itself, and of the words some places after and before it. */
    private static final class Word {
        private final double[] own;
        private final double[][] later = new double[WINDOW][];
        private final double[][] earlier = new double[WINDOW][];

        private Word(double[] own) {
            this.own = own;
        }
    }

    TagWeights(AbstractModel model) {
        this.contexts = (Map<?, ?>) model.getDataStructures()[1];
        this.tags = new String[model.getNumOutcomes()];
        Arrays.setAll(tags, model::getOutcome);
        for (int i = 0; i <= WINDOW; i++) {
            begin[i] = sum((i == 0 ? "" : "p" + i) + "S=begin");
        }
        this.afterTag = new double[tags.length][];
        this.afterTags = new double[tags.length][tags.length][];
        for (int i = 0; i < tags.length; i++) {
            afterTag[i] = sum("t=" + tags[i]);
            for (int j = 0; j < tags.length; j++) {
                afterTags[i][j] = sum("t2=" + tags[i] + "," + tags[j]);
            }
        }
    }

    /** The name of a tag in the model. */
    String name(int tag) {
        return tags[tag];
    }

    int size() {
        return tags.length;
    }

    /** One sentence under the model. */
    Tagging of(String[] sentence) {
        Word[] found = new Word[sentence.length];
        Arrays.setAll(found, i -> word(sentence[i]));
        return new Tagging(found);
    }

    /** The words of one sentence. */
    final class Tagging {
        private final Word[] sentence;

        private Tagging(Word[] sentence) {
            this.sentence = sentence;
        }

        /**
         * How much speaks for each tag of a word: the logarithm of its chance, but for what is the same for all tags.
         *
         * @param before the tags of the words before it
         */
        double[] weights(int i, int[] before) {
            double[] weights = sentence[i].own.clone();
            for (int n = 1; n <= WINDOW; n++) {
                if (i - n >= 0) {
                    add(weights, sentence[i - n].later[n - 1]);
                }
                if (i + n < sentence.length) {
                    add(weights, sentence[i + n].earlier[n - 1]);
                }
            }
            if (i <= WINDOW) {
                add(weights, begin[i]);
            }
            if (i > 0) {
                add(weights, afterTag[before[i - 1]]);
            }
            if (i > 1) {
                add(weights, afterTags[before[i - 2]][before[i - 1]]);
            }
            return weights;
        }
    }

    private Word word(String word) {
        Word known = words.get(word);
        if (known != null) {
            return known;
        }
        Word found = read(word);
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        if (word.length() <= LONGEST_WORD) {
            words.put(word, found);
        }
        return found;
    }

    private Word read(String word) {
        String lower = lower(word);
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        double[] own = sum("def", "w=" + lower, "wc=" + shape, "w&c=" + lower + "," + shape);
        for (int n = 1; n <= Math.min(AFFIX, word.length()); n++) {
            add(own, sum("suf=" + word.substring(word.length() - n), "pre=" + word.substring(0, n)));
        }
        Word read = new Word(own);
        for (int n = 1; n <= WINDOW; n++) {
            read.later[n - 1] = sum("p" + n + "w=" + lower);
            read.earlier[n - 1] = sum("n" + n + "w=" + lower);
        }
        return read;
    }

    /** Beyond ASCII the library's way of lowering counts, which the model was trained with. */
    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return StringUtil.toLowerCase(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    /** The model's weights of features; it has none for a feature that it has never seen. */
    private double[] sum(String... features) {
        double[] sum = new double[tags.length];
        for (String feature : features) {
            if (contexts.get(feature) instanceof Context context) {
                int[] outcomes = context.getOutcomes();
                for (int i = 0; i < outcomes.length; i++) {
                    sum[outcomes[i]] += context.getParameters()[i];
                }
            }
        }
        return sum;
    }

    private static void add(double[] sum, double[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }
}
