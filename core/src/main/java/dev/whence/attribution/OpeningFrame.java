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
        boolean opens =
                end > from && line.norm(end).equals(":") && end + 2 < line.size() && Kinds.hasKind(line, from, end);
        if (opens) {
            TextSpan source = line.span(from, end);
            found.add(new Finding(
                    id(),
                    line.sentence(),
                    Optional.of(source),
                    Optional.of(source),
                    Optional.of(line.span(end, end + 1)),
                    List.of(Contents.toEnd(line, end + 1)),
                    Attribution.Stance.ASSERTS,
                    Optional.empty(),
                    true));
        }
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

    /** "[Zamora] I believe that this is wrong": a transcript. */
    private Optional<Finding> speakerInBrackets(Line line) {
        int open = line.from();
        boolean speaker = line.norm(open).equals("[")
                && line.norm(open + 2).equals("]")
                && open + 4 < line.size()
                && line.sentence().token(open + 1).startsUpper()
                && !line.lexicon().editorial().contains(line.norm(open + 1))
                && !line.sentence().token(open + 1).hasDigit();
        if (!speaker) {
            return Optional.empty();
        }
        TextSpan source = line.span(open + 1, open + 2);
        return Optional.of(new Finding(
                "transcript",
                line.sentence(),
                Optional.of(source),
                Optional.of(source),
                Optional.of(line.span(open, open + 3)),
                List.of(Contents.toEnd(line, open + 3)),
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                true));
    }
}
