package dev.whence.view.table;

import dev.whence.claim.Measure;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.view.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Incidents as a table for people. */
public final class IncidentList {
    private static final int ID = 6;
    private static final List<Status> TOLD = List.of(Status.ASSERTED, Status.DERIVED, Status.ALLEGED);

    private IncidentList() {}

    public static TerminalTable table(List<IncidentRow> rows) {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.fixed("ID"),
                TerminalTable.Head.text("INCIDENT").atLeast(24),
                TerminalTable.Head.fixed("FROM"),
                TerminalTable.Head.number("KILLED"),
                TerminalTable.Head.number("WOUNDED"),
                TerminalTable.Head.text("BLAMED").spared(1),
                TerminalTable.Head.number("REPORTS").spared(2),
                TerminalTable.Head.number("ORIGINS FOUND")));
        for (IncidentRow row : rows) {
            table.add(List.of(
                    row.incident().id().value().substring(0, ID),
                    row.incident().label(),
                    row.incident().from().map(Object::toString).orElse(""),
                    toll(row, Measure.KILLED),
                    toll(row, Measure.WOUNDED),
                    String.join(", ", row.incident().blamed()),
                    Figures.count(row.reports()),
                    Figures.count(row.origins())));
        }
        return table;
    }

    private static String toll(IncidentRow row, Measure measure) {
        Optional<BigDecimal> least = row.least(measure, TOLD);
        Optional<BigDecimal> most = row.most(measure, TOLD);
        if (least.isEmpty() && most.isEmpty()) {
            return "";
        }
        BigDecimal low = least.or(() -> most).orElseThrow();
        BigDecimal high = most.or(() -> least).orElseThrow();
        return Figures.of(Interval.between(low, high));
    }
}
