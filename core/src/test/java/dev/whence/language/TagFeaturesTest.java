package dev.whence.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagFeaturesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire .",
                "At least 1,204 tanks ( +3 ) were lost , Gen. Orlo Vask said .",
                "The U.S. troops at Ünlü and İzmit — some 2.5 million — left on 4/5/2024 for al-Rashid 's A-1 base .",
                "ΤΟΛΟΣ №5 х 中文 12th O'Hara B-52H ! 7 x1 😀"
            })
    void theModelIsAskedWhatItsLibraryAsks(String sentence) throws IOException {
        String[] words = sentence.split(" ");
        String[] tags = "NOUN VERB ADP DET PROPN".repeat(20).replace("N", "N ").split("\\s+");
        POSContextGenerator library = library();
        TagFeatures features = new TagFeatures(words);
        for (int i = 0; i < words.length; i++) {
            assertThat(features.of(i, tags)).containsExactly(library.getContext(i, words, tags, new Object[0]));
        }
    }

    private static POSContextGenerator library() throws IOException {
        try (InputStream in = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
            return new POSModel(in).getFactory().getPOSContextGenerator();
        }
    }
}
