package dev.whence.ingest.format;

import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.util.List;

/** What became of a file, or of one part of a file that holds many reports. */
public sealed interface Outcome {

    /**
     * A report.
     *
     * @param warnings what was doubtful about reading it, one line each, usually none
     */
    record Read(Report report, List<String> warnings) implements Outcome {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing that could be read, and why. */
    record NotRead(Skipped skipped) implements Outcome {}
}
