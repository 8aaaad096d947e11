package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "According to the staff, six died"; "300 according to the army, and 400 according to the rebels"; "citing doctors". */
final class AccordingToFrame implements Frame {
    private static final Set<String> CITING = Set.of("citing", "quoting", "invoking");
    private static final Set<String> REFERENCES = Set.of("reference", "attribution");
    private static final Set<String> BY_WORDS = Set.of(
            "estimates",
            "estimate",
            "count",
            "reckoning",
            "account",
            "tally",
            "data",
            "words",
            "information",
            "calculations",
            "estimation",
            "figures",
            "admission",
            "version",
            "reports",
            "report",
            "statistics",
            "tallies",
            "counts",
            "telling");
    private static final Set<String> BY_LINKS = Set.of("by", "from", "in", "on");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

    @Override
    public String id() {
        return "according-to";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        int edge = line.from();
        for (int i = line.from(); i < line.size() - 1; i++) {
            int start = sourceStart(line, i);
            if (start < 0) {
                continue;
            }
            Optional<Compilation> compiled = Compilation.at(line, start);
            if (compiled.isPresent()) {
                found.add(compiled(line, i, start, compiled.get(), edge));
                edge = compiled.get().end();
                i = edge - 1;
                continue;
            }
            int end = sourceEnd(line, start);
            if (end > start) {
                found.add(read(line, i, start, end, edge));
                edge = end;
                i = end - 1;
            }
        }
    }

