package dev.whence.ingest.html;

import dev.whence.report.About;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The article of a page.
 *
 * @param text paragraphs, headings and captions with a blank line between them; list items on lines of their own behind
 *     {@code "• "}; table rows as lines with {@code " | "} between the cells
 * @param headline where the headline stands in the text
 * @param about what the page says of the report
 * @param language the language that the page declares: an ISO 639-1 code
 * @param warnings what was doubtful about its decoding
 */
public record Article(
        String text, Optional<TextSpan> headline, About about, Optional<String> language, List<String> warnings) {
    public Article {
        warnings = List.copyOf(warnings);
    }
}
