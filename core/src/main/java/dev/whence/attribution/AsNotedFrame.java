package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "As noted in the staff, 14 died", "14 died, as was reported by the clinic": a telling placed with whoever tells it. */
final class AsNotedFrame implements Frame {
    private static final Set<String> BE = Set.of("is", "was", "has", "been", "are", "were", "it", "already");
    private static final Set<String> LINKS = Set.of("in", "by", "at");

    @Override
    public String id() {
        return "as-noted";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from(); i < line.size() - 4; i++) {
            boolean opens = i == line.from() || line.norm(i - 1).equals(",");
            if (opens && line.norm(i).equals("as")) {
                read(line, i).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, int as) {
        int verb = as + 1;
        while (verb < as + 4 && BE.contains(line.norm(verb))) {
            verb++;
        }
        int link = line.afterCircumstances(verb + 1);
        boolean told =
                line.lexicon().cues().use(line.norm(verb), line.norm(verb + 1)).isPresent();
        link = LINKS.contains(line.norm(verb + 1)) ? verb + 1 : link;
        if (!told || !LINKS.contains(line.norm(link))) {
            return Optional.empty();
        }
        int from = link + 1;
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        boolean closes = line.norm(to).equals(",") || line.isEndMark(to);
        if (to == from || !closes || line.norm(to - 1).equals("time") || !Kinds.isSource(line, from, to)) {
            return Optional.empty();
        }
        List<TextSpan> content = new ArrayList<>();
        if (as > line.from() + 1) {
            content.add(line.span(line.from(), as - 1));
        }
        if (line.norm(to).equals(",") && to + 1 < line.lastWordEnd()) {
            content.add(Contents.toEnd(line, to + 1));
        }
        TextSpan source = line.span(from, to);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        id(),
                        line.sentence(),
                        Optional.of(source),
                        Optional.of(source),
                        Optional.of(line.span(as, from)),
                        content,
                        Attribution.Stance.ASSERTS,
                        Optional.empty(),
                        as == line.from()));
    }
}
