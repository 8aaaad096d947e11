package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a form of a verb of saying is a verb, though the tagger took it for a noun, by the source before it and the
 * figure or clause behind it: "The rebels speak/NOUN of 60 dead", "THE COMMUNIQUE ADDS/NOUN THAT".
 */
final class TellingVerbs {
    private static final Set<Tag> MISTAKEN = EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.ADP, Tag.SCONJ);

    private final Lexicon lexicon;

    TellingVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isVerb(Sentence sentence, int i) {
        Tag tag = sentence.tag(i);
        if (i == 0 || !MISTAKEN.contains(tag)) {
            return false;
        }
        Optional<Cues.Use> use = lexicon.cues().use(sentence.norm(i), sentence.norm(i + 1));
        if (use.isEmpty()
                || use.get().form() != Cues.Form.THIRD && use.get().form() != Cues.Form.BASE
                || !isSource(sentence, i - 1)) {
            return false;
        }
        int behind = i + 1 + (use.get().cue().particle().isEmpty() ? 0 : 1);
        boolean that = sentence.norm(behind).equals("that") && !use.get().cue().takes(Cues.Frame.NOUN);
        boolean agrees = use.get().form() == Cues.Form.THIRD
                || sentence.norm(i - 1).endsWith("s")
                || sentence.norm(i - 1).equals("police");
        Tag next = sentence.tag(behind);
        // "Rights groups accuse/ADP the army": where no noun can be meant
        boolean object = tag != Tag.NOUN && !use.get().cue().takes(Cues.Frame.NOUN) && next == Tag.DET;
        boolean citing = next == Tag.ADP && sentence.norm(behind + 1).equals("reference");
        return agrees && (that || object || citing || isFigure(sentence, behind));
    }

    private boolean isSource(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        boolean listed = lexicon.kind(norm).isPresent() || lexicon.tellings().contains(norm);
        return listed && sentence.tag(i) != Tag.ADP;
    }

    /** "60", "more than 60", "between 40 and 60": a number with nothing but hedges before it. */
    static boolean isFigure(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.NUM || sentence.token(i).hasDigit()) {
                return true;
            }
            boolean hedge = tag == Tag.ADP || tag == Tag.ADV || tag == Tag.ADJ || tag == Tag.DET;
            if (!hedge || sentence.norm(i).equals("the")) {
                return false;
            }
        }
        return false;
    }
}
