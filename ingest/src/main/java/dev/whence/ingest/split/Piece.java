package dev.whence.ingest.split;

import dev.whence.report.Border;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * A report within a file's text.
 *
 * @param span without the blanks and marks around it
 * @param border what tells it from the one before; the first has none
 */
public record Piece(TextSpan span, Optional<Border> border) {}
