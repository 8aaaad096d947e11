package dev.whence.bench.relations;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.whence.analysis.Analysis;
import dev.whence.bench.Reports;
import dev.whence.cli.reuse.PassageFinder;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Telling;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of reports with its known answers, beside them or in {@code expected/}. */
final class Dossier {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Path path;
    private final Map<String, Report> reports = new TreeMap<>();

    Dossier(Path path) throws IOException {
        this.path = path;
        Reports.of(path).forEach(report -> reports.put(report.path(), report));
    }

    List<JsonNode> gold() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(answers("gold.jsonl"))) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    JsonNode relations() throws IOException {
        return JSON.readTree(answers("relations.json").toFile());
    }

    private Path answers(String name) {
        Path beside = path.resolve(name);
        return Files.exists(beside) ? beside : path.resolve("expected").resolve(name);
    }

    Map<String, Report> reports() {
        return reports;
    }

    /** A report that is there. */
    Report report(String name) {
        Report report = reports.get(name);
        if (report == null) {
            throw new IllegalArgumentException("No report is named " + name);
        }
        return report;
    }

    /** The gold claims as if they had been read. */
    List<Telling> goldTellings() throws IOException {
        return new GoldTellings(reports).of(gold());
    }

    /** The claims that are read. */
    List<Telling> readTellings(Analysis analysis) {
        return reports.values().stream()
                .flatMap(report -> analysis.read(report).claims().stream().map(claim -> Telling.of(claim, report)))
                .toList();
    }

    List<Passage> passages() {
        Map<String, ReportId> ids = new TreeMap<>();
        reports.forEach((name, report) -> ids.put(name, report.id()));
        return PassageFinder.standard(1)
                .find(ids, name -> Optional.ofNullable(reports.get(name)))
                .passages();
    }
}
