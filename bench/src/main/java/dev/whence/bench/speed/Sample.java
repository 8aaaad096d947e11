package dev.whence.bench.speed;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.bench.Reports;
import dev.whence.claim.Claim;
import dev.whence.ingest.ReportFile;
import dev.whence.language.Prose;
import dev.whence.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A folder that is read through all stages, so that each can be timed by itself: the example, or {@code whence.texts}. */
@State(Scope.Benchmark)
public class Sample {
    final Stages stages = new Stages();
    final List<ReportFile> files = Reports.files(Path.of(System.getProperty("whence.texts", "examples/zabrin-dam")));
    final List<Report> reports =
            files.stream().flatMap(file -> stages.ingest(file).stream()).toList();
    final List<Prose> proses = reports.stream().map(stages::language).toList();
    final List<List<Attribution>> attributions =
            proses.stream().map(stages::attributions).toList();
    final List<Reading> readings = proses.stream().map(this::reading).toList();

    private Reading reading(Prose prose) {
        List<Attribution> found = stages.attributions(prose);
        List<Claim> claims = stages.claims(prose, found);
        return new Reading(prose.report(), claims, found);
    }
}
