package dev.whence.cli.decide;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Field;
import dev.whence.decision.Ruling;
import dev.whence.decision.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a file proposes, in the order of its rows, and the rows that cannot be followed. */
public record Proposals(List<Proposal> proposals, List<Problem> problems) {
    public Proposals {
        proposals = List.copyOf(proposals);
        problems = List.copyOf(problems);
    }

    /** Reads the rows of a file, each by what its id says it is. */
    public static Proposals of(Sheet sheet, Known known, String author) {
        return new Reading(sheet, known, author).read();
    }

    /** The work on one file. */
    private static final class Reading {
        private final Sheet sheet;
        private final ClaimLine places;
        private final ClaimLines claims;
        private final OtherLines others;
        private final DecisionLines decisions;
        private final Moves moves;
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Sheet sheet, Known known, String author) {
            this.sheet = sheet;
            this.places = new ClaimLine(known);
            this.claims = new ClaimLines(known, author, CellReader.learn(shown(sheet, known)));
            this.others = new OtherLines(known);
            this.decisions = new DecisionLines(known.decided());
            this.moves = new Moves(known);
        }

        Proposals read() {
            for (Sheet.Line line : sheet.lines()) {
                try {
                    read(line);
                } catch (RowProblem e) {
                    problems.add(new Problem(line.number(), String.valueOf(e.getMessage())));
                }
            }
            proposals.addAll(moves.proposals());
            return new Proposals(proposals, problems);
        }

        private void read(Sheet.Line line) {
            String id = line.cell("id").orElse("");
            if (sheet.has("decision_number")) {
                decisions.proposal(line).ifPresent(proposals::add);
            } else if (Known.isId(id, 'q')) {
                add(line, others.ofQuestion(line, id));
            } else if (Known.isId(id, 'f')) {
                add(line, others.ofFinding(line, id));
            } else if (Known.isId(id, 'i')) {
                add(line, others.ofIncident(line, id));
            } else if (id.isEmpty()
                    && sheet.has("source")
                    && line.cell("number").isEmpty()) {
                line.cell("source").ifPresent(source -> add(line, others.ofSource(line, source)));
            } else if (isFilled(line)) {
                add(line, claims.rulings(line));
                if (Word.in(line) == Word.NOT_THE_SAME
                        || line.cell("corrected_question").isPresent()
                        || line.cell("corrected_origin").isPresent()) {
                    moves.add(line, places.claim(line));
                }
            }
        }

        private static boolean isFilled(Sheet.Line line) {
            return line.cell("decision").isPresent()
                    || line.cell("admiralty").isPresent()
                    || !line.filled("corrected_").isEmpty();
        }

        private void add(Sheet.Line line, List<Ruling> rulings) {
            rulings.forEach(
                    ruling -> proposals.add(new Proposal(line.number(), ruling, line.cell("reason"), List.of())));
        }

        /** Days of claims as the file shows them, beside those that were exported. */
        private static List<CellReader.Shown> shown(Sheet sheet, Known known) {
            List<CellReader.Shown> shown = new ArrayList<>();
            for (Sheet.Line line : sheet.lines()) {
                Optional<Claim> claim = line.cell("id").flatMap(id -> known.claim(new ClaimId(id)));
                claim.map(Values::of).ifPresent(values -> {
                    for (Field field : List.of(Field.FROM, Field.TO)) {
                        line.cell(field.label())
                                .ifPresent(cell -> values.of(field)
                                        .map(LocalDate::parse)
                                        .ifPresent(day -> shown.add(new CellReader.Shown(cell, day))));
                    }
                });
            }
            return shown;
        }
    }
}
