package dev.whence.view.explain;

import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.decision.Decided;
import dev.whence.decision.Decision;
import dev.whence.decision.OnOneClaim;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.passage.SharedText;
import dev.whence.place.PlacePrecision;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.reconcile.Question;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import dev.whence.view.decision.DecisionText;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Figures;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a claim was read as it was. */
public final class ClaimExplanation {
    private static final int NARROWEST = 40;
    private static final int USUAL_WIDTH = 100;
    private static final String INDENT = "  ";
    private static final int NAMES = 12;

    private final Report report;
    private final Claim claim;
    private final CodePoints points;
    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ClaimExplanation(Report report, Claim claim, int width, Style style) {
        this.report = report;
        this.claim = claim;
        this.points = new CodePoints(report.text());
        this.style = style;
        this.width = width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, width);
    }

    /**
     * The lines of the explanation.
     *
     * @param shared the passages and clusters that have a place in the report
     * @param question the one that the claim answers
     * @param decided what people decided
     * @param width the columns of the terminal, 0 where there is none
     */
    public static List<String> lines(
            Report report,
            Claim claim,
            SharedText shared,
            Optional<Question> question,
            Decided decided,
            RuleNotes notes,
            int width,
            Style style) {
        ClaimExplanation explanation = new ClaimExplanation(report, claim, width, style);
        explanation.head();
        explanation.sentence();
        explanation.reading();
        explanation.chain();
        new SentenceCopies(shared, report.id(), explanation.sentenceSpan())
                .lines()
                .forEach(line -> explanation.named(line.name(), line.value()));
        question.ifPresent(explanation::question);
        explanation.certainty(decided);
        explanation.history(decided);
        explanation.rule(notes);
        return List.copyOf(explanation.lines);
    }

    private void head() {
        lines.add(
                style.bold(claim.id().value()) + "  " + shown(report.path()) + ", characters " + place(claim.number()));
        String about = Stream.of(
                        report.about().outlet().map(Sourced::value),
                        report.about().date().map(date -> date.value().first().toString()),
                        report.about().title().map(Sourced::value))
                .flatMap(Optional::stream)
                .map(ClaimExplanation::shown)
                .collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            lines.add(style.faint(about));
        }
    }

    private void sentence() {
        List<Mark> marks = Mark.of(claim);
        TextSpan sentence = sentenceSpan();
        lines.add("");
        lines.addAll(new MarkedText(report.text(), sentence, marks, style).lines(width, INDENT));
        for (Mark mark : marks) {
            if (!sentence.contains(mark.span())) {
                lines.add("");
                lines.add(INDENT + mark.label() + ", elsewhere in the report (characters " + place(mark.span()) + "):");
                lines.addAll(new MarkedText(report.text(), around(mark.span()), List.of(mark), style)
                        .lines(width, INDENT + INDENT));
            }
        }
        lines.add("");
    }

    private void reading() {
        named("figure", Figures.of(claim) + " (“" + claim.number().of(report.text()) + "”)");
        named("measure", claim.measure().label() + (claim.unit().equals("people") ? "" : ", in " + claim.unit()));
        named("of", claim.of().map(ClaimExplanation::population));
        named("cause", claim.cause());
        named("blamed on", claim.by());
        claim.where().ifPresent(where -> {
            named("where", where.name() + ", " + basis(where.basis()));
            onTheMap(where).ifPresent(text -> named("", text));
        });
        named("when", claim.when().map(ClaimExplanation::time));
        named("scope", claim.scope().label());
        named("status", claim.status().label());
    }

    private void chain() {
        List<Link> links = claim.attribution().links();
        String outlet = report.about().outlet().map(Sourced::value).orElse("this report");
        if (links.isEmpty()) {
            named("said by", outlet + " itself: nobody else is named");
            return;
        }
        String chain = links.stream()
                .map(link -> link.source() + " (" + link.kind().label()
                        + link.cue().map(cue -> ", “" + cue + "”").orElse("") + ")")
                .collect(Collectors.joining(" → "));
        boolean namesOutlet = links.get(links.size() - 1).source().equals(outlet);
        named("said by", namesOutlet ? chain : chain + " → " + outlet);
    }

    private TextSpan sentenceSpan() {
        return claim.evidence().sentence().union(claim.number());
    }

    /** {@code answers  US military killed, Mosul (q41c9): 3 reports, 1 origin found} */
    private void question(Question question) {
        named(
                "answers",
                question.label() + " (" + question.id() + "): "
                        + Figures.count(question.reports().size(), "report") + ", "
                        + Figures.count(question.origins().size(), "origin") + " found");
        question.origins().stream()
                .filter(origin -> origin.claims().contains(claim.id()))
                .forEach(origin -> named("origin", origin.originator().name() + " (" + origin.id() + ")"));
    }

    private void certainty(Decided decided) {
        Optional<OnOneClaim> said = decided.of(claim.id());
        if (said.filter(OnOneClaim::isRejected).isPresent()) {
            named("reading", "rejected by a person: it answers no question");
        } else if (claim.certainty().isSure()) {
            lines.add(INDENT
                    + Columns.pad("reading", NAMES)
                    + style.green("sure")
                    + claim.certainty()
                            .acceptedBy()
                            .map(by -> ", as " + shown(by) + " says")
                            .orElse(""));
        } else {
            lines.add(INDENT + Columns.pad("reading", NAMES) + style.yellow("check"));
            claim.certainty().doubts().forEach(doubt -> named("", "because: " + doubt));
        }
    }

    /** Every decision on the claim, also those that hold no longer. */
    private void history(Decided decided) {
        String head = "decided";
        for (Decision decision : decided.history(claim.id())) {
            named(
                    head,
                    "decision " + decision.number() + ": " + DecisionText.what(decision.ruling()) + " ("
                            + DecisionText.who(decision) + ")"
                            + (decided.stands(decision) || decision.ruling() instanceof Withdrawn
                                    ? ""
                                    : "; it holds no longer"));
            head = "";
        }
        decided.gradesOf(claim.id())
                .forEach(decision -> named("grade", DecisionText.what(decision.ruling()) + ", " + decision.author()));
    }

    private void rule(RuleNotes notes) {
        named("rule", claim.evidence().rule());
        notes.of(claim.evidence().rule()).ifPresent(note -> {
            named("", note.description());
            note.example().ifPresent(example -> named("", "as in: " + example));
        });
    }

    private void named(String name, Optional<String> value) {
        value.ifPresent(present -> named(name, present));
    }

    private void named(String name, String value) {
        String text = shown(value);
        String head = INDENT + Columns.pad(name, NAMES);
        int from = 0;
        for (int to : Columns.breaks(text, width - head.length())) {
            lines.add(((from == 0 ? head : " ".repeat(head.length())) + text.substring(from, to)).stripTrailing());
            from = to;
        }
    }

    private TextSpan around(TextSpan span) {
        String text = report.text();
        int start = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - 60);
        int newline = text.indexOf('\n', span.end());
        int end = Math.min(newline < 0 ? text.length() : newline, span.end() + 60);
        start += Character.isLowSurrogate(text.charAt(Math.min(start, text.length() - 1))) ? 1 : 0;
        end -= end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return new TextSpan(Math.min(start, span.start()), Math.max(end, span.end()));
    }

    private static String population(Population population) {
        return population.name()
                + population.affiliation().map(of -> ", of " + of).orElse("") + " ("
                + population.role().label() + ")";
    }

    private static String basis(Where.Basis basis) {
        return switch (basis) {
            case CLAUSE -> "named in the clause of the figure";
            case SENTENCE -> "named in another clause of its sentence";
            case LIST -> "named in the list or table";
            case PARAGRAPH -> "named before in the paragraph";
            case CARRIED -> "taken over from the claim before";
            case REPORT -> "which the report is mostly about";
            case DATELINE -> "where the report was filed";
            case PERSON -> "as a person corrected it";
        };
    }

    /** {@code on the map: Mosul, Nineveh, Iraq (36.335, 43.119), exact place} */
    private static Optional<String> onTheMap(Where where) {
        Optional<String> place = where.place()
                .map(p -> "on the map: " + p.fullName() + " (" + p.latitude().toPlainString() + ", "
                        + p.longitude().toPlainString() + ")");
        Optional<String> precision = where.precision().map(PlacePrecision::label);
        return place.isPresent()
                ? place.map(text -> text + precision.map(label -> ", " + label).orElse(""))
                : precision.map(label -> "not on the map; " + label);
    }

    private static String time(TimeWindow window) {
        String from = window.from().map(Object::toString).orElse("");
        String to = window.to().map(Object::toString).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return window.words();
        }
        String days = to.isEmpty()
                ? "from " + from
                : from.isEmpty() ? "until " + to : from.equals(to) ? from : from + " to " + to;
        String precision = window.precision().map(p -> ", " + p.label()).orElse("");
        return window.words() + " (" + days + precision + ")";
    }

    private String place(TextSpan span) {
        return points.at(span.start()) + " to " + points.at(span.end());
    }

    private static String shown(String text) {
        return Printable.of(text);
    }
}
