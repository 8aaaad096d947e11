package dev.whence.passage;

import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;

/**
 * One side of a passage.
 *
 * @param report the report that it stands in
 * @param name the report's name
 * @param span where it stands in the report's text, in UTF-16 units
 */
public record Side(ReportId report, String name, TextSpan span) {}
