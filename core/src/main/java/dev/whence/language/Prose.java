package dev.whence.language;

import dev.whence.report.Report;
import java.util.List;

/** A report's text as paragraphs and sentences, in their order; the headline, where there is one, first. */
public record Prose(Report report, List<Paragraph> paragraphs, List<Sentence> sentences) {

    public Prose(Report report, List<Paragraph> paragraphs) {
        this(
                report,
                paragraphs,
                paragraphs.stream().flatMap(p -> p.sentences().stream()).toList());
    }

    public Prose {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return report.text();
    }
}
