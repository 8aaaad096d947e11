package dev.whence.place;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * The last words of the names of persons in a report, as titles and words of saying show them: "the men of Tibor" speaks
 * of no place where "Colonel Armand Tibor" or "Tibor said" stands elsewhere.
 */
final class PersonNames {
    private final Set<String> last = new HashSet<>();

    static PersonNames of(Prose prose, PlaceCueWords cues) {
        PersonNames names = new PersonNames();
        for (Sentence sentence : prose.sentences()) {
            names.read(sentence, new PlaceWords(sentence), cues);
        }
        return names;
    }

    private void read(Sentence s, PlaceWords words, PlaceCueWords cues) {
        if (words.capitals()) {
            return;
        }
        for (int i = 0; i < s.size(); i++) {
            boolean ends = words.isName(i) && !words.isName(i + 1);
            if (!ends) {
                continue;
            }
            int from = i;
            while (words.isName(from - 1)) {
                from--;
            }
            boolean behind = words.is(from - 1, PlaceWords.PREPOSITION)
                    || cues.is(PlaceCueWords.REACHES, s.norm(from - 1)); // "residents of Sorrel said"
            if (words.is(from - 1, PlaceWords.TITLE) || !behind && isSpeaker(s, from, i, cues)) {
                last.add(s.norm(i));
            }
        }
    }

    /** "Tibor said", "said Armand Tibor", "Armand Tibor, 41, a miner" */
    private static boolean isSpeaker(Sentence s, int from, int end, PlaceCueWords cues) {
        boolean aside = s.norm(end + 1).equals(",");
        boolean aged = aside
                && s.token(Math.min(end + 2, s.size() - 1)).hasDigit()
                && s.norm(end + 3).equals(",");
        return aged
                || cues.is(PlaceCueWords.SAYS, s.norm(end + 1))
                || cues.is(PlaceCueWords.SAYS, s.norm(from - 1))
                || aside && (s.norm(end + 2).equals("who") || s.norm(end + 2).equals("whose"));
    }

    /** Is it, by its last word, the name of a person? */
    boolean contains(String lastWord) {
        return last.contains(lastWord);
    }
}
