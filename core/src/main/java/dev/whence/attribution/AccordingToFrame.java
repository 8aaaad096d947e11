package dev.whence.attribution;

import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "According to the staff, six died"; "300 according to the army, and 400 according to the rebels"; "citing doctors". */
final class AccordingToFrame implements Frame {
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

    /** What opens the parts of a figure or a list of figures. */
    private static final Set<String> LIST_MARKS = Set.of(":", "(", "-", "–", "—", "--");

    /** So many tokens may a name have, with what describes it. */
    private static final int LONGEST_NAME = 9;

    @Override
    public String id() {
        return "according-to";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        int edge = line.from();
        for (int i = line.from(); i < line.size() - 1; i++) {
            int start = SourceOpeners.sourceStart(line, i);
            if (start < 0) {
                continue;
            }
            Optional<Finding> whom = whom(line, i, start);
            if (whom.isPresent()) {
                found.add(whom.get());
                edge = start + 1;
                continue;
            }
            Optional<Compilation> compiled = Compilation.at(line, start);
            if (compiled.isPresent()) {
                found.add(compiled(line, i, start, compiled.get(), edge));
                edge = compiled.get().end();
                i = edge - 1;
                continue;
            }
            int end = SourceEnds.of(line, start);
            if (end > start) {
                found.add(read(line, i, start, end, edge));
                edge = end;
                i = end - 1;
            }
        }
    }

    private Finding read(Line line, int cue, int start, int end, int edge) {
        Optional<TextSpan> named = titled(line, end);
        int close = named.map(name -> line.sentence().tokenAt(name.end())).orElseGet(() -> withApposition(line, end));
        boolean own = OWNERS.contains(line.norm(start)) && SourceOpeners.isOwn(line, start);
        TextSpan source = line.span(start, close);
        int cueEnd = Math.max(cue + 1, Math.min(start, cue + 2));
        List<TextSpan> content = content(line, cue, close, edge);
        // "The Herald reported, citing doctors": the doctors said it first
        String rule = SourceOpeners.isCiting(line.norm(cue)) ? "citing" : id();
        return new Finding(
                rule,
                line.sentence(),
                Optional.of(source),
                Optional.of(own ? line.span(start, start + 1) : named.orElseGet(() -> line.span(start, end))),
                Optional.of(line.span(cue, cueEnd)),
                content,
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                cue == edge);
    }

    /** "The mayor, according to whom 14 died, asked for help." */
    private Optional<Finding> whom(Line line, int cue, int start) {
        int comma = cue - 1;
        if (!line.norm(start).equals("whom")
                || comma <= line.from()
                || !line.norm(comma).equals(",")) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < line.lastWordEnd() && !line.norm(end).equals(",")) {
            end++;
        }
        int to = end;
        return Heads.phrase(line, comma)
                .map(from -> line.span(from, comma))
                .map(name -> Finding.plain(
                        id(), line.sentence(), name, line.span(cue, start + 1), List.of(line.span(start, to)), false));
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

    /** "the city's police chief, | Gen. Taras Mohl", "one of them, | Ana Rade": the name behind a role. */
    private static Optional<TextSpan> titled(Line line, int end) {
        int at = end;
        if (line.norm(at).equals("of")
                && line.norm(at + 1).equals("them")
                && line.norm(at - 1).equals("one")) {
            at += 2;
        }
        int first = at + 1;
        if (!line.norm(at).equals(",")
                || first >= line.size()
                || line.sentence().isUpperCase()) {
            return Optional.empty();
        }
        int to = first;
        while (to < Math.min(line.size(), first + LONGEST_NAME)
                && line.sentence().token(to).isWord()) {
            to++;
        }
        boolean title = line.lexicon().titles().contains(line.norm(first));
        boolean role = at > end || !line.sentence().token(end - 1).startsUpper();
        boolean closed = line.norm(to).equals(",") || line.norm(to).equals(";") || line.isEndMark(to);
        int name = closed && (title || role) ? Appositions.nameIn(line, first, to) : -1;
        return name > 0 ? Optional.of(line.span(name, to)) : Optional.empty();
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
                || opensList(line, close)
                || commaBehind && tellsPart(line, ahead)
                || pieces.isEmpty()
                || line.norm(close).equals("that")
                || !commaBehind && line.sentence().tag(close) == Tag.AUX;
        int stop = nextCue > 0 ? conjunct(line, ahead, nextCue) : last;
        if (goesOn && ahead < stop) {
            pieces.add(nextCue > 0 ? line.span(ahead, stop) : Contents.toEnd(line, ahead));
        }
        return pieces.isEmpty() ? List.of(line.span(cue, close)) : pieces;
    }

    /** "Losses according to the union: 40 dead", "40 died, according to the union (12 in Orlec)" */
    private static boolean opensList(Line line, int close) {
        boolean mark = LIST_MARKS.contains(line.norm(close));
        for (int i = close + 1; mark && i < line.size(); i++) {
            if (line.sentence().tag(i) == Tag.NUM || line.sentence().token(i).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    /** "40 died according to the union, | 12 of them children", "…, | with 12 hurt", "…, | including 12 children" */
    private static boolean tellsPart(Line line, int from) {
        String first = line.norm(from);
        boolean part = first.equals("with") || first.equals("including") || first.equals("among");
        return part && line.sentence().tag(from + 1) == Tag.NUM
                || line.sentence().tag(from) == Tag.NUM && line.norm(from + 1).equals("of");
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
        Tag opener = line.sentence().tag(edge);
        if (cue - edge == 1 && (opener == Tag.ADV || opener == Tag.CCONJ || opener == Tag.SCONJ)) {
            return true; // "Yet according to the data, …"
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
