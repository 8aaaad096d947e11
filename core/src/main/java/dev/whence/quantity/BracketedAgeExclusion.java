package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/**
 * Ages in brackets behind names: "the dead are Ana Tverd (43) and Bo Lind (21)"; not "from Port Hale (43) and New Orlec (21)",
 * where the word before the first of the names says that they are places.
 */
final class BracketedAgeExclusion implements Exclusion {
    private static final int FARTHEST = 40;

    private final Set<String> beforeNames;
    private final Set<String> bearers;
    private final Set<String> are;

    BracketedAgeExclusion(WordGroups words) {
        this.beforeNames = words.group("age-before-names");
        this.bearers = words.group("age-bearer");
        this.are = words.group("age-are");
    }

    @Override
    public String reason() {
        return "age";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!AgeExclusion.mayBeAge(figure)
                || !figure.digits()
                || !sentence.norm(figure.to()).equals(")")) {
            return false;
        }
        int bracket = figure.from() - 1;
        int first = firstName(sentence, bracket);
        return first > 0
                && (beforeNames.contains(sentence.norm(first - 1))
                        || are.contains(sentence.norm(first - 1)) && bearers.contains(sentence.norm(first - 2)));
    }

    /** The first word of the first name in a row of names with brackets behind them; -1 where there is none. */
    private static int firstName(Sentence s, int bracket) {
        int at = bracket;
        while (at > bracket - FARTHEST && at > 1 && s.norm(at).equals("(")) {
            int name = at;
            while (name > 0 && s.token(name - 1).isWord() && s.token(name - 1).startsUpper()) {
                name--;
            }
            if (at - name < 2) {
                return -1;
            }
            int join = name - 1;
            while (join > 0 && (s.norm(join).equals(",") || s.norm(join).equals("and"))) {
                join--;
            }
            boolean more = join < name - 1
                    && join > 2
                    && s.norm(join).equals(")")
                    && s.norm(join - 2).equals("(");
            if (!more) {
                return name;
            }
            at = join - 2;
        }
        return -1;
    }
}
