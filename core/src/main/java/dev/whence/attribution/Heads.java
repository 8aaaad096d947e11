package dev.whence.attribution;

import dev.whence.attribution.Subjects.Subject;
import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import java.util.Optional;
import java.util.Set;

/** The noun phrase that ends right before a verb of saying, from its head on: the report in "a report from Tessal says". */
final class Heads {
    private static final int LONGEST = 22;
    private static final Set<String> PARTICIPLES = Set.of(
            "taken",
            "seen",
            "shot",
            "sent",
            "written",
            "given",
            "drawn",
            "made",
            "kept",
            "found",
            "held",
            "shown",
            "put",
            "set",
            "led",
            "run",
            "built",
            "fed",
            "left",
            "paid",
            "read",
            "sold",
            "told",
            "won",
            "brought",
            "bought",
            "caught",
            "chosen",
            "done",
            "driven",
            "known",
            "thrown",
            "torn",
            "hidden",
            "broken",
            "stolen",
            "sworn",
            "born",
            "bound",
            "cut",
            "dug",
            "fled",
            "fought",
            "gone",
            "heard",
            "hit",
            "hurt",
            "laid",
            "lost",
            "met",
            "said",
            "sought",
            "spent",
            "stuck",
            "struck",
            "swept",
            "taught",
            "understood",
            "withdrawn",
            "woken");
    private static final Set<String> LINKS = Set.of(
            "at", "in", "near", "inside", "outside", "on", "with", "within", "from", "to", "behind", "across", "around",
            "for", "of", "along", "north", "south", "east", "west");
    private static final Set<String> NEARNESS = Set.of(
            "close", "loyal", "familiar", "opposed", "linked", "allied", "belonging", "north", "south", "east", "west");
    private static final Set<String> BEFORE_SUBJECTS = Set.of("and", "while", "but", "as", "that", "--", "when");

    private static final Set<String> MEETINGS =
            Set.of("interview", "conversation", "talk", "call", "briefing", "meeting", "speech", "letter", "message");

    /** What those do with a paper who did not write it: "a memo seen by the Herald". */
    private static final Set<String> SEEN = Set.of(
            "seen",
            "viewed",
            "reviewed",
            "obtained",
            "examined",
            "consulted",
            "verified",
            "analysed",
            "analyzed",
            "read",
            "received");

    private Heads() {}

    /** "an army medic who treated the survivors [told]", "footage filmed at dawn [shows]": the head of the whole clause. */
    static Optional<Subject> described(Line line, int end) {
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
        boolean participle =
                line.sentence().tag(head) == Tag.VERB && (next.endsWith("ed") || PARTICIPLES.contains(next));
        boolean byAgent = participle && line.norm(head + 1).equals("by");
        boolean modified = next.equals("who") && head + 1 < end
                || participle && !byAgent && line.sentence().tag(head + 1) == Tag.ADP;
        boolean issued =
                modified && line.lexicon().tellings().contains(line.norm(head - 1)) && hasAgent(line, head, end);
        return modified ? Optional.of(new Subject(clause, end, clause, issued ? end : head)) : Optional.empty();
    }

