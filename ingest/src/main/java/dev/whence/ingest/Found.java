package dev.whence.ingest;

import dev.whence.ingest.format.ReportFormat;
import dev.whence.report.About;
import java.nio.file.Path;

/**
 * A report file that a walk came upon.
 *
 * @param name its name below the argument
 * @param real the file behind all links, by which one file met twice is known
 * @param link whether it was met by way of a link
 */
record Found(String name, Path location, Path real, boolean link, ReportFormat format, About described) {

    /** The same file with its name behind a prefix. */
    Found under(String prefix) {
        return new Found(prefix + name, location, real, link, format, described);
    }
}
