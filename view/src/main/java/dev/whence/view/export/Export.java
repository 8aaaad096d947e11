package dev.whence.view.export;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.ReportId;
import dev.whence.view.Dossier;
import dev.whence.view.table.AttributionRow;
import dev.whence.view.table.AttributionTable;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.ClusterRow;
import dev.whence.view.table.ClusterTable;
import dev.whence.view.table.FindingTable;
import dev.whence.view.table.IncidentRow;
import dev.whence.view.table.IncidentTable;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.QuestionRow;
import dev.whence.view.table.QuestionTable;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.ReportTable;
import dev.whence.view.table.RowWriter;
import dev.whence.view.table.SourceRow;
import dev.whence.view.table.SourceTable;
import dev.whence.view.table.Standings;
import dev.whence.view.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a dossier into the files that the reference describes, all of them in one pass over the readings. */
public final class Export {
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
        Reconciliation reconciliation = dossier.reconciliation();
        long passages = writePassages(dossier, format, folder);
        writeClusters(dossier, format, folder);
        Table<ClaimRow> claimTable = ClaimTable.of(dossier.decided());
        write(SourceTable.of(dossier.decided()), SourceRow.of(dossier), format, folder);
        try (BufferedWriter claims = open(folder, claimTable, format);
                BufferedWriter attributions = open(folder, AttributionTable.TABLE, format);
                BufferedWriter reports = open(folder, ReportTable.TABLE, format)) {
            Pass pass = new Pass(
                    format.writer(claims, claimTable),
                    format.writer(attributions, AttributionTable.TABLE),
                    format.writer(reports, ReportTable.TABLE),
                    new TextFiles(folder),
                    reconciliation);
            ReportRow.each(dossier, pass::reading, pass::report);
            writeQuestions(dossier, reconciliation, pass, format, folder);
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

    private static void writeClusters(Dossier dossier, Format format, Path folder) throws IOException {
        try (BufferedWriter out = open(folder, ClusterTable.TABLE, format)) {
            RowWriter<ClusterRow> rows = format.writer(out, ClusterTable.TABLE);
            ClusterRow.each(dossier, rows::write);
        }
    }

    private static BufferedWriter open(Path folder, Table<?> table, Format format) throws IOException {
        OutputStream file = Files.newOutputStream(folder.resolve(table.name() + "." + format.ending()));
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    private static void writeQuestions(
            Dossier dossier, Reconciliation reconciliation, Pass pass, Format format, Path folder) throws IOException {
        Decided decided = dossier.decided();
        write(QuestionTable.of(decided), QuestionRow.of(reconciliation.questions(), pass.names), format, folder);
        write(IncidentTable.of(decided), IncidentRow.of(reconciliation, pass::claim), format, folder);
        write(FindingTable.of(decided), reconciliation.findings(), format, folder);
    }

    private static <R> void write(Table<R> table, List<R> rows, Format format, Path folder) throws IOException {
        try (BufferedWriter out = open(folder, table, format)) {
            format.write(out, table, rows);
        }
    }

    /** One pass over the readings, into all files at once. */
    private static final class Pass {
        private final RowWriter<ClaimRow> claims;
        private final RowWriter<AttributionRow> attributions;
        private final RowWriter<ReportRow> reports;
        private final TextFiles texts;
        private final Standings standings;
        private final Map<ReportId, String> names = new HashMap<>();
        /** The claims of questions about incidents. */
        private final Map<ClaimId, Claim> claimsOfIncidents = new HashMap<>();

        private Written written = new Written(0, 0, 0, 0);

        Pass(
                RowWriter<ClaimRow> claims,
                RowWriter<AttributionRow> attributions,
                RowWriter<ReportRow> reports,
                TextFiles texts,
                Reconciliation reconciliation) {
            this.claims = claims;
            this.attributions = attributions;
            this.reports = reports;
            this.texts = texts;
            this.standings = new Standings(reconciliation);
        }

        void reading(Reading reading) throws IOException {
            names.put(reading.report().id(), reading.report().path());
            for (ClaimRow row : ClaimRow.of(reading, standings)) {
                claims.write(row);
                if (row.standing().incident().isPresent()) {
                    claimsOfIncidents.put(row.claim().id(), row.claim());
                }
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

        Optional<Claim> claim(ClaimId id) {
            return Optional.ofNullable(claimsOfIncidents.get(id));
        }

        Written written(long passages) {
            return new Written(written.reports, written.claims, written.attributions, passages);
        }

        void report(ReportRow row) throws IOException {
            reports.write(row);
        }
    }
}
