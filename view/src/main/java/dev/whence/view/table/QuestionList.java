package dev.whence.view.table;

import dev.whence.claim.ClaimId;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Range;
import dev.whence.view.text.Figures;
import dev.whence.view.text.NumberLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Questions as a table for people, each with a number line. */
public final class QuestionList {
    private static final int LINE = 16;
    private static final int ID = 6;

    private QuestionList() {}

    /** @param intervals what each claim says */
    public static TerminalTable table(
            List<QuestionRow> rows, List<Finding> findings, Map<ClaimId, Interval> intervals) {
        Map<QuestionId, Integer> counts = new HashMap<>();
        findings.forEach(finding -> finding.questions().forEach(question -> counts.merge(question, 1, Integer::sum)));
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.fixed("ID"),
                TerminalTable.Head.text("QUESTION").atLeast(24),
                TerminalTable.Head.number("REPORTS"),
                TerminalTable.Head.number("ORIGINS FOUND"),
                TerminalTable.Head.number("SURE"),
                TerminalTable.Head.number("STATED").spared(1),
                TerminalTable.Head.fixed(""),
                TerminalTable.Head.number("FINDINGS").spared(2)));
        for (QuestionRow row : rows) {
            Question question = row.question();
            table.add(List.of(
                    question.id().value().substring(0, ID),
                    question.label(),
                    Figures.count(row.reports()),
                    Figures.count(question.origins().size()),
                    range(question.estimate().counted()),
                    range(question.estimate().stated()),
                    line(question, intervals),
                    Figures.count(counts.getOrDefault(question.id(), 0))));
        }
        return table;
    }

    private static String line(Question question, Map<ClaimId, Interval> intervals) {
        List<Interval> told = question.claims().stream()
                .map(intervals::get)
                .filter(Objects::nonNull)
                .toList();
        return told.isEmpty() ? "" : new NumberLine(told, LINE).of(told);
    }

    /** {@code 14–64}, {@code 24 or more}, {@code 16}; a dash for no figures. */
    public static String range(Range range) {
        String best = range.best().map(figure -> ", best " + number(figure)).orElse("");
        if (range.low().isEmpty() && range.high().isEmpty()) {
            return "—";
        }
        if (range.high().isEmpty()) {
            return "≥" + number(range.low().orElseThrow()) + best;
        }
        if (range.low().isEmpty()) {
            return "≤" + number(range.high().orElseThrow()) + best;
        }
        BigDecimal low = range.low().orElseThrow();
        BigDecimal high = range.high().orElseThrow();
        return (low.compareTo(high) == 0 ? number(low) : number(low) + "–" + number(high)) + best;
    }

    private static String number(BigDecimal number) {
        return Figures.of(Interval.between(number, number));
    }
}
