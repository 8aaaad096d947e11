package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.decision.ClaimOf;
import dev.whence.decision.Decision;
import dev.whence.decision.Field;
import dev.whence.decision.OnOneClaim;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.Scheme;
import dev.whence.decision.Values;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement.How;
import dev.whence.decision.anchor.Placement.Placed;
import dev.whence.place.Where;
import dev.whence.reconcile.Masthead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of claims: what a person says of each by itself. */
final class ClaimLines {
    private final Known known;
    private final String author;
    private final ClaimLine places;
    private final Corrections corrections;

    ClaimLines(Known known, String author, CellReader cells) {
        this.known = known;
        this.author = author;
        this.places = new ClaimLine(known);
        this.corrections = new Corrections(cells);
    }

    /** The rulings of a row on its claim, and its grades. */
    List<Ruling> rulings(Sheet.Line line) {
        List<Ruling> rulings = new ArrayList<>();
        Word word = Word.in(line);
        if (word == Word.ADD) {
            rulings.add(new MissedClaim(known, corrections).added(line));
            return rulings;
        }
        Claim claim = places.claim(line);
        if (word == Word.WITHDRAW) {
            withdrawn(claim).ifPresent(rulings::add);
        } else if (word == Word.REJECT) {
            rulings.add(new OnClaim(known.anchor(claim), Verdict.REJECT, Values.of(claim), Values.NONE));
        } else if (word == Word.ACCEPT || word == Word.CORRECT || word == Word.NOTHING && corrects(line)) {
            rulings.add(held(line, claim, word));
        }
        line.cell("admiralty").ifPresent(grade -> rulings.addAll(grades(grade, claim)));
        return rulings;
    }

    private static boolean corrects(Sheet.Line line) {
        return line.filled("corrected_").stream()
                .anyMatch(column -> !column.equals("corrected_question") && !column.equals("corrected_origin"));
    }

    /** Accepted or corrected; whoever accepts and corrects corrects. */
    private Ruling held(Sheet.Line line, Claim claim, Word word) {
        Values seen = Values.of(claim);
        Values values = seen.with(corrections.shown(line, seen));
        Map<Field, Optional<String>> changes = corrections.in(line, seen);
        values = values.with(changes);
        boolean same = values.differing(seen).isEmpty();
        if (same && changes.isEmpty() && word == Word.CORRECT) {
            throw new RowProblem("says correct, but no corrected_ column has a value");
        }
        Anchor anchor = known.anchor(claim);
        check(values, claim);
        return new OnClaim(anchor, same ? Verdict.ACCEPT : Verdict.CORRECT, seen, values);
    }

    private static void check(Values values, Claim claim) {
        Placed place = new Placed(
                How.UNCHANGED,
                claim.report(),
                claim.id(),
                claim.number(),
                claim.evidence().sentence());
        check(values, place, Optional.of(claim));
    }

    /** @throws RowProblem if the values make no claim */
    static void check(Values values, Placed place, Optional<Claim> read) {
        try {
            Claim made = ClaimOf.claim(values, place, read, name -> Where.named(name, Where.Basis.PERSON), "");
            made.interval()
                    .low()
                    .flatMap(low -> made.interval().high().filter(high -> high.compareTo(low) < 0))
                    .filter(high -> made.measure() != Measure.RATIO)
                    .ifPresent(high -> {
                        throw new RowProblem("high is below low");
                    });
        } catch (IllegalArgumentException e) {
            throw new RowProblem(String.valueOf(e.getMessage()));
        }
    }

    /** What was withdrawn before need not be again. */
    private Optional<Ruling> withdrawn(Claim claim) {
        List<Decision> mine = known.decided().history(claim.id()).stream()
                .filter(decision -> decision.author().equals(author))
                .toList();
        if (mine.isEmpty()) {
            throw new RowProblem("there is no decision of " + author + " on this claim to withdraw");
        }
        return known.decided().of(claim.id()).map(OnOneClaim::decisions).orElse(List.of()).stream()
                .filter(mine::contains)
                .<Ruling>map(decision -> new Withdrawn(decision.number()))
                .findFirst();
    }

    /** {@code B2}: the letter grades whoever said it first, the figure what was said. */
    private List<Ruling> grades(String cell, Claim claim) {
        String grade = cell.toUpperCase(Locale.ROOT);
        if (!grade.matches("[A-F]?[1-6]?") || grade.isEmpty()) {
            throw new RowProblem("“" + cell + "” is no Admiralty grade: write A to F, 1 to 6, or both as B2");
        }
        List<Ruling> grades = new ArrayList<>();
        if (Character.isLetter(grade.charAt(0))) {
            grades.add(
                    new Graded(Scheme.RELIABILITY, grade.substring(0, 1), Optional.of(originator(claim)), List.of()));
        }
        if (Character.isDigit(grade.charAt(grade.length() - 1))) {
            grades.add(new Graded(
                    Scheme.CREDIBILITY,
                    grade.substring(grade.length() - 1),
                    Optional.empty(),
                    List.of(known.anchor(claim))));
        }
        return grades;
    }

    private String originator(Claim claim) {
        return claim.attribution()
                .originator()
                .map(link -> link.source())
                .orElseGet(() -> Masthead.of(known.reportOf(claim)).outletOrName());
    }
}
