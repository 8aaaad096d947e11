package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.decision.Field;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.decision.anchor.Quotation;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.Optional;

/** Finds the claim that a row is about: by its id, or by its quotation where reports or rules have changed since. */
final class ClaimLine {
    private final Known known;

    ClaimLine(Known known) {
        this.known = known;
    }

    /** @throws RowProblem if there is none */
    Claim claim(Sheet.Line line) {
        Optional<String> id = line.cell("id");
        Optional<Claim> byId = id.flatMap(text -> known.claim(new ClaimId(text)));
        if (byId.isPresent()) {
            return byId.get();
        }
        Anchor anchor = anchor(line)
                .orElseThrow(() -> new RowProblem("no claim has the id " + id.orElse("(none)")
                        + ", and without report, number and quote it cannot be found"));
        Placement place = known.place(anchor);
        if (place instanceof Placed placed) {
            return known.claim(placed.claim())
                    .orElseThrow(() -> new RowProblem("the number stands where it stood, but no claim is read there any"
                            + " more: decide “add” for it, or leave the row out"));
        }
        Orphaned orphaned = (Orphaned) place;
        throw new RowProblem("the claim is not there any more, and its quotation is not found"
                + (orphaned.nearest().isEmpty()
                        ? ""
                        : "; nearest: " + orphaned.nearest().get(0)));
    }

    /** What the row tells of its place. */
    static Optional<Anchor> anchor(Sheet.Line line) {
        Optional<String> report = line.cell("report");
        Optional<String> number = line.cell("number");
        Optional<String> quote = line.cell("quote");
        if (report.isEmpty() || number.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        int at = within(line, quote.get(), number.get());
        if (at < 0) {
            throw new RowProblem("the quote does not hold the number “" + number.get() + "”");
        }
        TextSpan span = new TextSpan(at, at + number.get().length());
        Measure measure =
                line.cell(Field.MEASURE.label()).map(CellReader::measure).orElse(Measure.KILLED);
        int start = line.cell("start").map(ClaimLine::offset).orElse(0);
        return Optional.of(new Anchor(
                report.get(),
                new ReportId(""),
                "",
                new Quotation("", quote.get(), "", span),
                new TextSpan(start, start + number.get().length()),
                measure,
                0));
    }

    /** Where the number stands in the quote, by its offsets or else where it stands first. */
    private static int within(Sheet.Line line, String quote, String number) {
        Optional<Integer> start = line.cell("start").map(ClaimLine::offset);
        Optional<Integer> quoteStart = line.cell("quoteStart").map(ClaimLine::offset);
        if (start.isPresent() && quoteStart.isPresent()) {
            int points = start.get() - quoteStart.get();
            if (points >= 0 && points <= quote.codePointCount(0, quote.length())) {
                int at = quote.offsetByCodePoints(0, points);
                if (quote.startsWith(number, at)) {
                    return at;
                }
            }
        }
        return quote.indexOf(number);
    }

    private static int offset(String cell) {
        return CellReader.number(cell, false).intValue();
    }
}
