package dev.whence.ledger;

import dev.whence.passage.Cluster;
import dev.whence.passage.PassageId;
import dev.whence.passage.Side;
import dev.whence.report.ReportId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clusters as rows of {@code clusters} and {@code cluster_places}; a passage's row says in which it is. */
final class ClusterRows {
    private static final String PLACES = "SELECT p.cluster, p.report, p.place_start, p.place_end, r.name"
            + " FROM cluster_places p JOIN reports r ON r.id = p.report";
    private static final String PASSAGES = "SELECT cluster, id FROM passages WHERE cluster IS NOT NULL";

    private ClusterRows() {}

    static void insert(Statements statements, List<Cluster> clusters) throws SQLException {
        PreparedStatement cluster = statements.of("INSERT INTO clusters (id) VALUES (?)");
        PreparedStatement place = statements.of("INSERT INTO cluster_places (cluster, ordinal, report, place_start,"
                + " place_end) VALUES (?, ?, ?, ?, ?)");
        PreparedStatement passage = statements.of("UPDATE passages SET cluster = ? WHERE id = ?");
        for (Cluster one : clusters) {
            String id = one.id().value();
            new Values(cluster).text(id).addToBatch();
            for (int i = 0; i < one.places().size(); i++) {
                Side side = one.places().get(i);
                new Values(place)
                        .text(id)
                        .number(i)
                        .text(side.report().value())
                        .span(side.span())
                        .addToBatch();
            }
            for (PassageId joined : one.passages()) {
                new Values(passage).text(id).text(joined.value()).addToBatch();
            }
        }
        cluster.executeBatch();
        place.executeBatch();
        passage.executeBatch();
    }

    static void removeAll(Statements statements) throws SQLException {
        statements.of("DELETE FROM cluster_places").executeUpdate();
        statements.of("DELETE FROM clusters").executeUpdate();
    }

    /** All, by their earliest place. */
    static List<Cluster> all(Statements statements) throws SQLException {
        return read(statements.of(PLACES + " ORDER BY p.cluster, p.ordinal"), statements.of(PASSAGES + " ORDER BY id"));
    }

    /** Those that have a place in a report, with all their places. */
    static List<Cluster> of(Statements statements, ReportId report) throws SQLException {
        String here = " IN (SELECT cluster FROM cluster_places WHERE report = ?)";
        PreparedStatement places = statements.of(PLACES + " WHERE p.cluster" + here + " ORDER BY p.cluster, p.ordinal");
        PreparedStatement passages = statements.of(PASSAGES + " AND cluster" + here + " ORDER BY id");
        places.setString(1, report.value());
        passages.setString(1, report.value());
        return read(places, passages);
    }

    private static List<Cluster> read(PreparedStatement selectPlaces, PreparedStatement selectPassages)
            throws SQLException {
        Map<String, List<Side>> places = new LinkedHashMap<>();
        try (ResultSet rows = selectPlaces.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                places.computeIfAbsent(row.text("cluster"), id -> new ArrayList<>())
                        .add(new Side(new ReportId(row.text("report")), row.text("name"), row.span("place")));
            }
        }
        Map<String, List<PassageId>> passages = new LinkedHashMap<>();
        try (ResultSet rows = selectPassages.executeQuery()) {
            while (rows.next()) {
                passages.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                        .add(new PassageId(rows.getString(2)));
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        places.forEach((id, of) -> clusters.add(new Cluster(of, passages.getOrDefault(id, List.of()))));
        clusters.sort(PassageRows.byPlace(Cluster::earliest));
        return List.copyOf(clusters);
    }
}
