package dev.whence.view.export;

import dev.whence.analysis.Reading;
import dev.whence.view.Dossier;
import dev.whence.view.table.AttributionRow;
import dev.whence.view.table.AttributionTable;
import dev.whence.view.table.Cell;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.Column;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.ReportTable;
import dev.whence.view.table.RowWriter;
import dev.whence.view.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a dossier into the files that the reference describes, all of them in one pass over the readings. */
public final class Export {
    /** The files of what compares reports: written always, so that who reads them need not ask. */
    private static final List<Table<ReportRow>> NOT_YET = List.of(
            empty(
                    "questions",
                    "id",
                    "label",
                    "measure",
                    "unit",
                    "population",
                    "place",
                    "from",
                    "to",
                    "partOf",
                    "incident",
                    "claims",
                    "origins",
                    "independentOrigins",
                    "estimate"),
            empty(
                    "incidents",
                    "id",
                    "label",
                    "from",
                    "to",
                    "place",
                    "latitude",
                    "longitude",
                    "cause",
                    "blamed",
                    "questions"),
            empty("findings", "id", "type", "claims", "explanation", "severity"));

    private Export() {}

    /** What was written. */
    public record Written(long reports, long claims, long attributions, long passages) {}

    /**
     * Creates or overwrites the files in a folder, which is made where it is missing.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static Written write(Dossier dossier, Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table<ReportRow> table : NOT_YET) {
            try (BufferedWriter out = open(folder, table, format)) {
                format.writer(out, table);
            }
        }
        long passages = writePassages(dossier, format, folder);
        try (BufferedWriter claims = open(folder, ClaimTable.TABLE, format);
                BufferedWriter attributions = open(folder, AttributionTable.TABLE, format);
                BufferedWriter reports = open(folder, ReportTable.TABLE, format)) {
            Pass pass = new Pass(
                    format.writer(claims, ClaimTable.TABLE),
                    format.writer(attributions, AttributionTable.TABLE),
                    format.writer(reports, ReportTable.TABLE),
                    new TextFiles(folder));
            ReportRow.each(dossier, pass::reading, pass::report);
            return pass.written(passages);
        }
    }

    private static long writePassages(Dossier dossier, Format format, Path folder) throws IOException {
        try (BufferedWriter out = open(folder, PassageTable.TABLE, format)) {
            RowWriter<PassageRow> rows = format.writer(out, PassageTable.TABLE);
            PassageRow.each(dossier, rows::write);
        }
        return dossier.passageCounts().passages();
    }

    private static BufferedWriter open(Path folder, Table<?> table, Format format) throws IOException {
        OutputStream file = Files.newOutputStream(folder.resolve(table.name() + "." + format.ending()));
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    private static Table<ReportRow> empty(String name, String... columns) {
        return Table.of(
                name,
                Stream.of(columns)
                        .map(column -> Column.<ReportRow>of(column, row -> Cell.ABSENT))
                        .toList());
    }

    /** One pass over the readings, into all files at once. */
    private static final class Pass {
        private final RowWriter<ClaimRow> claims;
        private final RowWriter<AttributionRow> attributions;
        private final RowWriter<ReportRow> reports;
        private final TextFiles texts;
        private Written written = new Written(0, 0, 0, 0);

        Pass(
                RowWriter<ClaimRow> claims,
                RowWriter<AttributionRow> attributions,
                RowWriter<ReportRow> reports,
                TextFiles texts) {
            this.claims = claims;
            this.attributions = attributions;
            this.reports = reports;
            this.texts = texts;
        }

        void reading(Reading reading) throws IOException {
            for (ClaimRow row : ClaimRow.of(reading)) {
                claims.write(row);
            }
            for (AttributionRow row : AttributionRow.of(reading)) {
                attributions.write(row);
            }
            texts.write(reading.report());
            written = new Written(
                    written.reports + 1,
                    written.claims + reading.claims().size(),
                    written.attributions + reading.attributions().size(),
                    0);
        }

        Written written(long passages) {
            return new Written(written.reports, written.claims, written.attributions, passages);
        }

        void report(ReportRow row) throws IOException {
            reports.write(row);
        }
    }
}
