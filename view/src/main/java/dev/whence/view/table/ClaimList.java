package dev.whence.view.table;

import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.decision.Decided;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.time.TimeWindow;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Claims as a table for people, with ids as short as they may be to name a claim. */
public final class ClaimList {
    private static final int SHORTEST_ID = 6;

    private final Decided decided;
    private final List<String> ids = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Where nobody has decided anything. */
    public ClaimList() {
        this(Decided.NOTHING);
    }

    /** @param decided what people decided */
    public ClaimList(Decided decided) {
        this.decided = decided;
    }

    public void add(ClaimRow row) {
        Claim claim = row.claim();
        ids.add(claim.id().value());
        rows.add(List.of(
                row.report().path(),
                Figures.of(claim),
                claim.measure().label(),
                counted(claim),
                claim.where().map(Where::name).orElse(""),
                claim.when().map(TimeWindow::words).orElse(""),
                sources(claim),
                reading(claim)));
    }

    /** What a person made of it, else how far the reading is trusted. */
    private String reading(Claim claim) {
        return decided.of(claim.id())
                .map(said -> said.isDisputed()
                        ? "disputed"
                        : switch (said.ruling().verdict()) {
                            case ACCEPT -> "accepted";
                            case CORRECT -> "corrected";
                            case REJECT -> "rejected";
                            case ADD -> "added";
                        })
                .orElse(claim.certainty().label());
    }

    public TerminalTable table() {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.fixed("ID"),
                TerminalTable.Head.text("REPORT"),
                TerminalTable.Head.number("FIGURE"),
                TerminalTable.Head.fixed("MEASURE"),
                TerminalTable.Head.text("OF"),
                TerminalTable.Head.text("WHERE").spared(1),
                TerminalTable.Head.text("WHEN").spared(2),
                TerminalTable.Head.text("SAID BY"),
                TerminalTable.Head.fixed("READING")));
        int length = idLength();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(ids.get(i).substring(0, Math.min(length, ids.get(i).length())));
            cells.addAll(rows.get(i));
            table.add(cells);
        }
        return table;
    }

    /** {@code US special forces}, {@code tanks (Iraqi army)}, {@code people} */
    public static String counted(Claim claim) {
        String of = claim.of().map(Population::name).orElse("");
        if (claim.unit().equals("people")) {
            return of.isEmpty() ? "people" : of;
        }
        return of.isEmpty() ? claim.unit() : claim.unit() + " (" + of + ")";
    }

    /** The originator first: {@code a spokesman → the Herald}; a dash where the report says it itself. */
    private static String sources(Claim claim) {
        return claim.attribution().isEmpty()
                ? "—"
                : claim.attribution().links().stream().map(Link::source).collect(Collectors.joining(" → "));
    }

    private int idLength() {
        List<String> sorted = ids.stream().sorted().toList();
        int length = SHORTEST_ID;
        for (int i = 1; i < sorted.size(); i++) {
            length = Math.max(length, shared(sorted.get(i - 1), sorted.get(i)) + 1);
        }
        return length;
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
