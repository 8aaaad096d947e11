package dev.whence.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How many of the gold claims' numbers are read with the right interval, where the development data is at hand; prints
 * every miss, and with {@code -Dwhence.print=true} also the numbers that no claim uses and the excluded ones.
 */
class GoldNumbersCheck {
    private static final String[] FOLDERS = {"mosul", "gold/drones", "gold/cyclone", "gold/wires/1", "gold/wires/2"};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final QuantityReader reader = QuantityReader.load();
    private final ProseReader prose = new ProseReader(Tagger.load());
    private int right;
    private int all;
    private int counting;
    private int excluded;

    @Test
    void goldNumbersAreFoundWithTheirIntervals() throws IOException {
        assumeTrue(SharedFolder.find("mosul/gold.jsonl").isPresent(), "no development data beside this checkout");
        for (String folder : FOLDERS) {
            check(SharedFolder.find(folder).orElseThrow());
        }
        System.out.printf(
                "numbers of gold claims: %d of %d; further numbers that count: %d; excluded: %d%n",
                right, all, counting, excluded);
        assertThat((double) right / all).isGreaterThan(0.985);
    }

    private void check(Path folder) throws IOException {
        Map<String, List<JsonNode>> claims = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode row = JSON.readTree(line);
                claims.computeIfAbsent(row.get("report").asText(), r -> new ArrayList<>())
                        .add(row);
            }
        }
        for (Map.Entry<String, List<JsonNode>> entry : claims.entrySet()) {
            check(folder, entry.getKey(), entry.getValue());
        }
    }

    private void check(Path folder, String name, List<JsonNode> gold) throws IOException {
        boolean page = name.endsWith(".html");
        String text = Files.readString(folder.resolve(name));
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (page) {
            text = text.replaceAll("(?s)<(script|style|head)[ >].*?</\\1>", "")
                    .replaceAll("<[^>]+>", "\n")
                    .replace("&nbsp;", "\u00A0")
                    .replaceAll("\n+", "\n");
        }
        Prose read = prose.read(Report.of(name, text), s -> true);
        CodePoints points = new CodePoints(text);
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : read.sentences()) {
            Numbers numbers = reader.numbers(sentence);
            quantities.addAll(numbers.quantities());
            excluded += numbers.excluded().size();
            print(folder + "/" + name, text, numbers, gold, points, page);
        }
        for (JsonNode claim : gold) {
            if (claim.has("none")) {
                continue;
            }
            all++;
            if (quantities.stream().anyMatch(q -> (page || overlaps(claim, q, points)) && sameInterval(claim, q))) {
                right++;
            } else {
                String where = folder.getFileName() + "/" + name;
                String found = quantities.stream()
                        .filter(q -> !page && overlaps(claim, q, points))
                        .map(q -> q.kind() + " " + q.interval())
                        .toList()
                        .toString();
                System.out.println("MISS " + where + " «" + claim.get("number").asText() + "» in «"
                        + claim.path("quote").asText() + "» " + claim.get("low") + ".." + claim.get("high")
                        + " " + claim.path("lowExclusive") + claim.path("highExclusive") + " "
                        + claim.path("approximate") + (claim.path("optional").asBoolean() ? " optional" : "")
                        + " found " + found);
            }
        }
    }

    private void print(
            String where, String text, Numbers numbers, List<JsonNode> gold, CodePoints points, boolean page) {
        boolean print = Boolean.getBoolean("whence.print");
        for (Quantity q : numbers.quantities()) {
            boolean inGold = gold.stream()
                    .anyMatch(c ->
                            page ? c.path("number").asText().equals(q.number().of(text)) : overlaps(c, q, points));
            if (!inGold && q.kind() != Quantity.Kind.ARTICLE) {
                counting++;
                if (print) {
                    System.out.println("EXTRA " + q.kind() + " «"
                            + context(text, q.number().start(), q.number().end()) + "» " + q.interval() + " " + where);
                }
            }
        }
        for (Excluded e : numbers.excluded()) {
            if (print) {
                System.out.println("EXCLUDED " + e.reason() + " «"
                        + context(text, e.number().start(), e.number().end()) + "» " + where);
            }
        }
    }

    private static String context(String text, int start, int end) {
        return (text.substring(Math.max(0, start - 45), start) + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + 40)))
                .replace('\n', ' ');
    }

    private static boolean overlaps(JsonNode claim, Quantity q, CodePoints points) {
        JsonNode start = claim.path("start");
        return start.isNumber()
                && points.at(q.number().start()) < claim.get("end").asInt()
                && start.asInt() < points.at(q.number().end());
    }

    private static boolean sameInterval(JsonNode claim, Quantity q) {
        Interval i = q.interval();
        return same(claim.get("low"), i.low())
                && same(claim.get("high"), i.high())
                && claim.path("lowExclusive").asBoolean() == i.lowExclusive()
                && claim.path("highExclusive").asBoolean() == i.highExclusive()
                && (!claim.has("approximate") || claim.get("approximate").asBoolean() == i.approximate());
    }

    private static boolean same(JsonNode gold, Optional<BigDecimal> bound) {
        return gold == null || gold.isNull()
                ? bound.isEmpty()
                : bound.isPresent() && gold.decimalValue().compareTo(bound.get()) == 0;
    }
}
