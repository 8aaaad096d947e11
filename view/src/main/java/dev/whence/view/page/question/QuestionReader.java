package dev.whence.view.page.question;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.claim.Family;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.draw.Dot;
import dev.whence.view.page.draw.NumberLine;
import dev.whence.view.page.draw.TimeLine;
import dev.whence.view.page.draw.ToldTree;
import dev.whence.view.page.finding.FindingView;
import dev.whence.view.page.text.Capital;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes questions ready for the page. */
public final class QuestionReader {
    private static final int LAST_COLOUR = 7;
    private final Contents contents;
    private final Map<QuestionId, List<Question>> parts;

    public QuestionReader(Contents contents) {
        this.contents = contents;
        this.parts = contents.reconciliation().questions().stream()
                .filter(question -> question.partOf().isPresent())
                .collect(Collectors.groupingBy(question -> question.partOf().orElseThrow()));
    }

    public QuestionView view(Question question) {
        Map<ClaimId, String> colours = colours(question);
        List<Claim> claims = question.claims().stream().map(contents::claim).toList();
        List<Dot> dots = claims.stream()
                .map(claim -> dot(claim, colours.getOrDefault(claim.id(), colour(LAST_COLOUR))))
                .toList();
        List<Masthead> reports = claims.stream()
                .map(Claim::report)
                .distinct()
                .map(contents::masthead)
                .toList();
        Estimate estimate = question.estimate();
        boolean plain = question.unit().equals("people")
                || question.population().orElse("").contains(question.unit());
        Tellers tellers = new Tellers(contents);
        return new QuestionView(
                contents.anchor(question.id()),
                Capital.first(contents.shown(question.label())),
                plain ? question.measure().label() : question.measure().label() + ", " + question.unit(),
                Family.of(question.measure()),
                question.population().map(contents::shown),
                question.place().map(place -> contents.shown(place.name())),
                days(question.from(), question.to()),
                told(reports),
                reports.size(),
                reports.stream()
                        .map(Masthead::outletOrName)
                        .map(contents::shown)
                        .distinct()
                        .toList(),
                origins(question),
                RangeView.of(estimate.counted()),
                RangeView.of(estimate.stated()),
                estimate.policy().label(),
                claims.size() == 1 || question.measure() == Measure.RATIO
                        ? Optional.empty()
                        : NumberLine.of(dots, estimate.counted()),
                TimeLine.of(dots),
                ToldTree.of(question.ties(), tellers::caption),
                question.ties().stream().map(tellers::step).toList(),
                rows(claims, estimate, colours),
                findings(question, finding -> finding.type() != FindingType.NOT_COMPARABLE),
                findings(question, finding -> finding.type() == FindingType.NOT_COMPARABLE),
                question.partOf().stream()
                        .map(contents::question)
                        .map(this::ref)
                        .toList(),
                parts.getOrDefault(question.id(), List.of()).stream()
                        .map(this::ref)
                        .toList(),
                SortKeys.of(question, claims, reports));
    }

    private FindingView.Ref ref(Question question) {
        return new FindingView.Ref(contents.anchor(question.id()), Capital.first(contents.shown(question.label())));
    }

    private List<FindingView> findings(Question question, Predicate<Finding> which) {
        return contents.findingsOf(question.id()).stream()
                .filter(which)
                .map(finding -> FindingView.of(finding, contents))
                .toList();
    }

    private List<QuestionView.Row> rows(List<Claim> claims, Estimate estimate, Map<ClaimId, String> colours) {
        Map<ClaimId, String> leftOut = estimate.leftOut().stream()
                .filter(left -> contents.claim(left.claim()).certainty().isSure())
                .collect(Collectors.toMap(Estimate.LeftOut::claim, Estimate.LeftOut::why, (one, other) -> one));
        return claims.stream()
                .map(claim -> new QuestionView.Row(
                        ClaimView.of(claim, contents),
                        ClaimView.quote(claim, contents),
                        colours.getOrDefault(claim.id(), colour(LAST_COLOUR)),
                        leftOut.getOrDefault(claim.id(), "")))
                .toList();
    }

    private Dot dot(Claim claim, String colour) {
        return new Dot(
                contents.anchor(claim.id()),
                claim.interval(),
                claim.status(),
                claim.certainty().isSure(),
                colour,
                contents.masthead(claim.report()).date().map(ReportDate::first));
    }

    private static Map<ClaimId, String> colours(Question question) {
        Map<ClaimId, String> colours = new HashMap<>();
        for (int i = 0; i < question.origins().size(); i++) {
            String colour = colour(i);
            question.origins().get(i).claims().forEach(id -> colours.put(id, colour));
        }
        return colours;
    }

    private static String colour(int origin) {
        return "o" + Math.min(origin, LAST_COLOUR);
    }

    private List<OriginView> origins(Question question) {
        return IntStream.range(0, question.origins().size())
                .mapToObj(i -> origin(question.origins().get(i), colour(i)))
                .toList();
    }

    private OriginView origin(Origin origin, String colour) {
        return new OriginView(
                colour,
                contents.source(origin.originator().name(), origin.originator().kind()),
                origin.originator().kind().label().replace('-', ' '),
                origin.originator().report().map(contents::anchor).orElse(""),
                origin.reports().stream().map(this::outlet).distinct().toList(),
                origin.claims().stream().map(contents::anchor).collect(Collectors.toSet()),
                origin.reasons().stream().map(contents::shown).toList());
    }

    private String outlet(ReportId report) {
        return contents.shown(contents.masthead(report).outletOrName());
    }

    /** {@code 2016-12-08 to 2016-12-10} */
    static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (from.equals(to)) {
            return from.map(LocalDate::toString).orElse("");
        }
        return from.map(LocalDate::toString).orElse("…") + " to "
                + to.map(LocalDate::toString).orElse("…");
    }

    private static String told(List<Masthead> reports) {
        List<LocalDate> days = reports.stream()
                .map(Masthead::date)
                .flatMap(Optional::stream)
                .map(ReportDate::first)
                .sorted()
                .toList();
        return days.isEmpty() ? "" : days(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
    }
}
