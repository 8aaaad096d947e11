package dev.whence.view.explain;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.Tie;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.QuestionList;
import dev.whence.view.text.Figures;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a question rests on: its claims, the origins found, who told whom, the estimate, and what is odd about it. */
public final class QuestionExplanation {
    private static final int NAMES = 12;

    private final Question question;
    private final Map<ClaimId, ClaimRow> claims;
    private final Lines lines;

    private QuestionExplanation(Question question, Map<ClaimId, ClaimRow> claims, Lines lines) {
        this.question = question;
        this.claims = claims;
        this.lines = lines;
    }

    /**
     * The lines of the explanation.
     *
     * @param claims the claims of the question
     * @param findings those that rest on it
     * @param width the columns of the terminal, 0 where there is none
     */
    public static List<String> lines(
            Question question, Map<ClaimId, ClaimRow> claims, List<Finding> findings, int width, Style style) {
        Lines lines = new Lines(width, NAMES, style);
        QuestionExplanation explanation = new QuestionExplanation(question, claims, lines);
        explanation.head();
        explanation.claims();
        explanation.origins();
        explanation.ties();
        explanation.findings(findings);
        return lines.all();
    }

    private void head() {
        lines.head(question.id().value(), question.label());
        lines.blank();
        Estimate estimate = question.estimate();
        lines.named(
                "estimate",
                QuestionList.range(estimate.counted()) + "  ("
                        + estimate.policy().label() + ": "
                        + estimate.policy().meaning() + "; of "
                        + Figures.count(estimate.claims().size(), "claim") + " read for sure)");
        lines.named("stated", QuestionList.range(estimate.stated()) + "  (of all claims that could count)");
        lines.named("origins", Figures.count(question.origins().size()) + " found; that is no proof of independence");
        question.partOf().ifPresent(whole -> lines.named("part of", whole.value()));
        question.incident().ifPresent(incident -> lines.named("incident", incident.value()));
    }

    private void claims() {
        lines.section("Claims, in the order they were told");
        for (ClaimId id : question.claims()) {
            Optional.ofNullable(claims.get(id)).ifPresent(row -> {
                lines.item(1, figure(row));
                lines.item(2, "“" + quote(row) + "”");
            });
        }
        for (Estimate.LeftOut out : question.estimate().leftOut()) {
            Optional.ofNullable(claims.get(out.claim()))
                    .ifPresent(row -> lines.item(
                            1,
                            "not in the estimate: " + Figures.of(row.claim()) + " of "
                                    + row.report().path() + ", " + out.why()));
        }
    }

    private void origins() {
        lines.section("Origins found");
        for (Origin origin : question.origins()) {
            String read = origin.originator().isRead() ? "its own report was read" : "only cited";
            lines.item(
                    1,
                    origin.originator().name() + " ("
                            + origin.originator().kind().label() + ", " + read + "): "
                            + Figures.count(origin.claims().size(), "claim") + " in "
                            + Figures.count(origin.reports().size(), "report"));
            origin.reasons().forEach(why -> lines.item(2, "because " + why));
        }
    }

    /** As a tree from whoever nobody told. */
    private void ties() {
        if (question.ties().isEmpty()) {
            return;
        }
        lines.section("Who told whom");
        Set<Teller> told = new HashSet<>();
        question.ties().forEach(tie -> told.add(tie.to()));
        Set<Teller> roots = new LinkedHashSet<>();
        question.ties().forEach(tie -> roots.add(tie.from()));
        List<Teller> first =
                roots.stream().filter(teller -> !told.contains(teller)).toList();
        Set<Teller> shown = new HashSet<>();
        for (Teller root : first.isEmpty() ? List.copyOf(roots).subList(0, 1) : first) {
            lines.item(1, name(root));
            below(root, 2, shown);
        }
    }

    private void below(Teller teller, int depth, Set<Teller> shown) {
        if (!shown.add(teller)) {
            return;
        }
        for (Tie tie : question.ties()) {
            if (tie.from().equals(teller)) {
                lines.item(depth, "→ " + name(tie.to()) + ", " + tie.kind().label() + ": " + tie.why());
                below(tie.to(), depth + 1, shown);
            }
        }
    }

    private String name(Teller teller) {
        String where = teller.report()
                .flatMap(report -> claims.values().stream()
                        .filter(row -> row.report().id().equals(report))
                        .findFirst())
                .map(row -> row.report().path())
                .orElse("");
        String named = where.isEmpty() || where.equals(teller.name()) ? teller.name() : teller.name() + ", " + where;
        return named + (teller.isRead() ? " (read)" : " (cited)");
    }

    private void findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.section("Findings");
            findings.forEach(finding -> lines.item(
                    1, finding.type().label() + " (" + finding.id().value() + "): " + finding.explanation()));
        }
    }

    static String figure(ClaimRow row) {
        List<String> parts = new ArrayList<>();
        row.claim().attribution().links().forEach(link -> parts.add(link.source()));
        parts.add(row.report().path());
        return Figures.of(row.claim()) + "  " + String.join(" → ", parts) + "  ["
                + row.claim().certainty().label() + ", " + row.claim().id().value() + "]";
    }

    static String quote(ClaimRow row) {
        return row.claim()
                .evidence()
                .sentence()
                .of(row.report().text())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
