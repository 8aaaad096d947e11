package dev.whence.bench.accuracy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.whence.analysis.Analysis;
import dev.whence.bench.Reports;
import dev.whence.report.Report;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of reports with the claims that they hold, in {@code gold.jsonl} or {@code expected/gold.jsonl}. */
public record GoldFolder(Path path) {
    private static final List<String> PLACES = List.of("gold.jsonl", "expected/gold.jsonl");
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    public String name() {
        return path.toString();
    }

    /** @throws NoSuchFileException if the folder has no gold */
    public List<Row> gold() throws IOException {
        for (String place : PLACES) {
            if (Files.exists(path.resolve(place))) {
                return rows(Files.readAllLines(path.resolve(place)));
            }
        }
        throw new NoSuchFileException(path.resolve(PLACES.get(0)).toString());
    }

    /** The claims that Whence reads in the folder, one JSON object each, exactly as it exports them. */
    public List<String> claims(Analysis analysis) throws IOException {
        StringBuilder lines = new StringBuilder();
        JsonLines<ClaimRow> writer = new JsonLines<>(lines, ClaimTable.TABLE);
        for (Report report : Reports.of(path)) {
            for (ClaimRow row : ClaimRow.of(analysis.read(report))) {
                writer.write(row);
            }
        }
        return lines.toString().lines().toList();
    }

    public static List<Row> rows(List<String> lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                rows.add(new Row(JSON.readTree(line)));
            }
        }
        return rows;
    }

    /** What the claims of the folder are worth. */
    Pairing compare(Analysis analysis) throws IOException {
        return Pairing.of(gold(), rows(claims(analysis)));
    }
}
