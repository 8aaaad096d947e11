package dev.whence.view.explain;

import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedText;
import dev.whence.passage.Side;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a sentence of a report is copied, from where, and where else its text stands. */
final class SentenceCopies {
    private static final int MOST = 6;

    private final SharedText shared;
    private final ReportId report;
    private final TextSpan sentence;
    private final List<Line> lines = new ArrayList<>();

    /** @param value beside the name, which is empty where it goes on */
    record Line(String name, String value) {}

    SentenceCopies(SharedText shared, ReportId report, TextSpan sentence) {
        this.shared = shared;
        this.report = report;
        this.sentence = sentence;
    }

    /**
     * {@code copied  edited, from daily.txt (…)}, {@code stands in  7 reports, first in wire.txt (t51c9)}; none where it
     * stands nowhere else.
     */
    List<Line> lines() {
        List<Passage> passages = shared.passages().stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .filter(passage -> passage.sideIn(report, sentence).isPresent())
                .sorted(Comparator.comparingInt(this::way))
                .toList();
        String head = "copied";
        for (Passage passage : passages.subList(0, Math.min(MOST, passages.size()))) {
            lines.add(new Line(head, copy(passage)));
            head = "";
        }
        if (passages.size() > MOST) {
            lines.add(new Line("", "and " + Figures.count(passages.size() - MOST) + " more"));
        }
        shared.clusters().stream()
                .filter(cluster ->
                        passages.stream().anyMatch(passage -> cluster.passages().contains(passage.id())))
                .forEach(cluster -> lines.add(new Line("stands in", place(cluster))));
        return List.copyOf(lines);
    }

    /** Where it came from goes first, then where it went, then what is not known. */
    private int way(Passage passage) {
        Optional<Side> here = passage.sideIn(report, sentence);
        return here.map(side -> passage.cameTo(side) ? 0 : passage.cameTo(passage.opposite(side)) ? 1 : 2)
                .orElse(2);
    }

    private String copy(Passage passage) {
        Side here = passage.sideIn(report, sentence).orElseThrow();
        String way = List.of("from ", "by ", "from or by ").get(way(passage));
        return passage.kind().label() + ", " + way + passage.opposite(here).name() + " (" + passage.why() + ")";
    }

    private String place(Cluster cluster) {
        String first = cluster.earliest().report().equals(report)
                ? "here"
                : "in " + cluster.earliest().name();
        return Figures.count(cluster.reports(), "report") + ", first " + first + " (" + cluster.id() + ")";
    }
}
