package dev.whence.view.page.draw;

import dev.whence.reconcile.Teller;
import dev.whence.reconcile.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who told whom, as a drawing: who said it first on the left, those who passed it on to the right, reports from the
 * earliest to the latest.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ToldTree(int width, int height, List<Node> nodes, List<Edge> edges) {
    public static final int BOX_WIDTH = 186;
    public static final int BOX_HEIGHT = 42;
    private static final int ACROSS = BOX_WIDTH + 78;
    private static final int DOWN = BOX_HEIGHT + 14;
    private static final int MARGIN = 3;
    private static final int MOST_NODES = 60;

    public ToldTree {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A box with two lines in it. */
    public record Node(int x, int y, Caption caption, boolean read) {}

    /**
     * What stands in a box.
     *
     * @param href the report's anchor; empty for who is only cited
     * @param order what places it among its neighbours: the day of a report
     */
    public record Caption(String name, String detail, String href, String order) {}

    /** A step, drawn as a curve. */
    public record Edge(String path, String kind, String why) {}

    /** What a box says; the drawing itself knows no reports. */
    public interface Captions {
        Caption of(Teller teller);
    }

    /** Empty where nobody told anybody, or where so many did that a drawing would show nothing. */
    public static Optional<ToldTree> of(List<Tie> ties, Captions captions) {
        Set<Teller> tellers = new LinkedHashSet<>();
        ties.forEach(tie -> {
            tellers.add(tie.from());
            tellers.add(tie.to());
        });
        if (tellers.isEmpty() || tellers.size() > MOST_NODES) {
            return Optional.empty();
        }
        Map<Teller, Integer> column = columns(tellers, ties);
        Map<Teller, Node> nodes = nodes(tellers, column, ties, captions);
        int width = nodes.values().stream().mapToInt(Node::x).max().orElse(0) + BOX_WIDTH + MARGIN;
        int height = nodes.values().stream().mapToInt(Node::y).max().orElse(0) + BOX_HEIGHT + MARGIN;
        return Optional.of(new ToldTree(
                width,
                height,
                List.copyOf(nodes.values()),
                ties.stream().map(tie -> edge(tie, nodes)).toList()));
    }

    /** One to the right of everybody it was told by; a circle of tellers stops where it would close. */
    private static Map<Teller, Integer> columns(Set<Teller> tellers, List<Tie> ties) {
        Map<Teller, Integer> column = new HashMap<>();
        tellers.forEach(teller -> column.put(teller, 0));
        for (int round = 1; round < tellers.size(); round++) {
            boolean moved = false;
            for (Tie tie : ties) {
                int after = column.getOrDefault(tie.from(), 0) + 1;
                if (after > column.getOrDefault(tie.to(), 0) && after < tellers.size() && after <= round) {
                    column.put(tie.to(), after);
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        return column;
    }

    private static Map<Teller, Node> nodes(
            Set<Teller> tellers, Map<Teller, Integer> column, List<Tie> ties, Captions captions) {
        Map<Teller, Node> nodes = new LinkedHashMap<>();
        int last = column.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int at = 0; at <= last; at++) {
            int here = at;
            List<Teller> inColumn = new ArrayList<>(tellers.stream()
                    .filter(teller -> column.getOrDefault(teller, 0) == here)
                    .toList());
            inColumn.sort(Comparator.comparingDouble((Teller teller) -> heightOfTellers(teller, ties, nodes))
                    .thenComparing(teller -> captions.of(teller).order())
                    .thenComparing(Teller::name));
            int row = 0;
            for (Teller teller : inColumn) {
                int wanted = (int) Math.round(heightOfTellers(teller, ties, nodes)) / DOWN;
                row = Math.max(row, Math.min(wanted, row + 2));
                nodes.put(
                        teller,
                        new Node(MARGIN + here * ACROSS, MARGIN + row * DOWN, captions.of(teller), teller.isRead()));
                row++;
            }
        }
        return nodes;
    }

    /** The mean height of those who told it; 0 for who was told by nobody. */
    private static double heightOfTellers(Teller teller, List<Tie> ties, Map<Teller, Node> nodes) {
        return ties.stream()
                .filter(tie -> tie.to().equals(teller))
                .map(Tie::from)
                .map(nodes::get)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Node::y)
                .average()
                .orElse(0);
    }

    private static Edge edge(Tie tie, Map<Teller, Node> nodes) {
        Node from = at(nodes, tie.from());
        Node to = at(nodes, tie.to());
        int x1 = from.x() + BOX_WIDTH;
        int y1 = from.y() + BOX_HEIGHT / 2;
        int x2 = to.x() - 5;
        int y2 = to.y() + BOX_HEIGHT / 2;
        int bend = Math.max(30, (x2 - x1) / 2);
        String path =
                "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2;
        return new Edge(path, tie.kind().label(), tie.why());
    }

    private static Node at(Map<Teller, Node> nodes, Teller teller) {
        return Optional.ofNullable(nodes.get(teller)).orElseThrow();
    }
}
