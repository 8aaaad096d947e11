package dev.whence.ledger;

import dev.whence.analysis.Reading;
import dev.whence.attribution.Attribution;
import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.place.Place;
import dev.whence.place.PlacePrecision;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.report.About;
import dev.whence.report.Border;
import dev.whence.report.FilePart;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Readings made by hand, with something in every field that a reading has. */
final class Readings {
    static final String TEXT = "Title: Quay collapse\n\nMore than 20 dockers were hurt in Port Ellin on Monday, Dr. Ana"
            + " Ruiz told the Herald 🙂, the agency Norda reported. The mayor denied it.\n";

    private Readings() {}

    static Reading full(String name) {
        Report report = report(name);
        return new Reading(
                report,
                List.of(claim(report, 0, Measure.WOUNDED), claim(report, 1, Measure.AFFECTED)),
                List.of(attribution(), denial()));
    }

    static Reading empty(String name) {
        return new Reading(Report.of(name, "Nothing was counted."), List.of(), List.of());
    }

    private static Report report(String name) {
        About about = new About(
                Optional.of(new Sourced<>("Quay collapse", Provenance.HEADER_LINE)),
                Optional.of(new Sourced<>("The Ellin Gazette", Provenance.REPORTS_CSV)),
                Optional.of(new Sourced<>("J. Doe", Provenance.JSON_LD)),
                Optional.of(new Sourced<>(
                        new ReportDate(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31)), Provenance.DATELINE)),
                Optional.of(new Sourced<>("https://ellin.example/quay", Provenance.PAGE)));
        return new Report(
                        ReportId.of(name, TEXT),
                        name,
                        TEXT,
                        about,
                        Optional.of("en"),
                        Optional.of(span("Quay collapse")),
                        List.of(new TextSpan(22, TEXT.length())))
                .in(new FilePart(120, 410, Optional.of(new Border(87, List.of("a dateline", "other names")))));
    }

    private static Claim claim(Report report, int ordinal, Measure measure) {
        TextSpan number = span("20");
        return new Claim(
                ClaimId.of(report.id(), number, ordinal),
                report.id(),
                number,
                new Interval(Optional.of(new BigDecimal("20.5")), Optional.empty(), true, false, true),
                measure,
                "people",
                Optional.of(new Population("dockers", Role.CIVILIAN, Optional.of("Port Ellin"))),
                Optional.of("collapse"),
                Optional.of("the port authority"),
                Optional.of(portEllin()),
                Optional.of(new TimeWindow(
                        "Monday", Optional.of(LocalDate.of(2031, 5, 5)), Optional.of(LocalDate.of(2031, 5, 6)))),
                Scope.CUMULATIVE,
                Status.DERIVED,
                new AttributionChain(List.of(ruiz(), norda())),
                new Certainty(List.of("two possible speakers", "odd \"grammar\"")),
                new Evidence(
                        "wounded.passive",
                        span("More than 20 dockers were hurt"),
                        List.of(
                                new Evidence.Part(Evidence.Role.NUMBER, number),
                                new Evidence.Part(Evidence.Role.BLAMED, span("dockers")))));
    }

    private static Where portEllin() {
        Place place = new Place(
                Optional.of("12345"),
                "Port Ellin",
                Place.Kind.SETTLEMENT,
                "ZZ",
                Optional.of("Ellin"),
                new BigDecimal("-12.5"),
                new BigDecimal("0.125"));
        return new Where("Port Ellin", Where.Basis.PARAGRAPH, Optional.of(place), Optional.of(PlacePrecision.NEAR));
    }

    private static Attribution attribution() {
        return new Attribution(
                Optional.of(span("Dr. Ana Ruiz")),
                Optional.of(span("told")),
                List.of(span("More than 20 dockers"), span("were hurt")),
                List.of(span("The mayor")),
                ruiz(),
                List.of(norda()),
                Attribution.Stance.ASSERTS,
                "speaker.after");
    }

    private static Attribution denial() {
        return new Attribution(
                Optional.empty(),
                Optional.of(span("denied")),
                List.of(),
                List.of(),
                new Link("the mayor", SourceKind.OFFICIAL, Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                Attribution.Stance.DENIES,
                "denial");
    }

    private static Link ruiz() {
        return new Link(
                "Dr. Ana Ruiz",
                SourceKind.PERSON,
                Optional.of("told"),
                Optional.of(span("Dr. Ana Ruiz")),
                Optional.of(span("told")));
    }

    private static Link norda() {
        return new Link("Norda", SourceKind.ARMED_GROUP, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}
