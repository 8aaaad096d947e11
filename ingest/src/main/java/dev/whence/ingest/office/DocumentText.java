package dev.whence.ingest.office;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.format.Extracted;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a document in their order; list items and rows of one table stand on lines below one another. */
final class DocumentText {
    private enum Kind {
        PARAGRAPH,
        ITEM,
        ROW
    }

    private final StringBuilder text = new StringBuilder();
    private Optional<TextSpan> headline = Optional.empty();
    private Kind last = Kind.PARAGRAPH;

    void paragraph(String words) {
        add(Kind.PARAGRAPH, words.strip());
    }

    /** A heading; the first one before any other text is the headline. */
    void heading(String words) {
        boolean first = text.length() == 0;
        add(Kind.PARAGRAPH, words.strip());
        if (first && text.length() > 0) {
            headline = Optional.of(new TextSpan(0, text.length()));
        }
    }

    void item(String words) {
        if (!words.isBlank()) {
            add(Kind.ITEM, "• " + words.strip());
        }
    }

    void row(List<String> cells) {
        add(Kind.ROW, String.join(" | ", cells).replaceAll("[ |]+$", "").strip());
    }

    private void add(Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append(kind != Kind.PARAGRAPH && kind == last ? "\n" : "\n\n");
        }
        text.append(words);
        last = kind;
    }

    /** @param properties what the properties of the document say */
    Extracted with(About properties, Optional<String> language) {
        String whole = text.toString();
        AboutBuilder page = new AboutBuilder(Provenance.PAGE);
        headline.ifPresent(span -> page.put(Field.TITLE, span.of(whole)));
        return new Extracted(whole, headline, page.build(), properties, language, List.of());
    }
}
