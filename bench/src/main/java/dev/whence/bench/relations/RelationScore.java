package dev.whence.bench.relations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How right the questions, origins and findings of a dossier are.
 *
 * @param questions pairwise F1 over the claims that stand in known questions, 0 to 1
 * @param originsRight the share of questions of several claims with the right number of origins
 * @param originsTooMany the share with more origins than there are, the graver fault
 * @param findings the share of known findings that were found
 */
record RelationScore(double questions, double originsRight, double originsTooMany, double findings) {

    /** By name, in a fixed order; too many origins count downwards. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("questions", questions);
        figures.put("origins-right", originsRight);
        figures.put("origins-not-too-many", 1 - originsTooMany);
        figures.put("findings", findings);
        return figures;
    }

    static RelationScore of(Dossier dossier, List<Telling> tellings, Reconciliation found) throws IOException {
        return new Scoring(dossier, tellings, found).score();
    }

    private static final class Scoring {
        private final JsonNode relations;
        private final List<JsonNode> gold;
        private final List<Telling> goldTellings;
        private final List<Telling> tellings;
        private final Reconciliation found;
        private final Map<ClaimId, Question> questionOf = new HashMap<>();

        Scoring(Dossier dossier, List<Telling> tellings, Reconciliation found) throws IOException {
            this.relations = dossier.relations();
            this.gold = dossier.gold();
            this.goldTellings = dossier.goldTellings();
            this.tellings = tellings;
            this.found = found;
            found.questions().forEach(question -> question.claims().forEach(claim -> questionOf.put(claim, question)));
        }

        RelationScore score() {
            int several = 0;
            int right = 0;
            int tooMany = 0;
            for (JsonNode question : relations.path("questions")) {
                if (question.path("claims").size() > 1) {
                    several++;
                    Optional<Question> best = best(question);
                    int most = question.path("independentOrigins").asInt();
                    int least = question.path("originsAtLeast").asInt(most);
                    int origins = best.map(one -> one.origins().size()).orElse(0);
                    right += origins >= least && origins <= most ? 1 : 0;
                    tooMany += origins > most ? 1 : 0;
                }
            }
            int hits = 0;
            for (JsonNode finding : relations.path("findings")) {
                hits += isFound(finding) ? 1 : 0;
            }
            return new RelationScore(
                    questions(),
                    share(right, several),
                    share(tooMany, several),
                    share(hits, relations.path("findings").size()));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        private double questions() {
            List<GoldQuestions.Label> known = GoldQuestions.labels(relations, gold, goldTellings);
            Map<ClaimId, String> labels = GoldQuestions.answered(known, tellings);
            int missed = GoldQuestions.missedPairs(known, labels);
            return PairwiseF1.of(List.copyOf(labels.keySet()), labels::get, questionOf::get, missed);
        }

        /** The question that most of a known one's claims stand in. */
        private Optional<Question> best(JsonNode known) {
            Map<Question, Integer> votes = new LinkedHashMap<>();
            for (GoldQuestions.Label label :
                    GoldQuestions.labels(known.path("id").asText(), known.path("claims"), gold, goldTellings)) {
                tellings.stream()
                        .filter(label::isOf)
                        .findFirst()
                        .flatMap(telling -> Optional.ofNullable(questionOf.get(telling.id())))
                        .ifPresent(question -> votes.merge(question, 1, Integer::sum));
            }
            return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        }

        /** One of its type rests on half of its claims, and on not many others. */
        private boolean isFound(JsonNode known) {
            int size = known.path("claims").size();
            List<ClaimId> ids = new ArrayList<>();
            for (GoldQuestions.Label label : GoldQuestions.labels("", known.path("claims"), gold, goldTellings)) {
                tellings.stream().filter(label::isNumberOf).findFirst().ifPresent(telling -> ids.add(telling.id()));
            }
            return found.findings().stream()
                    .anyMatch(finding ->
                            finding.type().label().equals(known.path("type").asText())
                                    && 2 * shared(finding, ids) >= size
                                    && finding.claims().size() <= 2 * size + 2);
        }

        private static int shared(Finding finding, List<ClaimId> ids) {
            Set<ClaimId> shared = new HashSet<>(finding.claims());
            shared.retainAll(ids);
            return shared.size();
        }
    }
}
