package dev.whence.place;

import dev.whence.language.Sentence;

/** The heads of fields that hold a place, as forms and boxes have them: "Location: Sorrel", "| **Place** | Sorrel |". */
final class Labels {
    private static final PlaceCueWords CUES = new PlaceCueWords();

    private Labels() {}

    /** Does one stand right before this token? */
    static boolean before(Sentence s, int token) {
        String mark = s.norm(token - 1);
        if (!mark.equals(":") && !(mark.equals("|") && isField(s))) {
            return false;
        }
        int i = token - 2;
        while (s.norm(i).equals("*")) {
            i--;
        }
        return CUES.is(PlaceCueWords.LABEL, s.norm(i))
                && s.token(i).startsUpper()
                && !s.norm(i - 1).equals("the");
    }

    /** A row of a box has a head and one cell; a row of a table has more. */
    private static boolean isField(Sentence s) {
        int bars = 0;
        for (int i = 0; i < s.size(); i++) {
            bars += s.norm(i).equals("|") ? 1 : 0;
        }
        return bars <= 3;
    }
}
