package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** "Reports in the foreign press that 14 had died were untrue": a telling in a medium, spoken of in passing. */
final class PrintedFrame implements Frame {
    static final String ID = "printed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from(); i < line.size() - 3; i++) {
            boolean in = line.norm(i + 1).equals("in") || line.norm(i + 1).equals("on");
            if (in && line.lexicon().tellings().contains(line.norm(i))) {
                read(line, i).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, int telling) {
        int from = telling + 2;
        int to = NounPhrases.endOf(line.sentence(), from, line.size());
        boolean that = line.norm(to).equals("that") && to + 1 < line.lastWordEnd();
        if (to == from || !that || !isMedium(line, to)) {
            return Optional.empty();
        }
        TextSpan name = line.span(from, to);
        return Optional.of(Finding.plain(
                id(),
                line.sentence(),
                name,
                line.span(telling, from),
                List.of(line.span(to, end(line, to + 1))),
                true));
    }

    /** "the foreign press", not "social media", where anybody speaks. */
    private static boolean isMedium(Line line, int to) {
        return !line.norm(to - 2).equals("social")
                && line.lexicon()
                        .kind(line.norm(to - 1))
                        .filter(kind -> kind == SourceKind.OUTLET)
                        .isPresent();
    }

    /** What is told ends where a colon or a semicolon sets the report's own words against it. */
    private static int end(Line line, int from) {
        int end = from;
        while (end < line.lastWordEnd()
                && !line.norm(end).equals(":")
                && !line.norm(end).equals(";")) {
            end++;
        }
        return end;
    }
}
