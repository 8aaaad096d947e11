package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "Ministry of Defence: the other side lost 340 people yesterday." */
final class OpeningFrame implements Frame {
    @Override
    public String id() {
        return "opening-name";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        if (line.turn().isPresent()) {
            found.add(turn(line, line.turn().get()));
            return;
        }
        speakerInBrackets(line).ifPresent(found::add);
        int from = behindTime(line);
        int end = NounPhrases.endOf(line.sentence(), from, Math.min(line.size(), from + 12));
        int colon = line.norm(end).equals(",") && end > from ? quotationColon(line, end) : -1;
        if (colon > 0 && (Kinds.hasKind(line, from, end) || isFullName(line, from, end))) {
            found.add(opened(line, from, colon, end, colon));
            return;
        }
        if (isFullName(line, from, end) && line.norm(end).equals(":") && line.opensQuotation(end + 1)) {
            found.add(opened(line, from, end, end, end));
            return;
        }
        boolean opens =
                end > from && line.norm(end).equals(":") && end + 2 < line.size() && Kinds.hasKind(line, from, end);
        boolean label = end == from + 1 && line.lexicon().labels().contains(line.norm(from)); // "Note: …"
        if (opens && !label && (!isCrowd(line, from, end) || tellsSomething(line, end + 1))) {
            found.add(opened(line, from, end, end, end));
        }
    }

    /** "The brothers Brenn: two dead" may be a line of a list, "Residents: soldiers killed two" is none. */
    private static boolean isCrowd(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<SourceKind> kind = line.lexicon().kind(line.norm(i));
            if (kind.isPresent() && kind.get() != SourceKind.WITNESS && kind.get() != SourceKind.ANONYMOUS) {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsSomething(Line line, int from) {
        return line.opensQuotation(from) || Contents.hasVerb(line, from);
    }

    private Finding opened(Line line, int from, int to, int nameEnd, int colon) {
        return new Finding(
                id(),
                line.sentence(),
                Optional.of(line.span(from, to)),
                Optional.of(line.span(from, nameEnd)),
                Optional.of(line.span(colon, colon + 1)),
                List.of(Contents.toEnd(line, colon + 1)),
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                true);
    }

    /** "A nurse at the clinic, who gave no name: “We have 14 dead.”": the colon before the quotation, or -1. */
    private static int quotationColon(Line line, int comma) {
        for (int i = comma + 1; i < Math.min(comma + 20, line.size() - 1); i++) {
            if (line.norm(i).equals(":")) {
                return line.opensQuotation(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** "Pavo Rendic, for the defence: “…”" */
    private static boolean isFullName(Line line, int from, int to) {
        return to - from >= 2 && to - from <= 4 && Insertions.isName(line, from, to);
    }

    /** "BERG: We have lost 14 men." A turn holds to the end of its paragraph. */
    private static Finding turn(Line line, Turns.Turn turn) {
        return new Finding(
                "turn",
                line.sentence(),
                Optional.of(turn.label()),
                Optional.of(turn.name()),
                Optional.of(turn.colon()),
                List.of(turn.said()),
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                true);
    }

    /** "16:40 Health district: 18 treated": a log's time of day stands before. */
    private static int behindTime(Line line) {
        int i = line.from();
        boolean time = line.sentence().token(i).hasDigit()
                && (line.sentence().token(i).text().matches("\\d{1,2}[:.]\\d\\d")
                        || line.norm(i + 1).equals(":"));
        while (time
                && i < line.size() - 2
                && (line.sentence().token(i).hasDigit()
                        || !line.sentence().token(i).isWord())) {
            i++;
        }
        return i;
    }

    private static boolean isTitled(Line line, int from) {
        return line.lexicon().titles().contains(line.norm(from))
                || !line.sentence().isUpperCase()
                        && line.sentence().token(from + 1).startsUpper()
                        && line.sentence().token(from + 1).isWord();
    }

    /** "[Zamora] I believe that this is wrong": a transcript. */
    private Optional<Finding> speakerInBrackets(Line line) {
        int open = line.from();
        int close = open + 1;
        while (close < open + 9 && !line.norm(close).equals("]")) {
            close++;
        }
        int end = NounPhrases.endOf(line.sentence(), open + 1, close);
        boolean name = close == open + 2
                || end > open + 1 && (end == close || line.norm(end).equals(",")) && isTitled(line, open + 1);
        boolean speaker = line.norm(open).equals("[")
                && line.norm(close).equals("]")
                && close + 2 < line.size()
                && line.sentence().token(open + 1).startsUpper()
                && name
                && !line.lexicon().editorial().contains(line.norm(open + 1))
                && !line.sentence().token(open + 1).hasDigit();
        if (!speaker) {
            return Optional.empty();
        }
        TextSpan source = line.span(open + 1, Math.max(open + 2, end));
        return Optional.of(Finding.plain(
                "transcript",
                line.sentence(),
                source,
                line.span(open, close + 1),
                List.of(Contents.toEnd(line, close + 1)),
                true));
    }
}
