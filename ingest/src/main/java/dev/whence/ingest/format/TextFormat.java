package dev.whence.ingest.format;

import dev.whence.report.About;
import dev.whence.report.Report;

/** A kind of file that is one text, into which several reports may have been put. */
public interface TextFormat extends ReportFormat {

    /**
     * The report that a text is, be it the whole file or a part of it.
     *
     * @param described what is known of it from outside, which outweighs what it says of itself
     */
    Report report(String name, String text, About described);
}