    private static int sourceStart(Line line, int i) {
        String norm = line.norm(i);
        if (norm.equals("according") && line.norm(i + 1).equals("to")) {
            return i + 2;
        }
        if (BY_LINKS.contains(norm) && line.norm(i + 2).equals("words") && OWNERS.contains(line.norm(i + 1))) {
            return i + 1;
        }
        int of = line.norm(i + 1).equals("the") ? i + 3 : i + 2;
        boolean byWordsOf = BY_LINKS.contains(norm)
                && BY_WORDS.contains(line.norm(of - 1))
                && line.norm(of).equals("of")
                && Kinds.isSource(line, of + 1, NounPhrases.endOf(line.sentence(), of + 1, line.size()));
        if (byWordsOf) {
            return of + 1;
        }
        if (norm.equals("with")
                && REFERENCES.contains(line.norm(i + 1))
                && line.norm(i + 2).equals("to")) {
            return i + 3; // "with reference to the command"
        }
        if (CITING.contains(norm)
                && (i == line.from() || !line.sentence().token(i - 1).isWord())) {
            return i + 1;
        }
        if (norm.equals("by") && OWNERS.contains(line.norm(i + 1))) {
            return ownAccount(line, i);
        }
        boolean relative =
                (norm.equals("cited") || norm.equals("quoted") || norm.equals("cites") || norm.equals("quotes"))
                        && (line.norm(i - 1).equals("which") || line.norm(i - 1).equals("who"));
        if (relative
                && line.norm(NounPhrases.endOf(line.sentence(), i + 1, line.size()))
                        .equals(",")) {
            return i + 1; // "According to the Herald, which cited a police report, six died"
        }
        boolean by = norm.equals("by")
                && i > line.from()
                && (line.norm(i + 2).equals("'s") || line.norm(i + 3).equals("'s"));
        if (by) {
            for (int j = i + 2; j < i + 7; j++) {
                if (BY_WORDS.contains(line.norm(j))) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** "By its own account | the army lost six": the army's own count. */
    private static int ownAccount(Line line, int by) {
        int noun = line.norm(by + 2).equals("own") ? by + 3 : by + 2;
        if (!BY_WORDS.contains(line.norm(noun))) {
            return -1;
        }
        int subject = line.norm(noun + 1).equals(",") ? noun + 2 : noun + 1;
        int end = NounPhrases.endOf(line.sentence(), subject, line.size());
        boolean names = by == line.from() && end > subject && Kinds.isSource(line, subject, end);
        return names ? subject : line.norm(by + 2).equals("own") ? by + 1 : -1;
    }

    private static int sourceEnd(Line line, int start) {
        int end = beforeNextCount(line, start, NounPhrases.endOf(line.sentence(), start, line.size()));
        if (end > start) {
            boolean mistagged = line.lexicon().tellings().contains(line.norm(end))
                    && line.norm(end + 1).equals(",");
            return line.lexicon().tellings().contains(line.norm(end - 1))
                    ? withIssuer(line, end)
                    : mistagged ? end + 1 : end;
        }
        // "according to immodest up to 130 thousand": an adjective whose noun stands earlier
        return line.sentence().tag(start) == Tag.ADJ ? start + 1 : start;
    }

    /** "65 according to the army | and three according to the rebels" */
    private static int beforeNextCount(Line line, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (line.norm(i).equals("and") && line.sentence().tag(i + 1) == Tag.NUM) {
                return i;
            }
        }
        return end;
    }

    /** "a report issued today by the army": up to the end of who issued it. */
    private static int withIssuer(Line line, int end) {
        for (int i = end; i < Math.min(end + 9, line.size() - 1); i++) {
            if (line.norm(i).equals(",") || line.norm(i).equals("that")) {
                return end;
            }
            if (line.norm(i).equals("by") || line.norm(i).equals("from")) {
                int issuer = NounPhrases.endOf(line.sentence(), i + 1, line.size());
                return issuer > i + 1 && Speaker.of(line, i + 1, issuer).known() ? issuer : end;
            }
        }
        return end;
    }

    private Finding read(Line line, int cue, int start, int end, int edge) {
        int named = titled(line, end);
        int comma = line.norm(end).equals(",") ? end : end + 2;
        int close = named > end ? named : withApposition(line, end);
        boolean own = OWNERS.contains(line.norm(start)) && line.norm(start + 1).equals("words");
        TextSpan source = line.span(start, close);
        int cueEnd = Math.max(cue + 1, Math.min(start, cue + 2));
        List<TextSpan> content = content(line, cue, close, edge);
        // "The Herald reported, citing doctors": the doctors said it first
        boolean citing = CITING.contains(line.norm(cue))
                || line.norm(cue).startsWith("cite")
                || line.norm(cue).startsWith("quote")
                || line.norm(cue).equals("with");
        String rule = citing ? "citing" : id();
        return new Finding(
                rule,
                line.sentence(),
                Optional.of(source),
                Optional.of(
                        own
                                ? line.span(start, start + 1)
                                : named > end ? line.span(comma + 1, named) : line.span(start, end)),
                Optional.of(line.span(cue, cueEnd)),
                content,
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                cue == edge);
    }

    private Finding compiled(Line line, int cue, int start, Compilation compiled, int edge) {
        return new Finding(
                id(),
                line.sentence(),
                Optional.of(line.span(start, compiled.end())),
                Optional.of(compiled.source()),
                Optional.of(line.span(cue, Math.max(cue + 1, Math.min(start, cue + 2)))),
                content(line, cue, compiled.end(), edge),
                Attribution.Stance.ASSERTS,
                compiled.by(),
                cue == edge);
    }

    /** "the city's police chief, Gen. Taras Mohl", "one of them, Ana Rade": the end of the name behind a role. */
    private static int titled(Line line, int end) {
        int at = end;
        if (line.norm(at).equals("of")
                && line.norm(at + 1).equals("them")
                && line.norm(at - 1).equals("one")) {
            at += 2;
        }
        int first = at + 1;
        if (!line.norm(at).equals(",") || first >= line.size()) {
            return -1;
        }
        int to = first;
        while (to < Math.min(line.size(), first + 5)
                && line.sentence().token(to).isWord()
                && NameWords.isWithin(line.sentence().token(to).text())) {
            to++;
        }
        boolean title = line.lexicon().titles().contains(line.norm(first));
        boolean role = at > end || !line.sentence().token(end - 1).startsUpper();
        boolean closed = line.norm(to).equals(",") || line.norm(to).equals(";") || line.isEndMark(to);
        return to - first >= 2 && closed && !line.sentence().isUpperCase() && (title || role) ? to : -1;
    }

    /** "Taras Mohl, the director of the clinic": up to a full stop, or a comma from which the clause goes on. */
    private static int withApposition(Line line, int end) {
        if (!line.norm(end).equals(",")) {
            return end;
        }
        boolean describes =
                line.sentence().tag(end + 1) == Tag.DET || line.norm(end + 1).equals("who");
        for (int i = end + 1; describes && i < Math.min(end + 20, line.size()); i++) {
            if (line.isEndMark(i)) {
                return i;
            }
            if (line.norm(i).equals(",") || line.sentence().tag(i) == Tag.AUX) {
                return line.norm(i).equals(",") && line.norm(end + 1).equals("who") ? i : end;
            }
        }
        return end;
    }

    private static List<TextSpan> content(Line line, int cue, int close, int edge) {
        int last = line.lastWordEnd();
        boolean commaBehind = line.norm(close).equals(",");
        int ahead = commaBehind ? close + 1 : close;
        int nextCue = nextCue(line, ahead);
        boolean atHead = isHead(line, cue, edge)
                || line.norm(cue - 1).equals(":")
                || line.norm(cue - 1).equals("and")
                        && !line.isEndMark(close)
                        && !line.norm(close).equals(",")
                        && hasNumber(line, close);
        List<TextSpan> pieces = new ArrayList<>();
        if (!atHead) {
            int from = startBefore(line, cue, edge);
            Contents.before(line, from, cue)
                    .or(() -> plainBefore(line, from, cue))
                    .ifPresent(pieces::add);
        }
        boolean openBefore =
                !atHead && (line.norm(cue - 1).equals(",") || line.norm(cue - 2).equals(","));
        boolean goesOn = atHead
                || openBefore && commaBehind
                || pieces.isEmpty()
                || !commaBehind && line.sentence().tag(close) == Tag.AUX;
        if (goesOn && ahead < last) {
            pieces.add(nextCue > 0 ? line.span(ahead, conjunct(line, ahead, nextCue)) : Contents.toEnd(line, ahead));
        }
        return pieces.isEmpty() ? List.of(line.span(cue, close)) : pieces;
    }

    private static Optional<TextSpan> plainBefore(Line line, int from, int cue) {
        return cue > from ? Optional.of(line.span(from, cue)) : Optional.empty();
    }

    /** Where the conjunct of the next cue begins: "300 died, | and 400 according to …". */
    private static int conjunct(Line line, int from, int cue) {
        for (int i = cue - 1; i > from + 1; i--) {
            if (line.norm(i).equals("and")
                    || line.norm(i).equals(";")
                    || line.norm(i).equals("while")
                    || line.norm(i).equals("but")) {
                return line.norm(i - 1).equals(",") ? i - 1 : i;
            }
        }
        return cue;
    }

    private static int nextCue(Line line, int from) {
        for (int i = from; i < line.size() - 1; i++) {
            if (line.norm(i).equals("according") && line.norm(i + 1).equals("to")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasNumber(Line line, int from) {
        for (int i = from; i < Math.min(from + 5, line.size()); i++) {
            if (line.sentence().token(i).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a connective or a short circumstance stands before it: "At the same time, according to the data, …". */
    private static boolean isHead(Line line, int cue, int edge) {
        if (cue - edge > 8) {
            return false;
        }
        for (int i = edge; i < cue; i++) {
            Tag tag = line.sentence().tag(i);
            if (tag == Tag.VERB || tag == Tag.NUM || line.sentence().token(i).hasDigit() || tag == Tag.AUX) {
                return false;
            }
        }
        return cue == edge
                || line.norm(cue - 1).equals(",")
                || line.norm(cue - 1).equals("and")
                || line.norm(cue - 1).equals("but")
                || line.norm(cue - 1).equals("that")
                || line.norm(cue - 1).equals("--");
    }

    /** A later conjunct starts behind the source before it: "…, and 400 according to …". */
    private static int startBefore(Line line, int cue, int edge) {
        int from = edge;
        while (edge > line.from()
                && from < cue
                && (line.norm(from).equals(",")
                        || line.norm(from).equals("and")
                        || line.norm(from).equals("while")
                        || line.norm(from).equals("but")
                        || line.norm(from).equals(";"))) {
            from++;
        }
        boolean paired = dashes(line, from, cue) == 2;
        for (int i = cue - 1; i > from; i--) {
            if (line.norm(i).equals(";")
                    || isDash(line, i) && !paired
                    || line.norm(i).equals(":")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "9 died -- soldiers and rebels -- in the fighting, according to the army": two dashes hold an insertion. */
    private static int dashes(Line line, int from, int to) {
        int dashes = 0;
        for (int i = from + 1; i < to; i++) {
            dashes += isDash(line, i) ? 1 : 0;
        }
        return dashes;
    }

    private static boolean isDash(Line line, int i) {
        return line.norm(i).equals("--") || line.norm(i).equals("—");
    }
}
