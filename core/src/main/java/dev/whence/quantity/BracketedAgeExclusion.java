package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/**
 * Ages in brackets behind names: "the dead are Ana Tverd (43) and Bo Lind (21)"; not "from Port Hale (43) and New Orlec (21)",
 * where the word before the first of the names says that they are places.
 */
final class BracketedAgeExclusion implements Exclusion {
    private static final int OLDEST = 115;
    private static final int FARTHEST = 40;
    private static final Set<String> BEFORE_PERSONS =
            Set.of("as", "victims", "brothers", "sisters", "women", "men", "girls", "boys", "children");
    private static final Set<String> PERSONS = Set.of("they", "dead", "victims", "killed", "wounded", "injured");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");

    @Override
    public String reason() {
        return "age";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (figure.kind() != Quantity.Kind.COUNT
                || !figure.digits()
                || figure.low().intValue() > OLDEST
                || !sentence.norm(figure.to()).equals(")")) {
            return false;
        }
        int bracket = figure.from() - 1;
        int first = firstName(sentence, bracket);
        return first > 0
                && (BEFORE_PERSONS.contains(sentence.norm(first - 1))
                        || BEING.contains(sentence.norm(first - 1)) && PERSONS.contains(sentence.norm(first - 2)));
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
