package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Source: Relief Bureau, 4 May", "Data: Relief Bureau", "Compiled by the Relief Bureau" below a table or a list: it vouches
 * for all its rows. Between a table and what is called its source a note or two may stand.
 */
final class SourceLines implements ReportFrame {
    static final String ID = "source-line";
    private static final Set<String> SOURCES = Set.of("source", "sources");
    private static final Set<String> LABELS = Set.of(
            "data",
            "figures",
            "numbers",
            "statistics",
            "counts",
            "totals",
            "compiled",
            "collected",
            "collated",
            "prepared",
            "supplied",
            "provided");

    private static final Set<String> BEFORE_SOURCES = Set.of("by", "from");

    /** How far into the line the colon may stand: "Sources of the figures on losses:". */
    private static final int LABEL = 9;

    /** So many sentences of notes may stand between a table and its source. */
    private static final int NOTES = 3;

    @Override
    public void find(Prose prose, List<Sentence> sentences, Quotations quotations, List<List<Finding>> findings) {
        List<TextSpan> rows = new ArrayList<>();
        int notes = 0;
        boolean table = false;
        for (Sentence sentence : sentences) {
            Optional<TextSpan> source = source(sentence, notes == 0);
            boolean row = sentence.kind() != Paragraph.Kind.PROSE && sentence.kind() != Paragraph.Kind.HEADLINE;
            if (source.isPresent()) {
                if (!rows.isEmpty()) {
                    findings.get(sentence.index()).add(finding(sentence, source.get(), rows));
                }
                rows.clear();
            } else if (row) {
                if (notes > 0) {
                    rows.clear();
                }
                rows.add(sentence.span());
                table = sentence.kind() == Paragraph.Kind.TABLE_ROW;
                notes = 0;
            } else if (!table || sentence.kind() != Paragraph.Kind.PROSE || ++notes > NOTES) {
                rows.clear();
            }
        }
    }

    /** @param next whether the line stands right below the rows, so that a lesser label will do */
    private static Optional<TextSpan> source(Sentence sentence, boolean next) {
        int label = 0;
        while (label < Math.min(3, sentence.size() - 1)
                && (!sentence.token(label).isWord() || sentence.norm(label).equals("all"))) {
            label++;
        }
        boolean lesser = next && LABELS.contains(sentence.norm(label));
        if (!lesser && !SOURCES.contains(sentence.norm(label))) {
            return Optional.empty();
        }
        for (int i = label + 1; i < Math.min(label + LABEL, sentence.size() - 1); i++) {
            boolean by = lesser && i <= label + 2 && BEFORE_SOURCES.contains(sentence.norm(i));
            if (by || sentence.norm(i).equals(":")) {
                return named(sentence, i + 1, lesser);
            }
        }
        return Optional.empty();
    }

    /** Behind a lesser label a name, and nothing but its date behind it: not "Data: two of the dead were unknown". */
    private static Optional<TextSpan> named(Sentence sentence, int from, boolean lesser) {
        int end = NounPhrases.endOf(sentence, from, sentence.size());
        boolean name = end > from && sentence.token(end - 1).startsUpper();
        boolean closed = end == sentence.size() || !sentence.token(end).isWord();
        return end > from && (!lesser || name && closed) ? Optional.of(sentence.span(from, end)) : Optional.empty();
    }

    private static Finding finding(Sentence sentence, TextSpan source, List<TextSpan> rows) {
        return Finding.plain(ID, sentence, source, sentence.span(0, 1), rows, false);
    }
}
