package dev.whence.attribution;

import dev.whence.attribution.Subjects.Subject;
import dev.whence.language.Clauses;
import dev.whence.language.Tag;
import java.util.Optional;
import java.util.Set;

/** A source with an insertion behind it: "Taras Mohl, the director of the clinic, [said]", "the union, when asked, [said]". */
final class Insertions {
    private static final Set<String> PARTICIPLES = Set.of(
            "quoted",
            "speaking",
            "broadcast",
            "published",
            "cited",
            "heard",
            "monitored",
            "received",
            "reached",
            "contacted",
            "interviewed",
            "based",
            "citing",
            "quoting",
            "writing",
            "reading",
            "addressing");

    private static final Set<String> LEADS =
            Set.of("in", "for", "at", "on", "by", "like", "unlike", "through", "via", "under", "despite", "as");

    private static final Set<String> OWN = Set.of("its", "his", "her", "their");

    private Insertions() {}

    /** A comma, a dash, or a hyphen that stands free. */
    static boolean isMark(Line line, int i) {
        String norm = line.norm(i);
        boolean hyphen = (norm.equals("-") || norm.equals("–"))
                && i > line.from()
                && i + 1 < line.size()
                && !line.sentence().token(i).touches(line.sentence().token(i - 1))
                && !line.sentence().token(i + 1).touches(line.sentence().token(i));
        return norm.equals(",") || norm.equals("—") || norm.equals("--") || hyphen;
    }

    /** "Pavo Rendic, the cartel's main boss said": an apposition whose second comma is missing. */
    static Subject open(Line line, int from, int end) {
        boolean role = line.sentence().tag(from) == Tag.DET
                && Speaker.of(line, from, end).known()
                && !Speaker.of(line, from, end).tells();
        boolean described = from - 3 >= line.from()
                && line.norm(from - 1).equals(",")
                && (role || line.lexicon().kind(line.norm(from + 1)).isPresent() && from + 1 < end);
        if (described) {
            int comma = from - 1;
            Optional<Integer> name = Heads.phrase(line, comma)
                    .filter(start -> comma - start >= 2
                            && isName(line, start, comma)
                            && (start == line.from()
                                    || start - 2 >= line.from()
                                            && !line.sentence().token(start - 1).isWord()
                                            && !line.sentence().token(start - 2).startsUpper()));
            if (name.isPresent()) {
                return new Subject(name.get(), end, name.get(), comma);
            }
        }
        return new Subject(from, end, from, end);
    }

