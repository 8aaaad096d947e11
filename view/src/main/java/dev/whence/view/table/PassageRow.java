package dev.whence.view.table;

import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageId;
import dev.whence.passage.SharedText;
import dev.whence.passage.Side;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.view.Dossier;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A passage together with the texts that it stands in.
 *
 * @param cluster all places where its text stands
 */
public record PassageRow(Passage passage, SideText from, SideText to, Optional<Cluster> cluster) {

    /**
     * One side as exports have it.
     *
     * @param start in Unicode code points
     * @param end exclusive
     */
    public record SideText(String report, int start, int end, String text) {}

    /** Takes one row after the other. */
    public interface Rows {
        void take(PassageRow row) throws IOException;
    }

    /** All passages by the names of their reports; a few texts are in memory at a time. */
    public static void each(Dossier dossier, Rows rows) throws IOException {
        each(new SharedText(dossier.passages(), dossier.clusters()), dossier::report, rows);
    }

    /** @param reports finds a report by its name */
    public static void each(SharedText shared, Function<String, Report> reports, Rows rows) throws IOException {
        Map<PassageId, Cluster> clusters = new HashMap<>();
        shared.clusters().forEach(cluster -> cluster.passages().forEach(id -> clusters.put(id, cluster)));
        Texts texts = new Texts(reports);
        for (Passage passage : shared.passages()) {
            rows.take(new PassageRow(
                    passage,
                    texts.of(passage.from()),
                    texts.of(passage.to()),
                    Optional.ofNullable(clusters.get(passage.id()))));
        }
    }

    /** The texts that were asked for last. */
    static final class Texts {
        private static final int KEPT = 32;

        private record Known(Report report, CodePoints points) {}

        private final Function<String, Report> reports;
        private final Map<String, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                return size() > KEPT;
            }
        };

        Texts(Function<String, Report> reports) {
            this.reports = reports;
        }

        SideText of(Side side) {
            Known text = known.computeIfAbsent(side.name(), name -> {
                Report report = reports.apply(name);
                return new Known(report, new CodePoints(report.text()));
            });
            return new SideText(
                    side.name(),
                    text.points().at(side.span().start()),
                    text.points().at(side.span().end()),
                    side.span().of(text.report().text()));
        }
    }
}
