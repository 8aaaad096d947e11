package dev.whence.ingest;

import dev.whence.ingest.about.ReportsCsv;
import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.format.SourceFile;
import dev.whence.report.About;
import dev.whence.report.Skipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the {@code reports.csv} of a folder, if there is one. */
final class Descriptions {
    private Descriptions() {}

    /**
     * @param prefix what stands before the names of the folder's files, such as {@code "wires/"}
     * @param warnings takes what is wrong in single rows
     * @param skipped takes the file itself if it cannot be read
     */
    static Optional<ReportsCsv> beside(Path folder, String prefix, List<String> warnings, List<Skipped> skipped) {
        Path file = folder.resolve(ReportsCsv.NAME);
        String name = prefix + ReportsCsv.NAME;
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            SourceFile source = SourceFile.at(name, file, About.NOTHING, ReadingLimits.DEFAULT);
            byte[] bytes = source.bytes(Limit.FILE_BYTES);
            Optional<ReportsCsv> csv =
                    ReportsCsv.parse(TextDecoder.decode(bytes).text());
            csv.ifPresent(rows -> {
                rows.warnings().forEach(warning -> warnings.add(name + ", " + warning));
                rows.files().stream()
                        .filter(described -> !Files.exists(folder.resolve(described)))
                        .forEach(described -> warnings.add(name + " describes " + described + ", which is not there"));
            });
            return csv;
        } catch (UnreadableException e) {
            skipped.add(new Skipped(name, e.reason()));
            return Optional.empty();
        }
    }
}
