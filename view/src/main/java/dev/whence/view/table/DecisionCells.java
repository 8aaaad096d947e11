package dev.whence.view.table;

import dev.whence.decision.Decision;
import dev.whence.decision.Field;
import dev.whence.decision.OnOneClaim;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import java.util.List;
import java.util.stream.Collectors;

/** What people decided, as cells of exports; and the empty columns in which a person may decide in a spreadsheet. */
final class DecisionCells {
    private DecisionCells() {}

    /** {@code {"action":"correct","by":["Ana"],"at":…,"reason":…,"corrected":["low"],"decisions":[3]}} */
    static Cell of(OnOneClaim said) {
        return new Cell.Fields(List.of(
                Cell.field(
                        "action",
                        Cell.of(
                                said.isDisputed()
                                        ? "disputed"
                                        : said.ruling().verdict().label())),
                Cell.field("by", by(said.decisions())),
                Cell.field("at", Cell.of(said.last().at().toString())),
                Cell.field("reason", Cell.text(said.last().reason())),
                Cell.field(
                        "corrected",
                        new Cell.Items(corrected(said.ruling()).stream()
                                .map(field -> Cell.of(field.label()))
                                .toList())),
                Cell.field("decisions", numbers(said.decisions()))));
    }

    /** {@code correct (Ana)}, {@code disputed (Ana: accept; Ben: reject)} */
    static String flat(OnOneClaim said) {
        if (said.isDisputed()) {
            return said.decisions().stream()
                    .map(decision -> decision.author() + ": " + action(decision.ruling()))
                    .collect(Collectors.joining("; ", "disputed (", ")"));
        }
        return said.decisions().stream()
                .map(Decision::author)
                .collect(Collectors.joining(", ", said.ruling().verdict().label() + " (", ")"));
    }

    /** The fields that a person gave another value; of a missed claim none. */
    static List<Field> corrected(OnClaim ruling) {
        return ruling.verdict() == Ruling.Verdict.CORRECT ? ruling.values().differing(ruling.seen()) : List.of();
    }

    /** {@code {"action":"dismiss","by":["Ana"],"at":…,"reason":…,"decisions":[3]}} */
    static Cell of(Decision decision) {
        return new Cell.Fields(List.of(
                Cell.field("action", Cell.of(action(decision.ruling()))),
                Cell.field("by", by(List.of(decision))),
                Cell.field("at", Cell.of(decision.at().toString())),
                Cell.field("reason", Cell.text(decision.reason())),
                Cell.field("decisions", numbers(List.of(decision)))));
    }

    /** {@code dismiss (Ana)} */
    static String flat(Decision decision) {
        return action(decision.ruling()) + " (" + decision.author() + ")";
    }

    /** {@code B2 (Ana)}, from several grades. */
    static Cell grades(List<Decision> grades) {
        return grades.isEmpty()
                ? Cell.ABSENT
                : Cell.of(grades.stream()
                        .map(decision -> action(decision.ruling()) + " (" + decision.author() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static String action(Ruling ruling) {
        if (ruling instanceof OnClaim on) {
            return on.verdict().label();
        } else if (ruling instanceof OnFinding on) {
            return on.holds() ? "accept" : "dismiss";
        } else if (ruling instanceof Graded graded) {
            return graded.grade();
        }
        return "";
    }

    private static Cell by(List<Decision> decisions) {
        return new Cell.Items(
                decisions.stream().map(decision -> Cell.of(decision.author())).toList());
    }

    private static Cell numbers(List<Decision> decisions) {
        return new Cell.Items(
                decisions.stream().map(decision -> Cell.of(decision.number())).toList());
    }

    /** A column for a person to fill in; it is empty, so that a file that is read back as it is changes nothing. */
    static <R> Column<R> toFill(String name) {
        return Column.of(name, row -> Cell.ABSENT);
    }
}
