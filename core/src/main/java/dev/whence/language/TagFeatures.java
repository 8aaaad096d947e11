package dev.whence.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What the tagger's model asks of each word of a sentence, in the model's order and spelling. The library's generators
 * give the same, but take five words in lower case anew for each word.
 */
final class TagFeatures {
    private static final int AFFIX = 4;
    private static final int WINDOW = 2;

    private final String[] words;
    private final String[] lower;

    TagFeatures(String[] words) {
        this.words = words;
        this.lower = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = lower(words[i]);
        }
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

    /** @param tags of the words before this one */
    String[] of(int i, String[] tags) {
        List<String> features = new ArrayList<>(24);
        features.add("def");
        affixes(words[i], features);
        neighbours(i, features);
        if (i <= WINDOW) {
            features.add(i == 0 ? "S=begin" : "p" + i + "S=begin");
        }
        String shape = FeatureGeneratorUtil.tokenFeature(words[i]);
        features.add("wc=" + shape);
        features.add("w&c=" + lower[i] + "," + shape);
        if (i > 0) {
            features.add("t=" + tags[i - 1]);
        }
        if (i > 1) {
            features.add("t2=" + tags[i - 2] + "," + tags[i - 1]);
        }
        return features.toArray(String[]::new);
    }

    private static void affixes(String word, List<String> features) {
        int longest = Math.min(AFFIX, word.length());
        for (int n = 1; n <= longest; n++) {
            features.add("suf=" + word.substring(word.length() - n));
        }
        for (int n = 1; n <= longest; n++) {
            features.add("pre=" + word.substring(0, n));
        }
    }

    private void neighbours(int i, List<String> features) {
        features.add("w=" + lower[i]);
        for (int n = 1; n <= WINDOW && i - n >= 0; n++) {
            features.add("p" + n + "w=" + lower[i - n]);
        }
        for (int n = 1; n <= WINDOW && i + n < lower.length; n++) {
            features.add("n" + n + "w=" + lower[i + n]);
        }
    }
}
