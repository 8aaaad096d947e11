package dev.whence.bench.relations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Telling;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of {@code relations.json} with their claims. */
final class GoldQuestions {
    private GoldQuestions() {}

    /**
     * A claim that should answer a question.
     *
     * @param number where its number stands; about so in pages
     */
    record Label(String question, String report, TextSpan number, Measure measure, Interval interval, boolean exact) {

        /** Whether a telling is that claim, though it may have another measure. */
        boolean isNumberOf(Telling telling) {
            return new Label(question, report, number, telling.claim().measure(), interval, exact).isOf(telling);
        }

        /** Whether a telling is that claim. */
        boolean isOf(Telling telling) {
            boolean same =
                    telling.report().name().equals(report) && telling.claim().measure() == measure;
            return same
                    && (exact
                            ? telling.claim().number().overlaps(number)
                            : telling.claim().interval().low().equals(interval.low())
                                    && telling.claim().interval().high().equals(interval.high()));
        }
    }

    /** @param tellings those of the gold rows, in their order */
    static List<Label> labels(JsonNode relations, List<JsonNode> gold, List<Telling> tellings) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode question : relations.path("questions")) {
            labels.addAll(labels(question.path("id").asText(), question.path("claims"), gold, tellings));
        }
        return labels;
    }

    /** Which question each telling should answer: for each label the first telling that is its claim and has no other. */
    static Map<ClaimId, String> answered(List<Label> labels, List<Telling> tellings) {
        Map<ClaimId, String> answered = new LinkedHashMap<>();
        for (Label label : labels) {
            tellings.stream()
                    .filter(telling -> !answered.containsKey(telling.id()) && label.isOf(telling))
                    .findFirst()
                    .ifPresent(telling -> answered.put(telling.id(), label.question()));
        }
        return answered;
    }

    /** How many pairs of claims of one question are not among the tellings. */
    static int missedPairs(List<Label> labels, Map<ClaimId, String> answered) {
        return pairs(labels.stream().map(Label::question).toList()) - pairs(answered.values());
    }

    private static int pairs(Collection<String> questions) {
        Map<String, Integer> counts = new HashMap<>();
        questions.forEach(question -> counts.merge(question, 1, Integer::sum));
        return counts.values().stream().mapToInt(PairwiseF1::pairs).sum();
    }

    /** The claims that a question or finding lists. */
    static List<Label> labels(String question, JsonNode claims, List<JsonNode> gold, List<Telling> tellings) {
        List<JsonNode> rows =
                gold.stream().filter(row -> !row.path("none").asBoolean()).toList();
        List<Label> labels = new ArrayList<>();
        for (JsonNode claim : claims) {
            int row = row(claim, rows);
            if (row >= 0 && row < tellings.size()) {
                labels.add(label(question, rows.get(row), tellings.get(row)));
            }
        }
        return labels;
    }

    private static Label label(String question, JsonNode row, Telling telling) {
        return new Label(
                question,
                telling.report().name(),
                telling.claim().number(),
                telling.claim().measure(),
                telling.claim().interval(),
                row.path("start").isNumber());
    }

    /** By report, number and how the quote begins, otherwise by report and number. */
    private static int row(JsonNode claim, List<JsonNode> rows) {
        String report = claim.path(0).asText();
        String number = flat(claim.path(1).asText());
        String quote = flat(claim.path(2).asText("")).replaceAll("[…. ]+$", "");
        int second = -1;
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (row.path("report").asText().equals(report)
                    && flat(row.path("number").asText()).equals(number)) {
                if (flat(row.path("quote").asText()).startsWith(quote)) {
                    return i;
                }
                second = second < 0 ? i : second;
            }
        }
        return second;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
