package dev.whence.bench.relations;

import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reconciler;
import dev.whence.bench.accuracy.Baseline;
import dev.whence.bench.accuracy.Checkout;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Telling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelationsBaselineTest {
    private static final List<String> DOSSIERS = List.of(
            "examples/zabrin-dam",
            "bench/accuracy/uprising",
            "bench/accuracy/offensive",
            "bench/accuracy/massacre",
            "bench/accuracy/quake",
            "bench/accuracy/raid",
            "bench/accuracy/putsch",
            "bench/accuracy/mutiny",
            "bench/accuracy/hamlet",
            "bench/accuracy/dam-burst",
            "bench/accuracy/siege",
            "bench/accuracy/barracks",
            "bench/accuracy/boats");

    @Test
    void questionsOriginsAndFindingsAreAsRightAsBefore() throws IOException {
        Path file = Checkout.root().resolve("bench/src/test/resources/dev/whence/bench/relations/relations.baseline");
        Baseline.of(figures()).assertIsCommitted(file);
    }

    private static Map<String, Double> figures() throws IOException {
        Analysis analysis = Analysis.load();
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String name : DOSSIERS) {
            Dossier dossier = new Dossier(Checkout.root().resolve(name));
            List<Passage> passages = dossier.passages();
            add(figures, name + " known-claims", dossier, dossier.goldTellings(), passages);
            add(figures, name + " read", dossier, dossier.readTellings(analysis), passages);
        }
        return figures;
    }

    private static void add(
            Map<String, Double> figures, String name, Dossier dossier, List<Telling> tellings, List<Passage> passages)
            throws IOException {
        Reconciler reconciler = new Reconciler(Policy.ENVELOPE, Owners.UNKNOWN);
        RelationScore.of(dossier, tellings, reconciler.reconcile(tellings, passages))
                .figures()
                .forEach((figure, value) -> figures.put((name + "-" + figure).replace(' ', '-'), value));
    }
}