    static boolean isName(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.sentence().token(i).startsUpper()) {
                return false;
            }
        }
        return line.sentence().tag(to - 1) == Tag.PROPN;
    }

    static Optional<Subject> before(Line line, int comma) {
        int close = comma;
        for (int round = 0; round < 4; round++) {
            int open = previousComma(line, close);
            if (open < 0 || !isApposition(line, open + 1, close)) {
                return Optional.empty();
            }
            Optional<Subject> described = Heads.clause(line, open).or(() -> Heads.described(line, open));
            if (described.isPresent()) {
                Subject head = described.get();
                return Optional.of(new Subject(head.from(), comma, head.nameFrom(), head.nameEnd()));
            }
            int before = open;
            Optional<Integer> from = Heads.phrase(line, open).or(() -> Heads.single(line, before));
            boolean more = from.isPresent()
                    && !(isName(line, open + 1, close) && isOffice(line, from.get(), open))
                    && from.get() > line.from()
                    && line.norm(from.get() - 1).equals(",")
                    && isApposition(line, from.get(), open)
                    && hasNameBefore(line, from.get() - 1);
            if (from.isPresent() && !more) {
                int start = from.get();
                return Optional.of(named(line, start, open, comma));
            }
            close = open;
        }
        return Optional.empty();
    }

    /** "…, a town in the north, | the director of the hospital, Lucie Maro, [said]": a role that her name describes. */
    private static boolean isOffice(Line line, int from, int to) {
        boolean definite = line.sentence().tag(from) == Tag.DET || OWN.contains(line.norm(from));
        return definite && Kinds.hasKind(line, from, to);
    }

    /** "the governor, Oksana Hrel, [told]": the name is in the apposition where the noun before is only a role. */
    private static Subject named(Line line, int start, int open, int comma) {
        boolean capitals = line.sentence().isUpperCase();
        boolean role = capitals
                ? line.sentence().tag(start) == Tag.DET && line.sentence().tag(open - 1) != Tag.PROPN
                : !line.sentence().token(open - 1).startsUpper()
                        || line.norm(start).equals("the");
        boolean name = comma - open >= 2 && comma - open <= 6;
        for (int i = open + 1; i < comma; i++) {
            String word = line.sentence().token(i).text();
            boolean upper = capitals
                    ? isBareNoun(line, i)
                    : NameWords.opensName(word) || i > open + 1 && NameWords.isWithin(word);
            name &= upper && line.sentence().token(i).isWord()
                    || i > open + 1 && i + 1 < comma && line.norm(i).equals("and");
        }
        name &= !capitals || line.sentence().tag(open + 1) == Tag.PROPN;
        // "THE PORT MASTER, CAPT. ILIC RENDIC, [SAID]": a title opens a name
        boolean title = capitals
                && comma - open >= 3
                && comma - open <= 6
                && line.lexicon().titles().contains(line.norm(open + 1))
                && line.norm(start).equals("the");
        role |= title;
        name |= title;
        if (role && name) {
            return new Subject(start, comma, open + 1, comma);
        }
        int alias = Appositions.aliasIn(line, open + 1, comma);
        int described = Appositions.isRole(line, start, open) ? Appositions.nameIn(line, open + 1, comma) : -1;
        if (alias > 0 || described > 0) {
            return new Subject(start, comma, Math.max(alias, described), comma);
        }
        int by = open + 2;
        boolean to = line.norm(by).equals("to")
                && (line.norm(open + 1).equals("speaking")
                        || line.norm(open + 1).equals("talking"));
        boolean via = (to || line.norm(by).equals("by")) && by + 1 < comma;
        return new Subject(start, comma, start, open, via ? Optional.of(line.span(by + 1, comma)) : Optional.empty());
    }

    private static boolean isBareNoun(Line line, int i) {
        Tag tag = line.sentence().tag(i);
        return (tag == Tag.PROPN || tag == Tag.NOUN)
                && line.lexicon().kind(line.norm(i)).isEmpty();
    }

    private static boolean hasNameBefore(Line line, int comma) {
        return Heads.phrase(line, comma)
                .map(from -> line.sentence().isUpperCase()
                        ? line.sentence().tag(comma - 1) == Tag.PROPN
                                || line.lexicon().titles().contains(line.norm(from))
                        : line.sentence().token(comma - 1).startsUpper())
                .orElse(false);
    }

    private static int previousComma(Line line, int before) {
        int depth = 0;
        for (int i = before - 1; i > line.from(); i--) {
            depth += line.norm(i).equals(")") || line.norm(i).equals("]") ? 1 : 0;
            depth -= line.norm(i).equals("(") || line.norm(i).equals("[") ? 1 : 0;
            if (depth > 0) {
                continue;
            }
            if (!line.sameLevel(i, before) || line.norm(i).equals(";")) {
                return -1;
            }
            if (isMark(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "the director of the clinic", "61", "who sailed on Monday", "with whom a source managed to talk". */
    static boolean isApposition(Line line, int from, int to) {
        if (from >= to || to - from > 28) {
            return false;
        }
        String first = line.norm(from);
        Tag tag = line.sentence().tag(from);
        boolean when = first.equals("when") && line.sentence().tag(from + 1) == Tag.VERB;
        boolean doing = tag == Tag.VERB && (first.endsWith("ing") || first.endsWith("ed"));
        if (line.clauses().is(from, Clauses.Border.RELATIVE)
                || line.clauses().is(from + 1, Clauses.Border.RELATIVE)
                || PARTICIPLES.contains(first)
                || when
                || doing) {
            return true;
        }
        if (line.clauses().opens(from) || tag == Tag.ADP || tag == Tag.SCONJ) {
            return LEADS.contains(first);
        }
        return tag == Tag.DET
                || tag == Tag.NOUN
                || tag == Tag.PROPN
                || tag == Tag.NUM
                || tag == Tag.ADJ
                || tag == Tag.X
                || tag == Tag.PRON
                || tag == Tag.ADV;
    }
}
