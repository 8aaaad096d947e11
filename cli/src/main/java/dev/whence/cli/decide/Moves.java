package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Together;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims that go to another question or origin: those with one aim go together. What they are to say is said of the claims
 * themselves, so that it holds when questions are made anew.
 */
final class Moves {
    private final Known known;
    private final Map<Aim, Set<ClaimId>> movers = new LinkedHashMap<>();
    private final Map<Aim, Sheet.Line> lines = new LinkedHashMap<>();

    private record Aim(Company company, String where) {}

    Moves(Known known) {
        this.known = known;
    }

    void add(Sheet.Line line, Claim claim) {
        if (Word.in(line) == Word.NOT_THE_SAME && !hasLeft(line, claim, Company.QUESTION)) {
            move(line, claim, new Aim(Company.QUESTION, "new " + claim.id()));
        }
        line.cell("corrected_question")
                .filter(where -> !where.startsWith("new") || !hasLeft(line, claim, Company.QUESTION))
                .ifPresent(where -> move(line, claim, aim(Company.QUESTION, where, claim)));
        line.cell("corrected_origin")
                .filter(where -> !where.startsWith("new") || !hasLeft(line, claim, Company.ORIGIN))
                .ifPresent(where -> move(line, claim, aim(Company.ORIGIN, where, claim)));
    }

    /** Whether the claim stands no longer where the row shows it: it left when the file was read for the first time. */
    private boolean hasLeft(Sheet.Line line, Claim claim, Company company) {
        Optional<String> shown = line.cell(company.label());
        if (shown.isEmpty()) {
            return false;
        }
        boolean apart = known.decided().book().decisions().stream()
                .anyMatch(decision -> known.decided().stands(decision)
                        && decision.ruling() instanceof Apart said
                        && said.company() == company
                        && known.decided().book().claims(said.these()).contains(claim.id()));
        boolean there = company == Company.QUESTION
                ? known.questionOf(claim.id())
                        .filter(question -> question.id().value().equals(shown.get()))
                        .isPresent()
                : known.originOf(claim.id())
                        .filter(origin -> origin.id().value().equals(shown.get()))
                        .isPresent();
        return apart && (!there || isNamedAfter(shown.get(), claim));
    }

    /** A claim that gave its question the id takes the id with it. */
    private boolean isNamedAfter(String id, Claim claim) {
        return QuestionId.of(claim.id()).value().equals(id)
                || known.originOf(claim.id())
                        .filter(origin -> origin.id().value().equals(id)
                                && origin.claims().stream()
                                        .min(ClaimId::compareTo)
                                        .filter(claim.id()::equals)
                                        .isPresent())
                        .isPresent();
    }

    private void move(Sheet.Line line, Claim claim, Aim aim) {
        movers.computeIfAbsent(aim, k -> new LinkedHashSet<>()).add(claim.id());
        lines.putIfAbsent(aim, line);
    }

    /** One name for one question or origin, whatever id the row has for it. */
    private Aim aim(Company company, String where, Claim claim) {
        if (where.startsWith("new")) {
            return new Aim(company, where);
        }
        if (company == Company.QUESTION && Known.isId(where, 'q')) {
            Question to = known.question(where);
            Claim first = known.claim(to.claims().get(0)).orElse(claim);
            if (first.measure() != claim.measure()) {
                throw new RowProblem("a claim on " + claim.measure().label() + " does not answer a question on "
                        + first.measure().label() + ": correct its measure first");
            }
            return new Aim(company, to.id().value());
        }
        if (company == Company.ORIGIN && Known.isId(where, 'o')) {
            return new Aim(company, known.origin(question(claim), where).id().value());
        }
        throw new RowProblem("“" + where + "” is neither the id of "
                + (company == Company.QUESTION ? "a question" : "an origin") + " nor a word that begins with new");
    }

    private Question question(Claim claim) {
        return known.questionOf(claim.id()).orElseThrow(() -> new RowProblem("the claim answers no question"));
    }

    /** What the rows say together. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        movers.forEach((aim, claims) -> {
            Sheet.Line line = Optional.ofNullable(lines.get(aim)).orElseThrow();
            Optional<String> reason = line.cell("reason");
            for (Apart apart : apart(aim, claims)) {
                proposals.add(new Proposal(line.number(), apart, reason, List.of()));
            }
            together(aim, claims)
                    .ifPresent(together -> proposals.add(new Proposal(line.number(), together, reason, List.of())));
        });
        return proposals;
    }

    /** From those that they leave. */
    private List<Apart> apart(Aim aim, Set<ClaimId> claims) {
        Map<List<ClaimId>, List<ClaimId>> leaving = new LinkedHashMap<>();
        for (ClaimId claim : claims) {
            if (!there(aim).contains(claim)) {
                leaving.computeIfAbsent(company(aim, claim), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Apart> apart = new ArrayList<>();
        leaving.forEach((from, these) -> {
            List<ClaimId> those =
                    from.stream().filter(claim -> !claims.contains(claim)).toList();
            if (!those.isEmpty()) {
                apart.add(new Apart(aim.company(), known.anchors(these), known.anchors(those)));
            }
        });
        return apart;
    }

    /** With those that they join. */
    private Optional<Together> together(Aim aim, Set<ClaimId> claims) {
        Set<ClaimId> all = new LinkedHashSet<>(there(aim));
        boolean moves = all.addAll(claims);
        boolean joined = all.size() > 1 && (moves || !areOne(aim, claims));
        return joined && !areOne(aim, all)
                ? Optional.of(new Together(aim.company(), known.anchors(all)))
                : Optional.empty();
    }

    private boolean areOne(Aim aim, Set<ClaimId> claims) {
        return claims.stream().map(claim -> company(aim, claim)).distinct().count() == 1
                && (there(aim).isEmpty() ? leavesNobody(aim, claims) : true);
    }

    private boolean leavesNobody(Aim aim, Set<ClaimId> claims) {
        return claims.containsAll(company(aim, claims.iterator().next()));
    }

    /** The claims that are where the aim is. */
    private List<ClaimId> there(Aim aim) {
        if (aim.where().startsWith("new")) {
            return List.of();
        }
        return aim.company() == Company.QUESTION
                ? known.question(aim.where()).claims()
                : known.reconciliation().questions().stream()
                        .flatMap(question -> question.origins().stream())
                        .filter(origin -> origin.id().value().equals(aim.where()))
                        .findFirst()
                        .map(origin -> origin.claims())
                        .orElse(List.of());
    }

    /** Those that a claim stands with now, itself among them. */
    private List<ClaimId> company(Aim aim, ClaimId claim) {
        return aim.company() == Company.QUESTION
                ? known.questionOf(claim).map(Question::claims).orElse(List.of(claim))
                : known.originOf(claim).map(origin -> origin.claims()).orElse(List.of(claim));
    }
}
