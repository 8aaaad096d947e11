package dev.whence.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of gold or one exported claim: both have the same fields. Where a line leaves a field out, gold holds nothing
 * against a claim, so that absence is told from null.
 */
public record Row(JsonNode json) {

    /** One link of a chain. */
    public record Source(String name, String kind) {
        boolean isNamed() {
            return !kind.equals("unspecified");
        }
    }

    public String report() {
        return text("report").orElse("");
    }

    String measure() {
        return text("measure").orElse("");
    }

    String number() {
        return text("number").orElse("");
    }

    String quote() {
        return text("quote").orElse("").replaceAll("\\s+", " ");
    }

    boolean says(String field) {
        return json.has(field);
    }

    /** A text field; empty text counts as none. */
    public Optional<String> text(String field) {
        return Optional.of(json.path(field).asText(""))
                .filter(text -> json.path(field).isTextual() && !text.isEmpty());
    }

    boolean flag(String field) {
        return json.path(field).asBoolean(false);
    }

    public OptionalInt offset(String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }

    /** A bound of the interval; 5 and 5.0 are equal. */
    Optional<BigDecimal> bound(String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? Optional.of(value.decimalValue().stripTrailingZeros()) : Optional.empty();
    }

    /** The links that say who they are, of {@code attribution} or {@code attributionAlt}. */
    List<Source> chain(String field) {
        List<Source> chain = new ArrayList<>();
        for (JsonNode link : json.path(field)) {
            String name = link.path("source").asText("");
            if (!name.isEmpty()) {
                chain.add(new Source(name, link.path("kind").asText("")));
            }
        }
        return chain;
    }
}
