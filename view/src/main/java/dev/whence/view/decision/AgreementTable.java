package dev.whence.view.decision;

import dev.whence.decision.agreement.Agreement;
import dev.whence.view.table.Cell;
import dev.whence.view.table.Column;
import dev.whence.view.table.Table;
import dev.whence.view.table.TerminalTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How far people agree, for people and for programs. */
public final class AgreementTable {
    private static final int PLACES = 3;

    public static final Table<Agreement> TABLE = Table.of(
            "agreement",
            List.of(
                    Column.of("field", row -> Cell.of(row.what())),
                    Column.of("claims", row -> Cell.of(row.claims())),
                    Column.of("agreement", row -> Cell.number(row.share().map(AgreementTable::rounded))),
                    Column.of("alpha", row -> Cell.number(row.alpha().map(AgreementTable::rounded)))));

    private AgreementTable() {}

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** For a terminal; a dash where nothing differs, so that there is no alpha. */
    public static TerminalTable list(List<Agreement> rows) {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.text("FIELD"),
                TerminalTable.Head.number("CLAIMS"),
                TerminalTable.Head.number("AGREE"),
                TerminalTable.Head.number("ALPHA")));
        for (Agreement row : rows) {
            table.add(List.of(
                    row.what(),
                    Integer.toString(row.claims()),
                    row.share().map(AgreementTable::percent).orElse("—"),
                    alpha(row.alpha())));
        }
        return table;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_EVEN) + "%";
    }

    private static String alpha(Optional<Double> alpha) {
        return alpha.map(value -> rounded(value).toPlainString()).orElse("—");
    }
}
