package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Paragraph;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "Twelve dead in market blast: ministry", "Army loses three tanks in a day – General Staff". */
final class HeadlineFrame implements Frame {
    @Override
    public String id() {
        return "headline-tail";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        Paragraph.Kind kind = line.sentence().kind();
        if (kind != Paragraph.Kind.HEADLINE && kind != Paragraph.Kind.HEADING && line.size() - line.from() > 24) {
            return;
        }
        int end = line.lastWordEnd();
        for (int i = end - 1; i > Math.max(line.from(), end - 9); i--) {
            String norm = line.norm(i);
            boolean mark =
                    norm.equals(":") || norm.equals("–") || norm.equals("—") || norm.equals("-") || norm.equals("--");
            if (mark) {
                tail(line, i, end).ifPresent(found::add);
                return;
            }
        }
    }

    private Optional<Finding> tail(Line line, int mark, int end) {
        int start = mark + 1;
        boolean named = start < end
                && line.sentence().tag(start) != Tag.NUM
                && NounPhrases.endOf(line.sentence(), start, end) == end
                && Kinds.hasKind(line, start, end);
        if (!named) {
            return Optional.empty();
        }
        TextSpan source = line.span(start, end);
        return Optional.of(Finding.plain(
                id(),
                line.sentence(),
                source,
                line.span(mark, mark + 1),
                List.of(line.span(line.from(), mark)),
                false));
    }
}
