package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The toll, put at 22 by the government and at 60 by the opposition": each figure with who puts it there. */
final class PutAtFrame implements Frame {
    static final String ID = "put-at";
    private static final Set<String> PUT = Set.of("put", "estimated", "set", "given", "placed", "reckoned", "pegged");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(Line line, List<Finding> found) {
        boolean put = false;
        for (int i = line.from(); i < line.size() - 3; i++) {
            put |= PUT.contains(line.norm(i));
            boolean at = line.norm(i).equals("at") || line.norm(i).equals("as");
            if (put && at && TellingVerbs.isFigure(line.sentence(), i + 1)) {
                read(line, i).ifPresent(found::add);
            }
        }
    }

    private Optional<Finding> read(Line line, int at) {
        return ahead(line, at).or(() -> behind(line, at));
    }

    /** "The toll, given by the police as 14, …" */
    private Optional<Finding> ahead(Line line, int at) {
        int from = NounPhrases.startOf(line.sentence(), at, line.from());
        boolean by = from < at && line.norm(from - 1).equals("by") && PUT.contains(line.norm(from - 2));
        if (!by || !Kinds.isSource(line, from, at)) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < line.lastWordEnd()
                && !line.norm(end).equals(",")
                && !line.norm(end).equals("and")) {
            end++;
        }
        TextSpan source = line.span(from, at);
        return Optional.of(Finding.plain(
                id(), line.sentence(), source, line.span(from - 2, from), List.of(line.span(at, end)), false));
    }

    private Optional<Finding> behind(Line line, int at) {
        int by = at + 2;
        while (by < Math.min(at + 7, line.size() - 1) && !line.norm(by).equals("by")) {
            by++;
        }
        int phrase = line.norm(by).equals("by") ? NounPhrases.endOf(line.sentence(), by + 1, line.size()) : by;
        int end = SourceEnds.beforeNextCount(line, by + 1, phrase);
        if (end <= by + 1 || !Kinds.isSource(line, by + 1, end)) {
            return Optional.empty();
        }
        TextSpan source = line.span(by + 1, end);
        return Optional.of(
                Finding.plain(id(), line.sentence(), source, line.span(by, by + 1), List.of(line.span(at, by)), false));
    }
}
