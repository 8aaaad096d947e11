package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * What stands above the news in a text.
 *
 * @param about what it says of the report
 * @param headline the span of a title that is read for claims
 * @param end where the text goes on below it, in UTF-16 units
 */
public record Head(About about, Optional<TextSpan> headline, int end) {

    static Head none(int from) {
        return new Head(About.NOTHING, Optional.empty(), from);
    }
}
