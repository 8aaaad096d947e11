package dev.whence.attribution;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a listed noun for a source or a telling is a noun, by what stands beside it: "Satellite images/VERB show", ",
 * say refugees/VERB", "a tally/ADV compiled by the union".
 */
final class SourceNouns {
    private static final Set<String> BETWEEN =
            Set.of("has", "have", "had", "also", "later", "further", "today", "yesterday");
    private static final Set<String> NO_SUBJECT =
            Set.of("to", "was", "were", "is", "are", "been", "be", "being", "has", "have", "had");
    private static final Set<String> BY = Set.of("by", "of", "from");
    private static final Set<String> SAYS = Set.of("say", "says", "said");

    private final Lexicon lexicon;
    private final TellingVerbs verbs;

    SourceNouns(Lexicon lexicon, TellingVerbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    boolean isNoun(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        boolean source = lexicon.kind(norm).isPresent();
        if (!source && !lexicon.tellings().contains(norm) || NO_SUBJECT.contains(sentence.norm(i - 1))) {
            return false;
        }
        return source && isSaidBehind(sentence, i)
                || isShownBehind(sentence, i)
                || source && isBehindSays(sentence, i)
                || isBehindDeterminer(sentence, i)
                || opensWithTelling(sentence, i)
                || source && isNoAdverb(sentence, i)
                || source && isBeforeName(sentence, i);
    }

    /** "a 60-year-old farmer/ADV from Tessal"; "daily" may be an adverb. */
    private boolean isNoAdverb(Sentence sentence, int i) {
        String norm = sentence.norm(i);
        boolean grammar = sentence.tag(i) == Tag.ADV || sentence.tag(i) == Tag.INTJ;
        return grammar && i > 0 && !norm.endsWith("ly") && !lexicon.closed().contains(norm);
    }

    /** "Estimates/VERB by aid agencies" at the head of a sentence. */
    private static boolean opensWithTelling(Sentence sentence, int i) {
        return i == 0 && BY.contains(sentence.norm(1));
    }

    /** "the pro-government daily/ADV Vestnik" */
    private static boolean isBeforeName(Sentence sentence, int i) {
        boolean described = i > 0
                && (sentence.tag(i - 1) == Tag.DET
                        || sentence.tag(i - 1) == Tag.ADJ
                        || sentence.tag(i - 1) == Tag.NOUN);
        return described
                && sentence.tag(i + 1) == Tag.PROPN
                && sentence.token(i + 1).startsUpper();
    }

    /** "the UN refugee/VERB agency": what stands before a noun that it makes a body of its own. */
    boolean isModifier(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.tag(i) == Tag.VERB
                && lexicon.compounds().containsKey(sentence.norm(i) + " " + sentence.norm(i + 1));
    }

    /** "the embassy/ADJ confirmed" */
    boolean isSaidBehind(Sentence sentence, int i) {
        int verb = verbBehind(sentence, i);
        Optional<Cues.Use> use = lexicon.cues().use(sentence.norm(verb), sentence.norm(verb + 1));
        return use.filter(u -> u.form() == Cues.Form.PAST || u.form() == Cues.Form.THIRD)
                        .isPresent()
                && (sentence.tag(verb) != Tag.NOUN
                        || verb == i + 1 && verbs.isVerb(sentence, verb)
                        || use.get().form() == Cues.Form.PAST
                                && !use.get().cue().takes(Cues.Frame.NOUN));
    }

    /** "Government figures/VERB show that 14 died": a plural that what shows or says agrees with. */
    private boolean isShownBehind(Sentence sentence, int i) {
        int verb = verbBehind(sentence, i);
        Tag before = i == 0 ? Tag.PUNCT : sentence.tag(i - 1);
        boolean attributive = i == 0 || before == Tag.NOUN || before == Tag.PROPN || before == Tag.ADJ;
        return attributive
                && sentence.norm(i).endsWith("s")
                && sentence.tag(verb) == Tag.VERB
                && lexicon.cues()
                        .use(sentence.norm(verb), sentence.norm(verb + 1))
                        .isPresent();
    }

    private static int verbBehind(Sentence sentence, int i) {
        int verb = i + 1;
        while (verb < i + 3 && BETWEEN.contains(sentence.norm(verb))) {
            verb++;
        }
        return verb;
    }

    /** "14 killed in market blast, say police/VERB" */
    private static boolean isBehindSays(Sentence sentence, int i) {
        return i > 1
                && SAYS.contains(sentence.norm(i - 1))
                && !sentence.token(i - 2).isWord();
    }

    /** "a tally/ADV compiled by the union"; not "the reporting/VERB officer" */
    private static boolean isBehindDeterminer(Sentence sentence, int i) {
        Tag tag = sentence.tag(i);
        return i > 0
                && sentence.tag(i - 1) == Tag.DET
                && tag != Tag.ADJ
                && sentence.tag(i + 1) != Tag.NOUN
                && sentence.tag(i + 1) != Tag.PROPN;
    }
}
