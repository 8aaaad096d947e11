package dev.whence.bench.speed;

import dev.whence.analysis.Reconciler;
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
import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Reconciles many made-up claims: events in some hundred towns over three years, each told by a few reports with killed
 * and wounded, and a running toll of the whole land in every tenth report.
 *
 * <p>Arguments: how many claims, and the seed. Prints the seconds and what was found.
 */
public final class ReconcileMany {
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final String[] SYLLABLES = {"va", "ren", "os", "tar", "mik", "lo", "sel", "bra", "dun", "ek"};
    private static final int REPORTS_OF_EVENT = 5;

    private final Random random;
    private final List<Telling> tellings = new ArrayList<>();
    private int reports;

    private ReconcileMany(long seed) {
        this.random = new Random(seed);
    }

    /** Exit status 0. */
    public static void main(String[] args) {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        List<Telling> tellings = new ReconcileMany(seed).tellings(claims);
        long start = System.nanoTime();
        Reconciliation found = new Reconciler(Policy.ENVELOPE, Owners.UNKNOWN).reconcile(tellings, List.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%,d claims: %.1f s, %,d questions, %,d incidents, %,d findings%n",
                tellings.size(),
                seconds,
                found.questions().size(),
                found.incidents().size(),
                found.findings().size());
    }

    private List<Telling> tellings(int claims) {
        while (tellings.size() < claims) {
            event();
        }
        return tellings;
    }

    private void event() {
        String town = town();
        LocalDate day = START.plusDays(random.nextInt(1000));
        int killed = 1 + (int) Math.exp(random.nextDouble() * 5);
        int wounded = 1 + (int) (killed * (1 + random.nextDouble() * 3));
        int told = 1 + random.nextInt(2 * REPORTS_OF_EVENT);
        for (int i = 0; i < told; i++) {
            Masthead report = report(day.plusDays(random.nextInt(3)));
            String source = random.nextInt(3) == 0 ? "" : "police of " + town;
            add(report, 20, Measure.KILLED, near(killed), town, day, Scope.INCIDENT, source);
            add(report, 60, Measure.WOUNDED, near(wounded), town, day, Scope.INCIDENT, source);
            if (random.nextInt(10) == 0) {
                add(
                        report,
                        400,
                        Measure.KILLED,
                        4000 + day.getDayOfYear() * 9,
                        "Ostria",
                        day,
                        Scope.CUMULATIVE,
                        "army");
            }
        }
    }

    private int near(int figure) {
        return random.nextInt(4) == 0 ? Math.max(1, figure + random.nextInt(5) - 2) : figure;
    }

    private String town() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Masthead report(LocalDate day) {
        String name = "r" + reports++ + ".txt";
        return new Masthead(
                ReportId.of(name, ""),
                name,
                Optional.empty(),
                Optional.of("Outlet " + random.nextInt(40)),
                Optional.of(ReportDate.on(day)));
    }

    private void add(
            Masthead report,
            int at,
            Measure measure,
            int value,
            String place,
            LocalDate day,
            Scope scope,
            String source) {
        TextSpan number = new TextSpan(at, at + 3);
        List<Link> links = source.isEmpty()
                ? List.of()
                : List.of(
                        new Link(source, SourceKind.OFFICIAL, Optional.of("said"), Optional.empty(), Optional.empty()));
        Claim claim = new Claim(
                ClaimId.of(report.id(), number, 0),
                report.id(),
                number,
                Interval.exactly(value),
                measure,
                "people",
                Optional.of(new Population("people", Role.UNKNOWN, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Where.named(place, Where.Basis.CLAUSE)),
                Optional.of(new TimeWindow("on that day", Optional.of(day), Optional.of(day))),
                scope,
                Status.ASSERTED,
                new AttributionChain(links),
                Certainty.SURE,
                new Evidence("made up", new TextSpan(0, 100), List.of()));
        tellings.add(new Telling(claim, report, Integer.toString(value), "made up " + value));
    }
}
