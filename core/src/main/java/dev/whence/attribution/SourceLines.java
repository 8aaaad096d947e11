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

/** "Source: Relief Bureau, 4 May" below a table or a list: it vouches for all its rows. */
final class SourceLines implements ReportFrame {
    static final String ID = "source-line";
    private static final Set<String> LABELS = Set.of("source", "sources");

    /** How far into the line the colon may stand: "Sources of the figures on losses:". */
    private static final int LABEL = 9;

    @Override
    public void find(Prose prose, List<Sentence> sentences, Quotations quotations, List<List<Finding>> findings) {
        List<TextSpan> rows = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Optional<TextSpan> source = source(sentence);
            if (source.isPresent()) {
                if (!rows.isEmpty()) {
                    findings.get(sentence.index()).add(finding(sentence, source.get(), rows));
                }
                rows.clear();
            } else if (sentence.kind() == Paragraph.Kind.PROSE || sentence.kind() == Paragraph.Kind.HEADLINE) {
                rows.clear();
            } else {
                rows.add(sentence.span());
            }
        }
    }

    private static Optional<TextSpan> source(Sentence sentence) {
        int label = 0;
        while (label < Math.min(3, sentence.size() - 1)
                && !sentence.token(label).isWord()) {
            label++;
        }
        if (!LABELS.contains(sentence.norm(label))) {
            return Optional.empty();
        }
        for (int i = label + 1; i < Math.min(label + LABEL, sentence.size() - 1); i++) {
            if (sentence.norm(i).equals(":")) {
                int end = NounPhrases.endOf(sentence, i + 1, sentence.size());
                return end > i + 1 ? Optional.of(sentence.span(i + 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Sentence sentence, TextSpan source, List<TextSpan> rows) {
        return Finding.plain(ID, sentence, source, sentence.span(0, 1), rows, false);
    }
}
