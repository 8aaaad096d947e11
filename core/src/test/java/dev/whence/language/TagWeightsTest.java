package dev.whence.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagWeightsTest {
    private static POSModel library;
    private static AbstractModel model;
    private static TagWeights weights;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
            library = new POSModel(in);
        }
        model = library.getArtifact("pos.model");
        weights = new TagWeights(model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire .",
                "At least 1,204 tanks ( +3 ) were lost , Gen. Orlo Vask said .",
                "The U.S. troops at Ünlü and İzmit — some 2.5 million — left on 4/5/2024 for al-Rashid 's A-1 base .",
                "ΤΟΛΟΣ №5 х 中文 12th O'Hara B-52H ! 7 x1 😀"
            })
    void aTagIsAsLikelyAsTheLibraryThinks(String sentence) {
        String[] words = sentence.split(" ");
        int[] tags = new Random(7).ints(words.length, 0, weights.size()).toArray();
        TagWeights.Tagging tagging = weights.of(words);
        for (int i = 0; i < words.length; i++) {
            assertThat(chances(tagging.weights(i, tags)))
                    .as(words[i])
                    .containsExactly(libraryChances(words, tags, i), within(1e-9));
        }
    }

    @Test
    void aWordMayBeAskedForAgainAfterManyOthers() {
        double[] first = weights.of(new String[] {"soldiers"}).weights(0, new int[1]);
        for (int i = 0; i < 30_000; i++) {
            weights.of(new String[] {"word" + i});
        }
        assertThat(weights.of(new String[] {"soldiers"}).weights(0, new int[1])).containsExactly(first);
    }

    private static double[] libraryChances(String[] words, int[] tags, int i) {
        String[] names = Arrays.stream(tags).mapToObj(weights::name).toArray(String[]::new);
        return model.eval(library.getFactory().getPOSContextGenerator().getContext(i, words, names, new Object[0]));
    }

    private static double[] chances(double[] weights) {
        double[] chances = Arrays.stream(weights).map(Math::exp).toArray();
        double all = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / all).toArray();
    }
}
