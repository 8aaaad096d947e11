package dev.whence.bench;

import dev.whence.ingest.Folder;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports of folders, with nothing set otherwise than usual. */
public final class Reports {
    private Reports() {}

    /** The files of a folder that hold reports. */
    public static List<ReportFile> files(Path folder) {
        return Folder.open(List.of(folder), ReadingLimits.DEFAULT).files();
    }

    /** Those of a folder, in the order of its files. */
    public static List<Report> of(Path folder) {
        return files(folder).stream().flatMap(file -> of(file).stream()).toList();
    }

    /** Those of a file. */
    public static List<Report> of(ReportFile file) {
        try (Stream<Outcome> outcomes = file.read()) {
            return outcomes.filter(Outcome.Read.class::isInstance)
                    .map(outcome -> ((Outcome.Read) outcome).report())
                    .toList();
        }
    }
}
