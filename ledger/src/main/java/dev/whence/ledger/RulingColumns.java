package dev.whence.ledger;

import dev.whence.attribution.SourceKind;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.SameSource;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.Scheme;
import dev.whence.decision.Values;
import dev.whence.decision.anchor.Anchor;
import dev.whence.reconcile.FindingType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a decision says as three columns.
 *
 * @param subject what it is about: {@code claim}, {@code question}, {@code origin} …
 * @param payload all else that it says, apart from the claims
 */
record RulingColumns(String subject, String action, SortedMap<String, String> payload) {
    private static final String SEEN = "seen.";

    /** The anchors of a row, by their side. */
    record Anchors(List<Anchor> these, List<Anchor> those) {}

    static RulingColumns of(Ruling ruling) {
        SortedMap<String, String> payload = new TreeMap<>();
        if (ruling instanceof OnClaim on) {
            on.seen().texts().forEach((field, text) -> payload.put(SEEN + field.label(), text));
            on.values().texts().forEach((field, text) -> payload.put(field.label(), text));
            return new RulingColumns("claim", on.verdict().label(), payload);
        } else if (ruling instanceof Together together) {
            return new RulingColumns(together.company().label(), "together", payload);
        } else if (ruling instanceof Apart apart) {
            return new RulingColumns(apart.company().label(), "apart", payload);
        } else if (ruling instanceof Named named) {
            payload.put("label", named.label());
            return new RulingColumns("question", "name", payload);
        } else if (ruling instanceof OnFinding on) {
            payload.put("type", on.type().label());
            return new RulingColumns("finding", on.holds() ? "accept" : "dismiss", payload);
        }
        return ofSource(ruling, payload);
    }

    private static RulingColumns ofSource(Ruling ruling, SortedMap<String, String> payload) {
        if (ruling instanceof SameSource same) {
            payload.put("name", same.name());
            payload.put("as", same.as());
            return new RulingColumns("source", "same", payload);
        } else if (ruling instanceof KindOfSource kind) {
            payload.put("name", kind.name());
            payload.put("kind", kind.kind().label());
            return new RulingColumns("source", "kind", payload);
        } else if (ruling instanceof Graded graded) {
            payload.put("grade", graded.grade());
            graded.source().ifPresent(source -> payload.put("source", source));
            return new RulingColumns("grade", graded.scheme().label(), payload);
        } else if (ruling instanceof Withdrawn withdrawn) {
            payload.put("decision", Integer.toString(withdrawn.decision()));
            return new RulingColumns("decision", "withdraw", payload);
        }
        throw new IllegalStateException("No columns for " + ruling);
    }

    /** @throws IllegalStateException if this version knows no such ruling */
    Ruling ruling(Anchors anchors) {
        return switch (subject) {
            case "claim" ->
                new OnClaim(anchors.these().get(0), Row.parse(Verdict.class, action), values(SEEN), values(""));
            case "question", "origin" -> link(anchors);
            case "finding" ->
                new OnFinding(Row.parse(FindingType.class, text("type")), anchors.these(), action.equals("accept"));
            case "source" ->
                action.equals("same")
                        ? new SameSource(text("name"), text("as"))
                        : new KindOfSource(text("name"), Row.parse(SourceKind.class, text("kind")));
            case "grade" ->
                new Graded(
                        Row.parse(Scheme.class, action),
                        text("grade"),
                        Optional.ofNullable(payload.get("source")),
                        anchors.these());
            case "decision" -> new Withdrawn(Integer.parseInt(text("decision")));
            default -> throw new IllegalStateException("No ruling on a " + subject);
        };
    }

    private Ruling link(Anchors anchors) {
        Company company = Row.parse(Company.class, subject);
        return switch (action) {
            case "together" -> new Together(company, anchors.these());
            case "apart" -> new Apart(company, anchors.these(), anchors.those());
            case "name" -> new Named(anchors.these(), text("label"));
            default -> throw new IllegalStateException("No ruling " + action + " on a " + subject);
        };
    }

    private String text(String key) {
        return Optional.ofNullable(payload.get(key))
                .orElseThrow(() -> new IllegalStateException("A decision lacks its " + key));
    }

    private Values values(String prefix) {
        SortedMap<Field, String> texts = new TreeMap<>();
        for (Map.Entry<String, String> entry : payload.entrySet()) {
            boolean seen = entry.getKey().startsWith(SEEN);
            if (seen != prefix.isEmpty()) {
                Field.of(entry.getKey().substring(prefix.length()))
                        .ifPresent(field -> texts.put(field, entry.getValue()));
            }
        }
        return new Values(texts);
    }
}
