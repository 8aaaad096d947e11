package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The ministry's figures", "the figures of the ministry", "the announcement by the police that …", "in the footage". */
final class TellingFrame implements Frame {
    private static final Set<String> PICTURES = Set.of(
            "photo",
            "photos",
            "footage",
            "video",
            "videos",
            "picture",
            "pictures",
            "image",
            "images",
            "photograph",
            "photographs",
            "clip");

    private static final Set<String> HEARSAY =
            Set.of("reports", "rumours", "rumors", "claims", "allegations", "accounts", "suggestions");

    private static final Set<String> COUNTS = Set.of(
            "count",
            "counts",
            "tally",
            "tallies",
            "toll",
            "estimate",
            "estimates",
            "list",
            "lists",
            "figure",
            "figures",
            "data",
            "statistics",
            "numbers",
            "update",
            "records");

    @Override
    public String id() {
        return "telling";
    }

    @Override
    public void find(Line line, List<Finding> found) {
        for (int i = line.from(); i < line.size(); i++) {
            if (line.lexicon().tellings().contains(line.norm(i))
                    && (line.sentence().tag(i) != Tag.VERB || line.norm(i - 1).equals("'s"))) {
                telling(line, i).filter(f -> !overlaps(f, found)).ifPresent(found::add);
            }
        }
        hearsay(line, found);
        picture(line).filter(f -> !overlaps(f, found)).ifPresent(found::add);
    }

    /** "There are reports that 14 died", "rumours of 14 dead": a telling that names no teller. */
    private void hearsay(Line line, List<Finding> found) {
        for (int i = line.from(); i < line.size() - 2; i++) {
            boolean told = HEARSAY.contains(line.norm(i)) && line.sentence().tag(i) != Tag.VERB;
            boolean owned = line.norm(i - 1).equals("'s") || line.sentence().tag(i - 1) == Tag.PROPN;
            boolean opens = line.norm(i + 1).equals("that")
                    || line.norm(i + 1).equals("of") && line.sentence().tag(i + 2) == Tag.NUM;
            if (told && !owned && opens) {
                found.add(new Finding(
                        "hearsay",
                        line.sentence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(line.span(i, i + 1)),
                        List.of(Contents.toEnd(line, i + 1)),
                        Attribution.Stance.ALLEGES,
                        Optional.empty(),
                        true));
            }
        }
    }

    private static boolean overlaps(Finding f, List<Finding> found) {
        return found.stream()
                .anyMatch(o -> o.source().isPresent()
                        && f.source().isPresent()
                        && o.source().get().overlaps(f.source().get()));
    }

