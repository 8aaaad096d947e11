package dev.whence.bench.speed;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.attribution.AttributionReader;
import dev.whence.bench.Reports;
import dev.whence.claim.Claim;
import dev.whence.claim.reader.ClaimReader;
import dev.whence.ingest.ReportFile;
import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.ledger.LedgerWriter;
import dev.whence.ledger.Origin;
import dev.whence.ledger.Part;
import dev.whence.ledger.Run;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.Report;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

/** The stages of a run, each callable by itself; together they do what a run does. */
final class Stages {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ProseReader proseReader = new ProseReader(Tagger.load());
    private final AttributionReader attributionReader = AttributionReader.load();
    private final ClaimReader claimReader = ClaimReader.load();
    private final QuantityReader quantityReader = QuantityReader.load();

    List<Report> ingest(ReportFile file) {
        return Reports.of(file);
    }

    Prose language(Report report) {
        return proseReader.read(report, claimReader::mayHoldClaim);
    }

    /** A part of the claims' stage. */
    int quantities(Prose prose) {
        int found = 0;
        for (Sentence sentence : prose.sentences()) {
            if (claimReader.mayHoldClaim(sentence)) {
                found += quantityReader.read(sentence).size();
            }
        }
        return found;
    }

    List<Attribution> attributions(Prose prose) {
        return attributionReader.read(prose);
    }

    List<Claim> claims(Prose prose, List<Attribution> attributions) {
        return claimReader.read(prose, attributionReader.chains(prose, attributions));
    }

    static LedgerWriter ledger(Path file) {
        LedgerWriter ledger = LedgerWriter.open(file, CLOCK);
        ledger.begin(new Run.Plan("bench", new TreeMap<>(), List.of()));
        return ledger;
    }

    static void store(LedgerWriter ledger, Reading reading) {
        String name = reading.report().path();
        ledger.store(name, new Origin(name, "", "", "bench"), List.of(new Part.Read(reading)));
    }
}
