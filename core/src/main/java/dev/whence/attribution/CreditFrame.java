package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "14 dead and 30 injured (source: Relief Bureau, 14 May)", "14 dead. Source: Relief Bureau": where a figure is from. */
final class CreditFrame implements Frame {
    @Override
    public String id() {
        return "credit";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from() + 1; i < line.size() - 2; i++) {
            boolean source = line.norm(i).equals("source") || line.norm(i).equals("sources");
            boolean marked = source && !line.sentence().token(i - 1).isWord();
            int start = i + (line.norm(i + 1).equals(":") ? 2 : 1);
            if (!marked || start != i + 2 && !line.norm(i - 1).equals("(")) {
                continue;
            }
            int end = NounPhrases.endOf(line.sentence(), start, line.size());
            int before = line.norm(i - 1).equals("(") ? i - 1 : i;
            if (end > start && before > line.from()) {
                TextSpan name = line.span(start, end);
                found.add(new Finding(
                        id(),
                        line.sentence(),
                        Optional.of(name),
                        Optional.of(name),
                        Optional.of(line.span(i, i + 1)),
                        List.of(line.span(line.from(), before)),
                        Attribution.Stance.ASSERTS,
                        Optional.empty(),
                        false));
                return;
            }
        }
    }
}
