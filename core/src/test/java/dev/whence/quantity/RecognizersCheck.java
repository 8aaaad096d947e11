package dev.whence.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How many numbers of a public specification are read with the same value, where the development data is at hand. What
 * the annotation guide excludes counts as left out, not as wrong; negative numbers, fractions and powers are no counts.
 */
class RecognizersCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final QuantityReader reader = QuantityReader.load();
    private final ProseReader prose = new ProseReader(Tagger.load());

    @Test
    void numbersOfTheSpecificationsAreReadAlike() throws IOException {
        Optional<Path> folder = SharedFolder.find("bench/recognizers-text/Number/English");
        assumeTrue(folder.isPresent(), "no development data beside this checkout");
        double numbers = check(folder.get().resolve("NumberModel.json"), false);
        double percents = check(folder.get().resolve("PercentModel.json"), true);
        assertThat(numbers).isGreaterThan(0.7);
        assertThat(percents).isGreaterThan(0.95);
    }

    private double check(Path file, boolean percent) throws IOException {
        int right = 0;
        int wrong = 0;
        int leftOut = 0;
        for (JsonNode spec : JSON.readTree(Files.readString(file))) {
            String input = spec.get("Input").asText();
            List<Quantity> quantities = new ArrayList<>();
            List<Excluded> excluded = new ArrayList<>();
            for (Sentence sentence :
                    prose.read(Report.of("spec.txt", input), s -> true).sentences()) {
                Numbers numbers = reader.numbers(sentence);
                quantities.addAll(numbers.quantities());
                excluded.addAll(numbers.excluded());
            }
            for (JsonNode result : spec.get("Results")) {
                Optional<BigDecimal> value = value(result, percent);
                if (value.isEmpty()) {
                    continue;
                }
                int start = result.path("Start").asInt();
                int end = result.path("End").asInt() + 1;
                boolean alike = quantities.stream()
                        .anyMatch(q ->
                                q.number().start() < end && start < q.number().end() && holds(q, value.get()));
                boolean out = excluded.stream()
                        .anyMatch(e ->
                                e.number().start() < end && start < e.number().end());
                right += alike ? 1 : 0;
                leftOut += !alike && out ? 1 : 0;
                if (!alike && !out) {
                    wrong++;
                    System.out.println("DIFFERS «" + input + "» " + result.path("Text") + " = " + value.get() + " read "
                            + quantities.stream().map(Quantity::interval).toList());
                }
            }
        }
        System.out.printf("%s: %d alike, %d differ, %d left out%n", file.getFileName(), right, wrong, leftOut);
        return (double) right / (right + wrong);
    }

    private static boolean holds(Quantity q, BigDecimal value) {
        return q.interval().low().or(q.interval()::high).orElseThrow().compareTo(value) == 0
                || q.interval().high().map(high -> high.compareTo(value) == 0).orElse(false);
    }

    private static Optional<BigDecimal> value(JsonNode result, boolean percent) {
        String text = result.path("Resolution").path("value").asText();
        try {
            BigDecimal value = new BigDecimal(percent ? text.replace("%", "") : text);
            boolean fraction =
                    result.path("Resolution").path("subtype").asText().equals("fraction");
            boolean power = result.path("Resolution").path("subtype").asText().equals("power");
            return value.signum() < 0 || fraction || power ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
