package dev.whence.view.page.claim;

import dev.whence.claim.Claim;
import dev.whence.claim.Status;
import dev.whence.population.Population;
import dev.whence.reconcile.Masthead;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeWindow;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.text.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim as the page shows it.
 *
 * @param anchor its name on the page; the number in the report carries it
 * @param figure {@code more than 20} as {@code >20}
 * @param words the number as printed, {@code two dozen}
 * @param what {@code killed}, or with its unit {@code destroyed, tanks}
 * @param chain from the one who said it first to the report's outlet
 * @param question the anchor of the question that it stands in
 * @param said what people say of it
 */
public record ClaimView(
        String anchor,
        String figure,
        String words,
        String what,
        Family family,
        Optional<String> of,
        Optional<String> where,
        Optional<String> when,
        Optional<String> cause,
        Optional<String> by,
        Status status,
        List<LinkView> chain,
        boolean sure,
        List<String> doubts,
        String reportAnchor,
        String outlet,
        String date,
        Optional<String> question,
        Optional<SaidView> said) {

    /** The claim as its report and its question are shown in the contents. */
    public static ClaimView of(Claim claim, Contents contents) {
        Masthead report = contents.masthead(claim.report());
        String unit = claim.unit();
        boolean plain = unit.equals("people")
                || claim.of().map(Population::name).orElse("").contains(unit);
        return new ClaimView(
                contents.anchor(claim.id()),
                Figures.of(claim),
                oneLine(claim.number().of(contents.report(claim.report()).text())),
                plain ? claim.measure().label() : claim.measure().label() + ", " + unit,
                Family.of(claim.measure()),
                claim.of().map(of -> contents.shown(population(of))),
                claim.where().map(where -> contents.shown(where.name())),
                claim.when().map(ClaimView::time),
                claim.cause(),
                claim.by(),
                claim.status(),
                claim.attribution().links().stream()
                        .map(link -> LinkView.of(link, contents))
                        .toList(),
                claim.certainty().isSure(),
                claim.certainty().doubts(),
                contents.anchor(claim.report()),
                contents.shown(report.outletOrName()),
                report.date().map(ClaimView::day).orElse(""),
                contents.questionOf(claim.id()).map(question -> contents.anchor(question.id())),
                contents.decided().of(claim.id()).map(said -> SaidView.of(said, contents)));
    }

    /** The sentence that a claim stands in. */
    public static Quote quote(Claim claim, Contents contents) {
        return Quote.of(claim, contents);
    }

    /** {@code sure} or {@code check}, as classes and words have it. */
    public String reading() {
        return sure ? "sure" : "check";
    }

    /** What people made of it, as a class: {@code rejected}; empty where nobody has looked at it. */
    public String state() {
        return said.map(SaidView::state).orElse("");
    }

    /** {@code “dozens”}, where the bounds are what a word usually means; empty where the figure says as much. */
    public String vague() {
        boolean digits = words.chars().anyMatch(Character::isDigit);
        return digits || figure.indexOf('–') < 0 ? "" : "“" + words + "”";
    }

    /** The doubts in one line; empty where the reading is sure. */
    public String why() {
        return String.join("; ", doubts);
    }

    /** The usual status, a plain assertion, goes without saying. */
    public boolean statusShown() {
        return status != Status.ASSERTED;
    }

    /** The last link of the chain, which must not be empty. */
    public LinkView last() {
        return chain.get(chain.size() - 1);
    }

    /** The last one of the chain is the outlet itself, which need not be named twice. */
    public boolean endsWithOutlet() {
        return !chain.isEmpty() && last().name().equals(outlet);
    }

    /** {@code 2016-12-08}, or {@code 2016-12-01 to 2016-12-31} */
    public static String day(ReportDate date) {
        return date.isDay() ? date.first().toString() : date.first() + " to " + date.last();
    }

    private static String population(Population of) {
        String name = of.name();
        return of.affiliation()
                .filter(side -> !name.toLowerCase(Locale.ROOT).contains(side.toLowerCase(Locale.ROOT)))
                .map(side -> name + " (" + side + ")")
                .orElse(name);
    }

    /** {@code on Friday (2024-10-04)} */
    private static String time(TimeWindow window) {
        String from = window.from().map(Object::toString).orElse("…");
        String to = window.to().map(Object::toString).orElse("…");
        if (from.equals(to)) {
            return from.equals("…") ? window.words() : window.words() + " (" + from + ")";
        }
        return window.words() + " (" + from + " to " + to + ")";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
