package dev.whence.cli.trace;

import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import java.util.function.Function;

/**
 * What reads a report.
 *
 * @param read called by several threads
 * @param version names its code and settings: what another version read is read again
 */
public record Reader(Function<Report, Reading> read, String version) {}
