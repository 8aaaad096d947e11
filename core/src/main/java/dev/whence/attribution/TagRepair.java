package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends tags that would hide a source: "FIRE DEPARTMENT SPOKESMEN/VERB REPORTED", "the embassy/ADJ confirmed". A listed
 * noun for a source right before a verb of saying is a noun, whatever the tagger took it for.
 */
final class TagRepair {
    private static final Set<Tag> DOUBTFUL = EnumSet.of(Tag.VERB, Tag.AUX, Tag.ADJ, Tag.ADP, Tag.ADV, Tag.INTJ);
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "later", "today", "yesterday");
    private static final Set<String> NO_SUBJECT = Set.of("to", "was", "were", "is", "are", "been", "be", "being");

    private final Lexicon lexicon;

    TagRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence itself where nothing is to be mended. */
    Sentence mend(Sentence sentence) {
        List<Token> mended = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (int i = 0; i < mended.size(); i++) {
            if (DOUBTFUL.contains(sentence.tag(i)) && isSourceNoun(sentence, i)) {
                mended.set(i, sentence.token(i).tagged(Tag.NOUN));
                changed = true;
            }
        }
        return changed
                ? new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.span(), mended)
                : sentence;
    }

    private boolean isSourceNoun(Sentence sentence, int i) {
        if (lexicon.kind(sentence.norm(i)).isEmpty() || NO_SUBJECT.contains(sentence.norm(i - 1))) {
            return false;
        }
        int verb = i + 1;
        while (verb < i + 3 && BETWEEN.contains(sentence.norm(verb))) {
            verb++;
        }
        Optional<Cues.Use> use = lexicon.cues().use(sentence.norm(verb), sentence.norm(verb + 1));
        return use.filter(u -> u.form() == Cues.Form.PAST || u.form() == Cues.Form.THIRD)
                        .isPresent()
                && sentence.tag(verb) != Tag.NOUN;
    }
}
