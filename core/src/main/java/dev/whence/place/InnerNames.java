package dev.whence.place;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that a report has with a capital within its sentences. In a title every word may have one: "Sorrel deaths
 * rise" names a place where the text goes on about Sorrel, "Cholera deaths rise" none.
 */
final class InnerNames {
    private final Set<String> words = new HashSet<>();

    static InnerNames of(Prose prose) {
        InnerNames names = new InnerNames();
        for (Sentence sentence : prose.sentences()) {
            if (!sentence.kind().isTitle()) {
                names.read(sentence);
            }
        }
        return names;
    }

    private void read(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.token(i).startsUpper()) {
                words.add(s.norm(i));
            }
        }
    }

    /** Does the report have the last word of a name so? */
    boolean contains(String lastWord) {
        return words.contains(lastWord);
    }
}
