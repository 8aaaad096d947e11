package dev.whence.bench.relations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Telling;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gold claims as if Whence had read them. */
final class GoldTellings {
    private final Map<String, Report> reports;
    private final Map<String, List<Sentence>> sentences = new HashMap<>();
    private final ProseReader prose = new ProseReader(Tagger.load());
    /** Where the last number of a page was found, whose gold has no offsets. */
    private final Map<String, Integer> last = new HashMap<>();

    GoldTellings(Map<String, Report> reports) {
        this.reports = Map.copyOf(reports);
    }

    List<Telling> of(List<JsonNode> rows) {
        List<Telling> tellings = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (JsonNode row : rows) {
            Report report = reports.get(row.path("report").asText());
            if (report == null || row.path("none").asBoolean()) {
                continue;
            }
            TextSpan number = number(row, report);
            int ordinal = ordinals.merge(report.path() + number, 1, Integer::sum) - 1;
            tellings.add(Telling.of(claim(row, report, number, ordinal), report));
        }
        return tellings;
    }

    private TextSpan number(JsonNode row, Report report) {
        if (row.path("start").isNumber()) {
            int start = report.text().offsetByCodePoints(0, row.path("start").asInt());
            return new TextSpan(
                    start, report.text().offsetByCodePoints(0, row.path("end").asInt()));
        }
        String number = row.path("number").asText();
        String quote = row.path("quote").asText();
        int at = report.text().indexOf(quote);
        int from = at < 0 ? last.getOrDefault(report.path(), 0) : at;
        int start = report.text().indexOf(number, from);
        if (start < 0) {
            start = Math.max(0, report.text().indexOf(number));
        }
        last.put(report.path(), start);
        return new TextSpan(start, Math.min(report.text().length(), start + number.length()));
    }

    private Claim claim(JsonNode row, Report report, TextSpan number, int ordinal) {
        return new Claim(
                ClaimId.of(report.id(), number, ordinal),
                report.id(),
                number,
                interval(row),
                Measure.valueOf(row.path("measure").asText().toUpperCase(Locale.ROOT)),
                row.path("unit").asText("people"),
                text(row, "of").map(of -> new Population(of, role(row), Optional.empty())),
                text(row, "cause"),
                text(row, "by"),
                text(row, "where").map(name -> Where.named(name, Where.Basis.CLAUSE)),
                when(row),
                text(row, "scope")
                        .map(s -> Scope.valueOf(s.toUpperCase(Locale.ROOT)))
                        .orElseGet(() -> scope(row)),
                Status.valueOf(text(row, "status").orElse("asserted").toUpperCase(Locale.ROOT)),
                new AttributionChain(links(row)),
                Certainty.SURE,
                new Evidence("gold", sentence(report, number), List.of()));
    }

    /** Where gold says nothing of it. */
    private static Scope scope(JsonNode row) {
        if (row.path("measure").asText().equals("strength")) {
            return Scope.STANDING;
        }
        return text(row, "when").isPresent()
                ? Scope.PERIOD
                : text(row, "cause").isPresent() ? Scope.INCIDENT : Scope.CUMULATIVE;
    }

    private TextSpan sentence(Report report, TextSpan number) {
        return sentences
                .computeIfAbsent(
                        report.path(),
                        path -> prose.read(report, sentence -> false).sentences())
                .stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(number))
                .findFirst()
                .orElse(number);
    }

    private static Role role(JsonNode row) {
        return text(row, "role")
                .map(r -> Role.valueOf(r.toUpperCase(Locale.ROOT)))
                .orElse(Role.UNKNOWN);
    }

    private static Interval interval(JsonNode row) {
        Optional<BigDecimal> low = bound(row, "low");
        Optional<BigDecimal> high = bound(row, "high");
        return new Interval(
                low.isEmpty() && high.isEmpty() ? Optional.of(BigDecimal.ZERO) : low,
                high,
                row.path("lowExclusive").asBoolean(),
                row.path("highExclusive").asBoolean(),
                row.path("approximate").asBoolean());
    }

    private static Optional<BigDecimal> bound(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    private static Optional<TimeWindow> when(JsonNode row) {
        Optional<LocalDate> from = text(row, "from").map(LocalDate::parse);
        Optional<LocalDate> to = text(row, "to").map(LocalDate::parse);
        Optional<Integer> year =
                text(row, "when").filter(when -> when.matches("\\d{4}")).map(Integer::valueOf);
        if (from.isEmpty() && year.isPresent()) {
            from = year.map(y -> LocalDate.of(y, 1, 1));
            to = year.map(y -> LocalDate.of(y, 12, 31));
        }
        Optional<LocalDate> first = from;
        Optional<LocalDate> end = to;
        return text(row, "when")
                .or(() -> first.map(LocalDate::toString))
                .map(words -> new TimeWindow(words, first, end));
    }

    private static List<Link> links(JsonNode row) {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : row.path("attribution")) {
            SourceKind kind = SourceKind.valueOf(link.path("kind")
                    .asText("unspecified")
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_'));
            links.add(new Link(
                    link.path("source").asText(""), kind, text(link, "cue"), Optional.empty(), Optional.empty()));
        }
        return links;
    }

    private static Optional<String> text(JsonNode row, String field) {
        return Optional.of(row.path(field).asText(""))
                .filter(text -> row.path(field).isTextual() && !text.isEmpty());
    }
}
