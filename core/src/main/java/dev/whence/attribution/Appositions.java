package dev.whence.attribution;

import java.util.Set;

/**
 * The name behind a role: "the mine's owner, the company Grupo Selm", "a rebel spokesman, Commander Sarrim", "the head of the
 * clinic, surgeon Vera Lokas", "a spokesman who calls himself Heron". Tokens by their indexes; -1 where there is no name.
 */
final class Appositions {
    /** "the | dredging firm | Holm and Tarn": so many words may say what bears the name. */
    private static final int DESCRIBING = 3;

    private static final int LONGEST_NAME = 6;

    private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "from", "near", "with");
    private static final Set<String> CALLED = Set.of("named", "called");
    private static final Set<String> CALLING =
            Set.of("name", "calls", "called", "known", "identified", "identifies", "introduced", "named", "nicknamed");
    private static final Set<String> BEFORE_ALIASES =
            Set.of("of", "as", "himself", "herself", "called", "name", "named");

    private Appositions() {}

    /** Does a phrase name an office or a trade and nobody: "the head of the Relief Bureau", not "the Relief Bureau"? */
    static boolean isRole(Line line, int from, int to) {
        int head = from + 1;
        while (head < to && !LINKS.contains(line.norm(head))) {
            head++;
        }
        return !line.sentence().isUpperCase()
                && !line.sentence().token(head - 1).startsUpper()
                && line.sentence().token(head - 1).isWord();
    }

    /** Where the name begins in what stands between two commas, with its title but without what else describes it. */
    static int nameIn(Line line, int from, int to) {
        int described = from;
        while (described < Math.min(to, from + DESCRIBING + 1)
                && !isNameWord(line, described)
                && !LINKS.contains(line.norm(described))
                && line.sentence().token(described).isWord()) {
            described++;
        }
        boolean called = described > from && CALLED.contains(line.norm(described - 1));
        int least = described > from + 1 || called || line.lexicon().titles().contains(line.norm(described)) ? 1 : 2;
        boolean titleAlone = to - described == 1 && line.lexicon().titles().contains(line.norm(described));
        boolean kind = described == from
                || called
                || Kinds.hasKind(line, from, described)
                || line.lexicon().titles().contains(line.norm(described - 1));
        return kind && !titleAlone && to - described >= least && isName(line, described, to) ? described : -1;
    }

    /** Where the alias begins with which a relative clause ends: "who goes by the name of | Heron". */
    static int aliasIn(Line line, int from, int to) {
        int alias = to;
        while (alias > from && isNameWord(line, alias - 1)) {
            alias--;
        }
        boolean calling = false;
        for (int i = from; i < alias; i++) {
            calling |= CALLING.contains(line.norm(i));
        }
        return calling && alias < to && BEFORE_ALIASES.contains(line.norm(alias - 1)) ? alias : -1;
    }

    private static boolean isName(Line line, int from, int to) {
        if (to - from > LONGEST_NAME) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = i > from
                    && i + 1 < to
                    && (line.norm(i).equals("and") || line.norm(i).equals("&"));
            boolean within =
                    i > from && NameWords.isWithin(line.sentence().token(i).text());
            if (!joins && !within && !isNameWord(line, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(Line line, int i) {
        return line.sentence().token(i).isWord()
                && !line.sentence().token(i).hasDigit()
                && NameWords.opensName(line.sentence().token(i).text());
    }
}
