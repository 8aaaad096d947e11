package dev.whence.view.table;

import dev.whence.reconcile.Finding;
import java.util.List;

/** Findings as a table for people. */
public final class FindingList {
    private static final int ID = 6;

    private FindingList() {}

    public static TerminalTable table(List<Finding> findings) {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.fixed("ID"),
                TerminalTable.Head.fixed("WEIGHT"),
                TerminalTable.Head.fixed("FINDING"),
                TerminalTable.Head.text("WHAT")));
        for (Finding finding : findings) {
            table.add(List.of(
                    finding.id().value().substring(0, ID),
                    finding.severity().label(),
                    finding.type().label(),
                    finding.explanation()));
        }
        return table;
    }
}
