package dev.whence.view.table;

import dev.whence.passage.Cluster;
import dev.whence.passage.Flow;
import dev.whence.passage.PassageKind;
import dev.whence.view.text.Figures;
import java.util.List;

/** Passages as a table for people. */
public final class PassageList {
    private static final int OPENING = 60;

    private final TerminalTable table = new TerminalTable(List.of(
            TerminalTable.Head.text("REPORT"),
            TerminalTable.Head.text(""),
            TerminalTable.Head.text("REPORT"),
            TerminalTable.Head.fixed("KIND"),
            TerminalTable.Head.number("WORDS"),
            TerminalTable.Head.number("STANDS IN"),
            TerminalTable.Head.text("WHY"),
            TerminalTable.Head.text("TEXT")));

    /** Boilerplate is no reuse, and left out. */
    public void add(PassageRow row) {
        if (row.passage().kind() == PassageKind.BOILERPLATE) {
            return;
        }
        String text = row.from().text().replaceAll("\\s+", " ").strip();
        table.add(List.of(
                row.from().report(),
                arrow(row.passage().flow()),
                row.to().report(),
                row.passage().kind().label(),
                Figures.count(text.split(" ").length),
                Figures.count(row.cluster().map(Cluster::reports).orElse(2)),
                row.passage().why(),
                text.length() <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, count(text))) + "…"));
    }

    private static int count(String text) {
        return Math.min(OPENING, text.codePointCount(0, text.length()));
    }

    private static String arrow(Flow flow) {
        return switch (flow) {
            case FROM_TO -> "→";
            case TO_FROM -> "←";
            case UNKNOWN -> "–";
        };
    }

    public TerminalTable table() {
        return table;
    }
}
