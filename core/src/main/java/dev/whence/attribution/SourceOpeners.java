package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import java.util.Set;

/** What opens a source beside the content: "according to", "citing", "by the ministry's count", "in the union's view". */
final class SourceOpeners {
    private static final Set<String> CITING =
            Set.of("citing", "quoting", "invoking", "cited", "cites", "quoted", "quotes", "with");
    private static final Set<String> REFERENCES = Set.of("reference", "attribution");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "heard");

    private SourceOpeners() {}

    /** Is whoever follows the first to have said it, and quoted by somebody else: "The Herald reported, citing doctors"? */
    static boolean isCiting(String cue) {
        return CITING.contains(cue);
    }

    /** "by | his words", "by | their own account": the owner alone is the source. */
    static boolean isOwn(Line line, int owner) {
        return isCount(line, owner + 1) || line.norm(owner + 1).equals("own") && isCount(line, owner + 2);
    }

    /** Where the source begins that a token opens, or -1. */
    static int sourceStart(Line line, int i) {
        return switch (line.norm(i)) {
            case "according" -> line.norm(i + 1).equals("to") ? i + 2 : -1;
            case "citing", "quoting", "invoking" ->
                i == line.from() || !line.sentence().token(i - 1).isWord() ? i + 1 : -1;
            case "cited", "quoted", "cites", "quotes" -> relative(line, i);
            case "with" ->
                REFERENCES.contains(line.norm(i + 1)) && line.norm(i + 2).equals("to") ? i + 3 : -1;
            case "per" -> per(line, i);
            case "if" -> believed(line, i);
            case "by", "from", "in", "on" -> counted(line, i);
            default -> -1;
        };
    }

    /** "According to the Herald, which cited | a police report, six died" */
    private static int relative(Line line, int verb) {
        boolean which =
                line.norm(verb - 1).equals("which") || line.norm(verb - 1).equals("who");
        return which && line.norm(nounPhrase(line, verb + 1)).equals(",") ? verb + 1 : -1;
    }

    /** "as per | the ministry", "per | police figures"; not "per day" */
    private static int per(Line line, int i) {
        boolean opens = i == line.from()
                || line.norm(i - 1).equals("as")
                || line.norm(i - 1).equals(",");
        int end = nounPhrase(line, i + 1);
        return opens && end > i + 1 && Kinds.hasKind(line, i + 1, end) ? i + 1 : -1;
    }

    /** "If | the rebels are to be believed, 22 died" */
    private static int believed(Line line, int i) {
        int end = nounPhrase(line, i + 1);
        boolean believed = false;
        for (int j = end; j < Math.min(end + 5, line.size()); j++) {
            believed |= line.norm(j).equals("believed") || line.norm(j).equals("trusted");
        }
        return believed && end > i + 1 && Kinds.isSource(line, i + 1, end) ? i + 1 : -1;
    }

    private static int counted(Line line, int i) {
        if (OWNERS.contains(line.norm(i + 1))) {
            return line.norm(i + 2).equals("words") ? i + 1 : line.norm(i).equals("by") ? ownAccount(line, i) : -1;
        }
        boolean heard = line.norm(i).equals("from") && line.norm(i - 1).equals("it") && HAVE.contains(line.norm(i - 2));
        if (heard) {
            return i + 1; // "we have it from | the nurses that"
        }
        int of = line.norm(i + 1).equals("the") ? i + 3 : i + 2;
        boolean wordsOf = isCount(line, of - 1)
                && line.norm(of).equals("of")
                && Kinds.isSource(line, of + 1, nounPhrase(line, of + 1));
        return wordsOf ? of + 1 : ownedCount(line, i);
    }

    /** "by | the ministry's count", "in | the union's view", "by | official count" */
    private static int ownedCount(Line line, int i) {
        boolean by = line.norm(i).equals("by");
        boolean owned = false;
        for (int j = i + 1; j < Math.min(i + 8, line.size()); j++) {
            if (owned && (by && isCount(line, j) || line.lexicon().views().contains(line.norm(j)))) {
                return i + 1;
            }
            owned |= line.norm(j).equals("'s") || line.norm(j).equals("'");
            if (line.norm(j).equals(",")) {
                break;
            }
        }
        int end = nounPhrase(line, i + 1);
        boolean described = by
                && end > i + 2
                && !line.norm(i + 2).equals("time")
                && isCount(line, end - 1)
                && Kinds.hasKind(line, i + 1, end - 1);
        return described ? i + 1 : -1;
    }

    /** "By its own account | the army lost six": the army's own count. */
    private static int ownAccount(Line line, int by) {
        int noun = line.norm(by + 2).equals("own") ? by + 3 : by + 2;
        if (!isCount(line, noun)) {
            return -1;
        }
        int subject = line.norm(noun + 1).equals(",") ? noun + 2 : noun + 1;
        int end = nounPhrase(line, subject);
        boolean names = by == line.from() && end > subject && Kinds.isSource(line, subject, end);
        return names ? subject : by + 1;
    }

    private static boolean isCount(Line line, int i) {
        return line.lexicon().accounts().contains(line.norm(i));
    }

    private static int nounPhrase(Line line, int from) {
        return NounPhrases.endOf(line.sentence(), from, line.size());
    }
}
