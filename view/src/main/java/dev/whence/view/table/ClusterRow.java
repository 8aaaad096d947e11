package dev.whence.view.table;

import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageId;
import dev.whence.passage.PassageKind;
import dev.whence.passage.Side;
import dev.whence.view.Dossier;
import dev.whence.view.table.PassageRow.SideText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All places where one text stands, with what is written there.
 *
 * @param places the earliest first
 * @param isForm whether nobody copied it: all of its passages are boilerplate
 */
public record ClusterRow(Cluster cluster, List<SideText> places, boolean isForm) {
    public ClusterRow {
        places = List.copyOf(places);
    }

    /** Takes one row after the other. */
    public interface Rows {
        void take(ClusterRow row) throws IOException;
    }

    /** All clusters by their earliest place; a few texts are in memory at a time. */
    public static void each(Dossier dossier, Rows rows) throws IOException {
        Set<PassageId> copies = new HashSet<>();
        for (Passage passage : dossier.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                copies.add(passage.id());
            }
        }
        PassageRow.Texts texts = new PassageRow.Texts(dossier::report);
        for (Cluster cluster : dossier.clusters()) {
            List<Side> places = cluster.places();
            rows.take(new ClusterRow(
                    cluster,
                    places.stream().map(texts::of).toList(),
                    cluster.passages().stream().noneMatch(copies::contains)));
        }
    }
}
