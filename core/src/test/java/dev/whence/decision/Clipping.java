package dev.whence.decision;

import dev.whence.analysis.Reading;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports of places that do not exist, read by one simple rule: a number, a noun, "were killed" or "were wounded". */
public final class Clipping {
    private static final Pattern CLAIM = Pattern.compile("(\\d+)\\s+(\\w+)\\s+were\\s+(killed|wounded)");
    private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.");

    private Clipping() {}

    public static Reading read(String path, String text) {
        return read(path, text, 0);
    }

    /** @param missed so many of the first claims are read by no rule */
    public static Reading read(String path, String text, int missed) {
        Report report = Report.of(path, text);
        List<Claim> claims = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            Matcher claim = CLAIM.matcher(sentence.group());
            while (claim.find()) {
                claims.add(claim(report, sentence, claim));
            }
        }
        return new Reading(report, claims.subList(missed, claims.size()), List.of());
    }

    private static Claim claim(Report report, Matcher sentence, Matcher claim) {
        int from = sentence.start();
        TextSpan number = new TextSpan(from + claim.start(1), from + claim.end(1));
        int start = from + sentence.group().indexOf(sentence.group().strip());
        return new Claim(
                ClaimId.of(report.id(), number, 0),
                report.id(),
                number,
                Interval.exactly(Long.parseLong(claim.group(1))),
                Measure.valueOf(claim.group(3).toUpperCase(Locale.ROOT)),
                "people",
                Optional.of(new Population(claim.group(2), Role.UNKNOWN, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Where.named("Port Ellin", Where.Basis.CLAUSE)),
                Optional.empty(),
                Scope.INCIDENT,
                Status.ASSERTED,
                new AttributionChain(List.of(new Link(
                        "harbour master",
                        SourceKind.OFFICIAL,
                        Optional.of("said"),
                        Optional.empty(),
                        Optional.empty()))),
                new Certainty(List.of("two possible speakers")),
                new Evidence("test", new TextSpan(start, sentence.end()), List.of()));
    }
}
