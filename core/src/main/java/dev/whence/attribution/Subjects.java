package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/** Who does the saying: the noun phrase that a verb of saying belongs to. */
final class Subjects {
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

    private Subjects() {}

    /**
     * A source by the indexes of its tokens.
     *
     * @param to after its last token, an apposition included
     * @param nameEnd after the part that names it
     * @param via who passed it on, where the source says so: "sources consulted by the agency"
     */
    record Subject(int from, int to, int nameFrom, int nameEnd, Optional<TextSpan> via) {
        Subject(int from, int to, int nameFrom, int nameEnd) {
            this(from, to, nameFrom, nameEnd, Optional.empty());
        }

        TextSpan span(Line line) {
            return line.span(from, to);
        }

        TextSpan name(Line line) {
            return line.span(nameFrom, nameEnd);
        }
    }

    /** The subject that stands before a verb: "Taras Mohl, the director of the clinic, [said]". */
    static Optional<Subject> before(Line line, int verb) {
        int end = verb;
        while (end > line.from()
                && (line.norm(end - 1).equals("also")
                        || line.norm(end - 1).equals("there")
                                && end - 2 >= line.from()
                                && line.sentence().tag(end - 2) != Tag.VERB
                        || line.norm(end - 1).equals("himself")
                        || line.norm(end - 1).equals("themselves")
                        || line.norm(end - 1).equals("itself"))) {
            end--;
        }
        if (end <= line.from()) {
            return Optional.empty();
        }
        if (line.clauses().is(end - 1, Clauses.Border.RELATIVE)) {
            return relative(line, end - 1);
        }
        if (line.norm(end - 1).equals(",")
                || line.norm(end - 1).equals("—")
                || line.norm(end - 1).equals("--")) {
            return behindInsertion(line, end - 1);
        }
        int last = end;
        if (end - 2 > line.from()
                && line.sentence().tag(end - 2) == Tag.PRON
                && line.sentence().tag(end - 1) == Tag.VERB) {
            // "Three crews I interviewed put their losses at 14"
            int noun = end - 2;
            return phrase(line, noun).map(from -> new Subject(from, last, from, noun));
        }
        Optional<Subject> described = described(line, last);
        if (described.isPresent()) {
            return described;
        }
        Optional<Subject> consulted = consulted(line, last);
        if (consulted.isPresent()) {
            return consulted;
        }
        return phrase(line, end).or(() -> single(line, last)).map(from -> openApposition(line, from, last));
    }

    /** "Pavo Rendic, the cartel's main boss said": an apposition whose second comma is missing. */
    private static Subject openApposition(Line line, int from, int end) {
        boolean role = line.sentence().tag(from) == Tag.DET
                && Speaker.of(line, from, end).known()
                && !Speaker.of(line, from, end).tells();
        boolean described = from - 3 >= line.from()
                && line.norm(from - 1).equals(",")
                && (role || line.lexicon().kind(line.norm(from + 1)).isPresent() && from + 1 < end);
        if (described) {
            int comma = from - 1;
            Optional<Integer> name = phrase(line, comma)
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

    private static boolean isName(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.sentence().token(i).startsUpper()) {
                return false;
            }
        }
        return line.sentence().tag(to - 1) == Tag.PROPN;
    }

    /** "an army medic who treated the survivors [told]", "footage filmed at dawn [shows]": the head of the whole clause. */
    private static Optional<Subject> described(Line line, int end) {
        int start = end - 1;
        while (start > line.from()
                && end - start < 16
                && line.sentence().token(start - 1).isWord()
                && !line.clauses().opens(start - 1)
                && !line.norm(start - 1).equals("that")) {
            start--;
        }
        int clause = start;
        int head = NounPhrases.endOf(line.sentence(), clause, end);
        if (head == clause || head >= end - 1 || !Speaker.of(line, clause, head).known()) {
            return Optional.empty();
        }
        String next = line.norm(head);
        boolean participle = line.sentence().tag(head) == Tag.VERB && next.endsWith("ed");
        boolean byAgent = participle && line.norm(head + 1).equals("by");
        boolean modified = next.equals("who") && head + 1 < end
                || participle && !byAgent && line.sentence().tag(head + 1) == Tag.ADP;
        return modified ? Optional.of(new Subject(clause, end, clause, head)) : Optional.empty();
    }

    /** "police sources consulted by the agency [agreed]" */
    private static Optional<Subject> consulted(Line line, int end) {
        int by = end - 1;
        while (by > line.from() + 1 && end - by < 8 && !line.norm(by).equals("by")) {
            by--;
        }
        boolean participle = line.norm(by).equals("by")
                && !line.norm(by - 1).endsWith("ing")
                && line.sentence().tag(by - 1) == Tag.VERB;
        if (!participle || by + 1 >= end || line.lexicon().tellings().contains(line.norm(by - 2))) {
            return Optional.empty();
        }
        int noun = by - 1;
        int agent = by + 1;
        return phrase(line, noun).map(from -> new Subject(from, end, from, noun, Optional.of(line.span(agent, end))));
    }

    /** The subject that follows a verb: "[said] Lesia Boran, 53, who sells cucumbers at stall 118." */
    static Optional<Subject> after(Line line, int start) {
        int end = NounPhrases.endOf(line.sentence(), start, line.size());
        if (end == start || !line.sameLevel(start, end - 1)) {
            return Optional.empty();
        }
        int to = end;
        Optional<Subject> named = namedBehind(line, start, end);
        if (named.isPresent()) {
            return named;
        }
        if (line.norm(end).equals(",")) {
            int close = end + 1;
            while (close < line.size()
                    && !line.isEndMark(close)
                    && !line.norm(close).equals(";")
                    && !line.isQuoteMark(close)
                    && close - end < 30) {
                close++;
            }
            if (isApposition(line, end + 1, close)) {
                to = Math.min(close, line.size());
            }
        }
        return Optional.of(new Subject(start, to, start, end));
    }

