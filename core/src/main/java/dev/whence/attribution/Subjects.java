package dev.whence.attribution;

import dev.whence.language.Clauses;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/** Who does the saying: the noun phrase that a verb of saying belongs to. */
final class Subjects {
    /** Between a subject and its verb: "the general further disclosed". */
    private static final Set<String> BETWEEN = Set.of(
            "also", "further", "then", "again", "even", "once", "first", "himself", "herself", "themselves", "itself");

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
                && (BETWEEN.contains(line.norm(end - 1))
                        || line.norm(end - 1).equals("there")
                                && end - 2 >= line.from()
                                && line.sentence().tag(end - 2) != Tag.VERB)) {
            end--;
        }
        end = beforeEditor(line, end);
        if (end <= line.from()) {
            return Optional.empty();
        }
        if (line.clauses().is(end - 1, Clauses.Border.RELATIVE)) {
            return relative(line, end - 1);
        }
        if (Insertions.isMark(line, end - 1)) {
            return Insertions.before(line, end - 1);
        }
        int last = end;
        if (end - 2 > line.from()
                && line.sentence().tag(end - 2) == Tag.PRON
                && line.sentence().tag(end - 1) == Tag.VERB) {
            // "Three crews I interviewed put their losses at 14"
            int noun = end - 2;
            return Heads.phrase(line, noun).map(from -> new Subject(from, last, from, noun));
        }
        return Heads.clause(line, last)
                .or(() -> Heads.described(line, last))
                .or(() -> Heads.consulted(line, last))
                .or(() -> Heads.some(line, last))
                .or(() -> Heads.phrase(line, last)
                        .or(() -> Heads.single(line, last))
                        .map(from -> Insertions.open(line, from, last)));
    }

    /** "Police sources [not further identified] | said": before what an editor put in. */
    private static int beforeEditor(Line line, int end) {
        if (end - 1 <= line.from() || !line.norm(end - 1).equals("]")) {
            return end;
        }
        boolean editor = false;
        for (int i = end - 2; i > Math.max(line.from(), end - 12); i--) {
            if (line.norm(i).equals("[")) {
                return editor ? i : end;
            }
            editor |= line.lexicon().editorial().contains(line.norm(i))
                    || line.lexicon().closed().contains(line.norm(i));
        }
        return end;
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
        if (line.norm(end).equals(",") && !countsOn(line, end + 1)) {
            int close = end + 1;
            while (close < line.size()
                    && !line.isEndMark(close)
                    && !line.norm(close).equals(";")
                    && !line.isQuoteMark(close)
                    && close - end < 30) {
                close++;
            }
            if (Insertions.isApposition(line, end + 1, close)) {
                to = Math.min(close, line.size());
            }
        }
        return Optional.of(new Subject(start, to, start, end));
    }

    /** "[reckons] the charity, | of whom 97 are still held", "…, | most of them women": what is said goes on. */
    private static boolean countsOn(Line line, int from) {
        String first = line.norm(from);
        boolean part = first.equals("of") || first.equals("among") || first.equals("including") || first.equals("most");
        return part
                || line.sentence().tag(from) == Tag.NUM && line.norm(from + 1).equals("of");
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
            role = NameWords.isWithin(line.sentence().token(close).text());
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
        Optional<Integer> phrase = Heads.phrase(line, nameEnd);
        // "Pavo Rendic, a waiter, who told": the name before its apposition
        Optional<Subject> named = phrase.filter(from -> nameEnd < pronoun
                        && from - 2 > line.from()
                        && line.norm(from - 1).equals(",")
                        && line.sentence().tag(from) == Tag.DET)
                .flatMap(from -> Heads.phrase(line, from - 1)
                        .filter(start -> Insertions.isName(line, start, from - 1) && from - 1 - start >= 2)
                        .map(start -> new Subject(pronoun, pronoun + 1, start, from - 1)));
        return named.or(() -> phrase.map(from -> new Subject(pronoun, pronoun + 1, from, nameEnd)));
    }
}
