package dev.whence.cli;

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
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one sort of sentence: {@code More than 20 dockers were killed in Port Ellin on Monday, a doctor told Norda.} */
final class SimpleReader implements Function<Report, Reading> {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<hedge>More than |About )?(?<number>\\d[\\d,.]*)"
                    + " (?<of>[\\p{L}=]+) were (?<measure>killed|wounded)(?: in (?<place>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*))?"
                    + "(?: on (?<time>\\p{Lu}\\p{L}+))?(?:, (?<source>[\\p{L} ]+?) (?<cue>said|told) ?(?<relay>\\p{Lu}\\p{L}+)?)?\\.");

    @Override
    public Reading apply(Report report) {
        List<Claim> claims = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(report.text());
        while (matcher.find()) {
            claims.add(claim(report, matcher));
            attribution(matcher).ifPresent(attributions::add);
        }
        return new Reading(report, claims, attributions);
    }

    private static Claim claim(Report report, Matcher matcher) {
        Optional<String> place = Optional.ofNullable(matcher.group("place"));
        Optional<String> time = Optional.ofNullable(matcher.group("time"));
        TextSpan number = span(matcher, "number").orElseThrow();
        Measure measure = Measure.valueOf(group(matcher, "measure").toUpperCase(Locale.ROOT));
        AttributionChain chain = chain(matcher);
        return new Claim(
                ClaimId.of(report.id(), number, 0),
                report.id(),
                number,
                interval(matcher),
                measure,
                "people",
                Optional.of(new Population(group(matcher, "of"), Role.UNKNOWN, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                place.map(name -> Where.named(name, Where.Basis.CLAUSE)),
                time.map(words -> new TimeWindow(words, Optional.empty(), Optional.empty())),
                Scope.INCIDENT,
                Status.ASSERTED,
                chain,
                chain.isEmpty() ? new Certainty(List.of("nobody is named for it")) : Certainty.SURE,
                new Evidence(
                        "simple." + measure.label(), new TextSpan(matcher.start(), matcher.end()), parts(matcher)));
    }

    private static Interval interval(Matcher matcher) {
        BigDecimal value = new BigDecimal(group(matcher, "number").replace(",", ""));
        String hedge = Optional.ofNullable(matcher.group("hedge")).orElse("");
        if (hedge.startsWith("More")) {
            return new Interval(Optional.of(value), Optional.empty(), true, false, false);
        }
        return hedge.isEmpty()
                ? Interval.exactly(value)
                : Interval.exactly(value).approximately();
    }

    private static List<Evidence.Part> parts(Matcher matcher) {
        return Stream.of(
                        part(matcher, "hedge", Evidence.Role.HEDGE),
                        part(matcher, "number", Evidence.Role.NUMBER),
                        part(matcher, "of", Evidence.Role.POPULATION),
                        part(matcher, "measure", Evidence.Role.TRIGGER),
                        part(matcher, "place", Evidence.Role.PLACE),
                        part(matcher, "time", Evidence.Role.TIME))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Evidence.Part> part(Matcher matcher, String group, Evidence.Role role) {
        return span(matcher, group).map(span -> new Evidence.Part(role, span));
    }

    private static AttributionChain chain(Matcher matcher) {
        return new AttributionChain(Stream.of(source(matcher), relay(matcher))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Link> source(Matcher matcher) {
        return span(matcher, "source")
                .map(span -> new Link(
                        group(matcher, "source"),
                        group(matcher, "source").startsWith("a ") ? SourceKind.ANONYMOUS : SourceKind.OFFICIAL,
                        Optional.of(group(matcher, "cue")),
                        Optional.of(span),
                        span(matcher, "cue")));
    }

    private static Optional<Link> relay(Matcher matcher) {
        return span(matcher, "relay")
                .map(span -> new Link(
                        group(matcher, "relay"),
                        SourceKind.OUTLET,
                        Optional.empty(),
                        Optional.of(span),
                        Optional.empty()));
    }

    private static Optional<Attribution> attribution(Matcher matcher) {
        return source(matcher)
                .map(link -> new Attribution(
                        span(matcher, "source"),
                        span(matcher, "cue"),
                        List.of(new TextSpan(matcher.start(), matcher.start("source") - 2)),
                        List.of(),
                        link,
                        relay(matcher).stream().toList(),
                        Attribution.Stance.ASSERTS,
                        "simple.said"));
    }

    private static String group(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).orElse("");
    }

    private static Optional<TextSpan> span(Matcher matcher, String group) {
        return matcher.start(group) < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(matcher.start(group), matcher.end(group)));
    }
}
