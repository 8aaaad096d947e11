package dev.whence.cli.decide;

import dev.whence.attribution.SourceKind;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.KindOfSource;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.SameSource;
import dev.whence.decision.Ruling.Together;
import dev.whence.decision.Scheme;
import dev.whence.decision.anchor.Anchor;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of questions, findings, incidents and sources. */
final class OtherLines {
    private final Known known;

    OtherLines(Known known) {
        this.known = known;
    }

    List<Ruling> ofQuestion(Sheet.Line line, String id) {
        List<Ruling> rulings = new ArrayList<>();
        Word word = Word.in(line);
        Optional<String> label = line.cell("corrected_label");
        Optional<String> others = line.cell("merge_with");
        Optional<String> airwars = line.cell("airwars");
        if (word == Word.SPLIT) {
            throw new RowProblem(
                    "a question is split in claims.csv: write new in the column corrected_question of the claims that leave it");
        }
        if (word != Word.NOTHING && word != Word.MERGE) {
            throw new RowProblem(
                    "a question can be merged (with merge_with), named (corrected_label) or graded (airwars)");
        }
        if (word == Word.MERGE && others.isEmpty()) {
            throw new RowProblem("says merge, but merge_with has no question");
        }
        if (label.isEmpty() && others.isEmpty() && airwars.isEmpty()) {
            return rulings;
        }
        Question question = known.question(id);
        label.filter(name -> !name.equals(question.label()))
                .ifPresent(name -> rulings.add(new Named(known.anchors(question.claims()), name)));
        others.flatMap(ids -> merged(question, ids)).ifPresent(rulings::add);
        airwars.ifPresent(grade -> rulings.add(airwars(grade, known.anchors(question.claims()))));
        return rulings;
    }

    private Optional<Ruling> merged(Question question, String ids) {
        Set<ClaimId> claims = new LinkedHashSet<>(question.claims());
        boolean more = false;
        for (String id : ids.split("[\\s;,]+", -1)) {
            Question other = known.question(id);
            if (other.measure() != question.measure() || !other.unit().equals(question.unit())) {
                throw new RowProblem("a question on " + question.measure().label() + " and one on "
                        + other.measure().label() + " do not ask the same");
            }
            more |= claims.addAll(other.claims());
        }
        return more ? Optional.of(new Together(Company.QUESTION, known.anchors(claims))) : Optional.empty();
    }

    List<Ruling> ofFinding(Sheet.Line line, String id) {
        Word word = Word.in(line);
        if (word == Word.NOTHING) {
            return List.of();
        }
        if (word != Word.ACCEPT && word != Word.DISMISS && word != Word.REJECT) {
            throw new RowProblem("a finding can be accepted or dismissed");
        }
        Optional<Finding> finding = known.reconciliation().findings().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
        List<Anchor> claims = known.anchors(finding.map(Finding::claims).orElseGet(() -> claims(line)));
        if (claims.isEmpty()) {
            throw new RowProblem("there is no finding " + id + ": export again");
        }
        FindingType type = finding.map(Finding::type).orElseGet(() -> type(line));
        return List.of(new OnFinding(type, claims, word == Word.ACCEPT));
    }

    private static List<ClaimId> claims(Sheet.Line line) {
        return Stream.of(line.cell("claims").orElse("").split("[\\s;]+", -1))
                .filter(id -> Known.isId(id, 'c'))
                .map(ClaimId::new)
                .toList();
    }

    private static FindingType type(Sheet.Line line) {
        return Stream.of(FindingType.values())
                .filter(type -> line.cell("type").filter(type.label()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new RowProblem("the finding is not there any more: export again"));
    }

    List<Ruling> ofIncident(Sheet.Line line, String id) {
        Optional<String> grade = line.cell("airwars");
        if (grade.isEmpty()) {
            return List.of();
        }
        Incident incident =
                known.incident(id).orElseThrow(() -> new RowProblem("there is no incident " + id + ": export again"));
        List<ClaimId> claims = incident.questions().stream()
                .flatMap(question -> known.question(question.value()).claims().stream())
                .toList();
        return List.of(airwars(grade.get(), known.anchors(claims)));
    }

    private static Ruling airwars(String cell, List<Anchor> claims) {
        String grade = cell.toLowerCase(Locale.ROOT);
        if (!Scheme.AIRWARS.grades().contains(grade)) {
            throw new RowProblem("“" + cell + "” is no grade: write " + String.join(", ", Scheme.AIRWARS.grades()));
        }
        return new Graded(Scheme.AIRWARS, grade, Optional.empty(), claims);
    }

    List<Ruling> ofSource(Sheet.Line line, String source) {
        List<Ruling> rulings = new ArrayList<>();
        line.cell("same_as")
                .filter(as -> !as.equalsIgnoreCase(source))
                .ifPresent(as -> rulings.add(new SameSource(source, as)));
        line.cell("corrected_kind").ifPresent(kind -> rulings.add(new KindOfSource(source, kind(kind))));
        line.cell("admiralty").ifPresent(grade -> {
            String letter = grade.toUpperCase(Locale.ROOT);
            if (!Scheme.RELIABILITY.grades().contains(letter)) {
                throw new RowProblem("“" + grade + "” is no reliability: write A to F");
            }
            rulings.add(new Graded(Scheme.RELIABILITY, letter, Optional.of(source), List.of()));
        });
        return rulings;
    }

    private static SourceKind kind(String cell) {
        return Stream.of(SourceKind.values())
                .filter(kind -> kind.label().equalsIgnoreCase(cell.replace(' ', '-')))
                .findFirst()
                .orElseThrow(() -> new RowProblem("there is no kind of source " + cell));
    }
}
