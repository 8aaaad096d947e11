package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.decision.ClaimOf;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Values;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement.How;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.decision.anchor.Quotation;
import dev.whence.decision.anchor.QuotationFinder;
import dev.whence.decision.anchor.QuotationFinder.Spot;
import dev.whence.report.Hashes;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim that a person adds: its report, the words of its number, the words around it, and what it says. */
final class MissedClaim {
    private final Known known;
    private final Corrections corrections;

    MissedClaim(Known known, Corrections corrections) {
        this.known = known;
        this.corrections = corrections;
    }

    Ruling added(Sheet.Line line) {
        String name = needed(line, "report");
        String number = needed(line, "number");
        Report report = known.report(name)
                .orElseThrow(() -> new RowProblem("no report is named " + name + ": 'whence reports' lists them"));
        Spot spot = spot(report, line.cell("quote").orElse(number), number);
        Values values = values(line, number);
        Measure measure = measure(values);
        int ordinal = ordinal(report, spot.number(), measure);
        Anchor anchor = new Anchor(
                name,
                report.id(),
                Hashes.short128(report.text()),
                Quotation.of(report.text(), spot.sentence(), spot.number()),
                spot.number(),
                measure,
                ordinal);
        ClaimLines.check(
                values,
                new Placed(How.UNCHANGED, report.id(), anchor.claim(), spot.number(), spot.sentence()),
                Optional.empty());
        return new OnClaim(anchor, Verdict.ADD, Values.NONE, values);
    }

    private static String needed(Sheet.Line line, String column) {
        return line.cell(column).orElseThrow(() -> new RowProblem("a missed claim needs its " + column));
    }

    private static Spot spot(Report report, String quote, String number) {
        int at = quote.indexOf(number);
        if (at < 0) {
            throw new RowProblem("the quote does not hold the number “" + number + "”");
        }
        Quotation quotation = new Quotation("", quote, "", new TextSpan(at, at + number.length()));
        List<Spot> spots = new QuotationFinder(report.text()).quoted(quotation);
        if (spots.isEmpty()) {
            throw new RowProblem("“" + quote + "” does not stand in " + report.path());
        }
        if (spots.size() > 1) {
            throw new RowProblem("“" + quote + "” stands " + spots.size() + " times in " + report.path()
                    + ": quote more of the sentence");
        }
        return spots.get(0);
    }

    private Values values(Sheet.Line line, String number) {
        Map<Field, Optional<String>> values = new EnumMap<>(Field.class);
        values.putAll(corrections.shown(line, Values.NONE));
        values.putAll(corrections.given(line));
        values.putAll(corrections.in(line, Values.NONE));
        if (!values.containsKey(Field.LOW) && !values.containsKey(Field.HIGH)) {
            BigDecimal figure = figure(number);
            values.put(Field.LOW, Optional.of(figure.toPlainString()));
            values.put(Field.HIGH, Optional.of(figure.toPlainString()));
        }
        return Values.NONE.with(values);
    }

    private static BigDecimal figure(String number) {
        try {
            return CellReader.number(number, false);
        } catch (RowProblem e) {
            throw new RowProblem("a missed claim needs low or high: “" + number + "” is not written in digits");
        }
    }

    private static Measure measure(Values values) {
        return values.of(Field.MEASURE)
                .map(CellReader::measure)
                .orElseThrow(() -> new RowProblem("a missed claim needs its measure"));
    }

    /** The first that no claim on the number has; a claim with the measure is there already. */
    private int ordinal(Report report, TextSpan number, Measure measure) {
        for (int ordinal = 0; ; ordinal++) {
            Optional<Claim> there = known.claim(ClaimId.of(report.id(), number, ordinal));
            if (there.isEmpty()) {
                return ordinal;
            }
            if (there.get().measure() == measure) {
                boolean added = there.get().evidence().rule().equals(ClaimOf.RULE);
                if (added) {
                    return ordinal;
                }
                throw new RowProblem("a claim on that number is there already: "
                        + there.get().id() + "; decide accept or correct for it");
            }
        }
    }
}