    /** "[said] the commissioner for captives, Ludmil Hranko, and …": a role, then the name between commas. */
    private static Optional<Subject> namedBehind(Line line, int start, int end) {
        int close = end + 1;
        boolean role = line.norm(end).equals(",")
                && !line.sentence().isUpperCase()
                && Kinds.hasKind(line, start, end)
                && !line.sentence().token(end - 1).startsUpper();
        while (role
                && close < Math.min(line.size(), end + 6)
                && line.sentence().token(close).isWord()) {
            role = line.sentence().token(close).startsUpper();
            close++;
        }
        boolean name = role && close - end >= 3 && (line.norm(close).equals(",") || line.isEndMark(close));
        return name ? Optional.of(new Subject(start, close, end + 1, close)) : Optional.empty();
    }

    private static Optional<Subject> relative(Line line, int pronoun) {
        int end = pronoun;
        while (end > line.from()
                && !line.sentence().token(end - 1).isWord()
                && !line.norm(end - 1).equals(")")) {
            end--;
        }
        int nameEnd = end;
        return phrase(line, nameEnd).map(from -> new Subject(pronoun, pronoun + 1, from, nameEnd));
    }

    private static Optional<Subject> behindInsertion(Line line, int comma) {
        int close = comma;
        for (int round = 0; round < 4; round++) {
            int open = previousComma(line, close);
            if (open < 0 || !isApposition(line, open + 1, close)) {
                return Optional.empty();
            }
            Optional<Integer> from = phrase(line, open);
            boolean more = from.isPresent()
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

    /** "the governor, Oksana Hrel, [told]": the name is in the apposition where the noun before is only a role. */
    private static Subject named(Line line, int start, int open, int comma) {
        boolean capitals = line.sentence().isUpperCase();
        boolean role = capitals
                ? line.sentence().tag(start) == Tag.DET && line.sentence().tag(open - 1) != Tag.PROPN
                : !line.sentence().token(open - 1).startsUpper()
                        || line.norm(start).equals("the");
        boolean name = comma - open >= 2 && comma - open <= 6;
        for (int i = open + 1; i < comma; i++) {
            boolean upper =
                    capitals ? isBareNoun(line, i) : line.sentence().token(i).startsUpper();
            name &= upper && line.sentence().token(i).isWord()
                    || i > open + 1 && i + 1 < comma && line.norm(i).equals("and");
        }
        name &= !capitals || line.sentence().tag(open + 1) == Tag.PROPN;
        boolean swap = role && name;
        if (swap) {
            return new Subject(start, comma, open + 1, comma);
        }
        int by = open + 2;
        boolean via = line.norm(by).equals("by") && by + 1 < comma;
        return new Subject(start, comma, start, open, via ? Optional.of(line.span(by + 1, comma)) : Optional.empty());
    }

    private static boolean isBareNoun(Line line, int i) {
        Tag tag = line.sentence().tag(i);
        return (tag == Tag.PROPN || tag == Tag.NOUN)
                && line.lexicon().kind(line.norm(i)).isEmpty();
    }

    /** A name that the tagger took for something else, alone at the head of its clause: "MENDEZ stated". */
    private static Optional<Integer> single(Line line, int end) {
        int i = end - 1;
        boolean opens = i == line.from()
                || i > line.from()
                        && (!line.sentence().token(i - 1).isWord()
                                || line.clauses().opens(i - 1)
                                || line.norm(i - 1).equals("that"));
        boolean name = i >= line.from()
                && line.sentence().token(i).isWord()
                && line.sentence().token(i).startsUpper()
                && line.sentence().tag(i) != Tag.ADP
                && line.sentence().tag(i) != Tag.SCONJ
                && line.sentence().tag(i) != Tag.ADV
                && line.sentence().tag(i) != Tag.PRON
                && line.norm(i).length() > 3
                && !line.norm(i).startsWith("'")
                && !line.clauses().opens(i);
        return opens && name ? Optional.of(i) : Optional.empty();
    }

    private static boolean hasNameBefore(Line line, int comma) {
        return phrase(line, comma)
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
            if (line.norm(i).equals(",")
                    || line.norm(i).equals("—")
                    || line.norm(i).equals("--")) {
                return i;
            }
        }
        return -1;
    }

    /** "the director of the clinic", "61", "who sailed on Monday", "with whom a source managed to talk". */
    private static boolean isApposition(Line line, int from, int to) {
        if (from >= to || to - from > 28) {
            return false;
        }
        String first = line.norm(from);
        if (line.clauses().is(from, Clauses.Border.RELATIVE)
                || line.clauses().is(from + 1, Clauses.Border.RELATIVE)
                || PARTICIPLES.contains(first)) {
            return true;
        }
        Tag tag = line.sentence().tag(from);
        if (line.clauses().opens(from) || tag == Tag.ADP || tag == Tag.SCONJ) {
            return first.equals("in") || first.equals("for") || first.equals("at") || first.equals("on");
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

    private static Optional<Integer> phrase(Line line, int end) {
        int from = NounPhrases.startOf(line.sentence(), end, line.from());
        int last = line.closesQuotation(end - 1) ? from : end - 1;
        while (from < end && !line.sameLevel(from, last) && !line.isQuoteMark(from)) {
            from++;
        }
        return from < end ? Optional.of(from) : Optional.empty();
    }
}