    private Optional<Finding> telling(Line line, int noun) {
        boolean that = line.norm(noun + 1).equals("that");
        boolean ofNumber = line.sentence().tag(noun + 2) == Tag.NUM;
        if (line.norm(noun + 2).equals("by") && line.sentence().tag(noun + 1) == Tag.VERB) {
            // "the information spread by the defenders about sixty dead"
            int from = noun + 3;
            int to = NounPhrases.endOf(line.sentence(), from, line.size());
            return to > from && to < line.size() - 1 && Kinds.isSource(line, from, to)
                    ? Optional.of(finding(line, noun, from, to, to))
                    : Optional.empty();
        }
        if (line.norm(noun + 1).equals(",")
                && line.norm(noun + 3).equals("by")
                && line.sentence().token(noun + 2).isWord()) {
            // "the claim, printed by the Herald, that ten had died"
            int from = noun + 4;
            int to = NounPhrases.endOf(line.sentence(), from, line.size());
            return to > from
                            && line.norm(to).equals(",")
                            && line.norm(to + 1).equals("that")
                            && Kinds.isSource(line, from, to)
                    ? Optional.of(finding(line, noun, from, to, to + 1))
                    : Optional.empty();
        }
        if (!ofNumber && line.norm(noun + 1).equals("by")
                || !ofNumber
                        && (line.norm(noun + 1).equals("of")
                                || line.norm(noun + 1).equals("from"))) {
            int from = noun + 2;
            int to = NounPhrases.endOf(line.sentence(), from, line.size());
            boolean by = line.norm(noun + 1).equals("by");
            boolean source = to > from
                    && (by ? Kinds.isSource(line, from, to) : Kinds.hasKind(line, from, to))
                    && line.sentence().tag(from) != Tag.NUM
                    && !(!by && COUNTS.contains(line.norm(noun)) && isCounted(line, to));
            if (source || by) {
                return source
                        ? Optional.of(finding(line, noun, from, endOfSource(line, from, to), to))
                        : Optional.empty();
            }
        }
        if (line.norm(noun).startsWith("claim")
                && noun - line.from() > 0
                && (line.norm(noun + 1).equals("of") || that)) {
            int start = NounPhrases.startOf(line.sentence(), noun, line.from());
            int end = Math.min(start + 1, noun);
            return end > start && line.sentence().token(start).startsUpper()
                    ? Optional.of(finding(line, noun, start, end, noun + 1))
                    : Optional.empty();
        }
        int owner = noun - 1;
        while (owner > line.from()
                && line.sentence().tag(owner) != Tag.PART
                && noun - owner < 3
                && !line.norm(owner).equals("'s")) {
            owner--;
        }
        if (!line.norm(owner).equals("'s")) {
            return Optional.empty();
        }
        int from = NounPhrases.startOf(line.sentence(), owner, line.from());
        boolean source = from < owner && Kinds.isSource(line, from, owner);
        return source ? Optional.of(finding(line, noun, from, owner, that ? noun + 1 : noun)) : Optional.empty();
    }

    /** "Estimates by aid agencies | range from": up to the last noun for a source, where one is listed. */
    private static int endOfSource(Line line, int from, int to) {
        boolean plain = !line.sentence().token(to - 1).startsUpper();
        for (int i = to - 1; plain && i >= from; i--) {
            if (line.lexicon().kind(line.norm(i)).isPresent()) {
                return i + 1;
            }
        }
        return to;
    }

    /** "the count of prisoners", "the army's tally of dead guerrillas": these are counted and do not count. */
    private static boolean isCounted(Line line, int to) {
        return line.lexicon()
                .kind(line.norm(to - 1))
                .filter(k -> k == SourceKind.WITNESS || k == SourceKind.ANONYMOUS || k == SourceKind.ARMED_GROUP)
                .isPresent();
    }

    private Finding finding(Line line, int noun, int from, int to, int contentFrom) {
        TextSpan source = line.span(from, to);
        int start = Math.min(contentFrom, line.size() - 1);
        boolean atHead = from - line.from() < 4;
        TextSpan content = line.norm(start).equals("that") || !atHead
                ? Contents.toEnd(line, start)
                : Contents.toEnd(line, Math.min(noun, start));
        return Finding.plain(id(), line.sentence(), source, line.span(noun, noun + 1), List.of(content), true);
    }

    /** "In the photo: 4 wrecks", "If you believe the pictures, two jets burned". */
    private Optional<Finding> picture(Line line) {
        for (int i = line.from() + 1; i < Math.min(line.from() + 7, line.size() - 1); i++) {
            if (!PICTURES.contains(line.norm(i))) {
                continue;
            }
            String first = line.norm(line.from());
            boolean opens = first.equals("in") || first.equals("on") || first.equals("if") || first.equals("from");
            int to = i + 1;
            int from = NounPhrases.startOf(line.sentence(), to, line.from() + 1);
            if (opens && from < to) {
                TextSpan source = line.span(from, to);
                return Optional.of(Finding.plain(
                        "picture",
                        line.sentence(),
                        source,
                        line.span(line.from(), from),
                        List.of(Contents.toEnd(line, to)),
                        true));
            }
        }
        return Optional.empty();
    }
}
