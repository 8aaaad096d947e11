package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What must stand behind a verb that says what happened only together with it: who "sleep in the gymnasium" are displaced,
 * who "sleep well" are not. The kinds of such phrases stand in {@code phrases-behind.txt}.
 */
final class PhraseBehind {
    /** How far behind the verb the phrase may begin: over an object, "treated 1,900 people, most of them children, for". */
    private static final int REACH = 9;
    /** How many words may stand between the preposition and its noun. */
    private static final int LENGTH = 6;

    /**
     * @param words prepositions, or whatever opens such a phrase
     * @param nouns one of which follows; none where the word is enough: "led 40 men <i>away</i>"
     */
    private record Kind(Set<String> words, Set<String> nouns) {}

    private final Map<String, Kind> kinds;
    private final WordKinds words;

    private PhraseBehind(Map<String, Kind> kinds, WordKinds words) {
        this.kinds = kinds;
        this.words = words;
    }

    static PhraseBehind load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : WordList.lines(PhraseBehind.class, "phrases-behind.txt")) {
            String[] parts = line.split("\\s*[:|]\\s*");
            Set<String> nouns = parts[2].equals("-") ? Set.of() : Set.of(parts[2].split(",\\s*"));
            kinds.put(parts[0], new Kind(Set.of(parts[1].split(",\\s*")), nouns));
        }
        return new PhraseBehind(kinds, WordKinds.load(Chunker.class, "chunk-words.txt"));
    }

    /** Does a phrase of this kind stand behind a verb that ends before a token, in its clause? */
    boolean stands(Sentence s, int behind, String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("phrases-behind.txt has no " + name);
        }
        int i = behind;
        while (i < Math.min(s.size(), behind + REACH)) {
            // "let two nurses <i>go</i>": the word itself may be a verb
            if (kind.words().contains(s.norm(i)) && (kind.nouns().isEmpty() || leadsTo(s, i + 1, kind.nouns()))) {
                return true;
            }
            if (endsClause(s, i, behind)) {
                return false;
            }
            i++;
        }
        return false;
    }

    private boolean endsClause(Sentence s, int i, int behind) {
        boolean verb = s.tag(i) == Tag.VERB && i > behind;
        return verb
                || s.tag(i) == Tag.PUNCT && !words.is("open", s.norm(i)) && !words.is("close", s.norm(i))
                || s.tag(i) == Tag.CCONJ
                        && s.tag(i + 1) != Tag.NOUN
                        && s.tag(i + 1) != Tag.ADJ
                        && s.tag(i + 1) != Tag.NUM
                || s.tag(i) == Tag.SCONJ;
    }

    /** "in 19 <i>schools</i> and <i>mosques</i>": the noun, not what only goes before another ("school buses"). */
    private boolean leadsTo(Sentence s, int from, Set<String> nouns) {
        for (int i = from; i < Math.min(s.size(), from + LENGTH); i++) {
            if (nouns.contains(s.norm(i)) && !isNoun(s, i + 1)) {
                return true;
            }
            boolean goesOn = s.token(i).isWord() && s.tag(i) != Tag.VERB && s.tag(i) != Tag.ADP
                    || s.norm(i).equals("of");
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoun(Sentence s, int i) {
        return i < s.size() && s.tag(i) == Tag.NOUN;
    }
}