    /** "a statement delivered to the press | by the embassy" */
    private static boolean hasAgent(Line line, int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            if (line.norm(i).equals("by")) {
                return Kinds.isSource(line, i + 1, end);
            }
        }
        return false;
    }

    /** "police sources consulted by the agency [agreed]" */
    static Optional<Subject> consulted(Line line, int end) {
        int by = end - 1;
        while (by > line.from() + 1
                && end - by < 8
                && !line.norm(by).equals("by")
                && !line.norm(by).equals(",")) {
            by--;
        }
        boolean participle = line.norm(by).equals("by")
                && !line.norm(by - 1).endsWith("ing")
                && line.sentence().tag(by - 1) == Tag.VERB;
        boolean issued = line.lexicon().tellings().contains(line.norm(by - 2)) && !SEEN.contains(line.norm(by - 1));
        if (!participle || by + 1 >= end || issued) {
            return Optional.empty();
        }
        int noun = by - 1;
        int agent = by + 1;
        return phrase(line, noun).map(from -> new Subject(from, end, from, noun, Optional.of(line.span(agent, end))));
    }

    /** A name that the tagger took for something else, alone at the head of its clause: "MENDEZ stated". */
    static Optional<Integer> single(Line line, int end) {
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

    /** "A surgeon who does not want her name used [said]", "a video that his nephew sent us [shows]". */
    static Optional<Subject> clause(Line line, int end) {
        boolean verb = false;
        for (int i = end - 1; i > Math.max(line.from(), end - LONGEST); i--) {
            String norm = line.norm(i);
            Tag tag = line.sentence().tag(i);
            if (!line.sentence().token(i).isWord() && !norm.equals("-") || line.isQuoteMark(i)) {
                return Optional.empty();
            }
            boolean that = norm.equals("that") && line.sentence().tag(i + 1) != Tag.VERB;
            if (norm.equals("who") || that) {
                int noun = i;
                return verb
                        ? phrase(line, noun)
                                .filter(from -> norm.equals("who") && opens(line, from)
                                        || that
                                                && opens(line, from)
                                                && Speaker.of(line, from, noun).tells())
                                .map(from -> named(line, from, noun, end))
                        : Optional.empty();
            }
            verb |= tag == Tag.VERB || tag == Tag.AUX;
        }
        return Optional.empty();
    }

    /** "a spokesman | who calls himself Heron": under the name that he goes by. */
    private static Subject named(Line line, int from, int who, int end) {
        int alias = Appositions.aliasIn(line, who, end);
        return alias > 0 ? new Subject(from, end, alias, end) : new Subject(from, end, from, who);
    }

    private static boolean opens(Line line, int from) {
        return from == line.from()
                || !line.sentence().token(from - 1).isWord()
                || line.clauses().opens(from - 1)
                || line.norm(from - 1).equals("that");
    }

    /** "most of them [said]" */
    static Optional<Subject> some(Line line, int end) {
        int of = end - 2;
        boolean some = of > line.from()
                && line.norm(of).equals("of")
                && (line.norm(end - 1).equals("them") || line.norm(end - 1).equals("these"))
                && line.sentence().token(of - 1).isWord();
        return some ? Optional.of(new Subject(of - 1, end, end - 1, end)) : Optional.empty();
    }

    /** Where the noun phrase before a verb begins; that of its head where the noun next to the verb only says where it is. */
    static Optional<Integer> phrase(Line line, int end) {
        int from = NounPhrases.startOf(line.sentence(), end, line.from());
        int last = line.closesQuotation(end - 1) ? from : end - 1;
        while (from < end && !line.sameLevel(from, last) && !line.isQuoteMark(from)) {
            from++;
        }
        return from < end ? Optional.of(joined(line, head(line, from))) : Optional.empty();
    }

    /** "rescue workers and | a monitoring group": the first of two sources, where a comma or nothing stands before it. */
    private static int joined(Line line, int from) {
        int and = from - 1;
        if (and - 1 <= line.from()
                || !line.norm(and).equals("and") && !line.norm(and).equals("or")) {
            return from;
        }
        int first = NounPhrases.startOf(line.sentence(), and, line.from());
        boolean apart = first == line.from()
                || first > line.from() && !line.sentence().token(first - 1).isWord();
        boolean counted = first < and && TellingVerbs.isFigure(line.sentence(), first);
        return first < and && apart && !counted && Kinds.isSource(line, first, and) ? first : from;
    }

    /** "Doctors at | the hospital", "sources close to | the inquiry": the one who can speak stands before the preposition. */
    private static int head(Line line, int phrase) {
        int from = phrase;
        for (int round = 0; round < 3; round++) {
            int link = from - 1;
            if (link <= line.from() || !LINKS.contains(line.norm(link)) || !line.sameLevel(link, from)) {
                break;
            }
            int end = NEARNESS.contains(line.norm(link - 1)) ? link - 1 : link;
            int start = NounPhrases.startOf(line.sentence(), end, line.from());
            if (start < end
                    && MEETINGS.contains(line.norm(end - 1))
                    && line.norm(start - 1).equals("in")) {
                // "Pavo Rendic in an interview with | the Herald": he speaks, not the Herald
                link = start - 1;
                end = link;
                start = NounPhrases.startOf(line.sentence(), end, line.from());
            }
            boolean speaks = start < end
                    && line.sameLevel(start, from)
                    && (Speaker.isNamed(line, end - 1)
                            || line.lexicon().tellings().contains(line.norm(end - 1)))
                    && (opens(line, start) || BEFORE_SUBJECTS.contains(line.norm(start - 1)));
            if (!speaks) {
                break;
            }
            from = start;
        }
        return from;
    }
}
