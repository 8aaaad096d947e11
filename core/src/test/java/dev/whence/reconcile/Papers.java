package dev.whence.reconcile;

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
import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.Side;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A few fictional reports with their claims, written down in a test. */
final class Papers {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private Owners owners = Owners.UNKNOWN;
    private Policy policy = Policy.ENVELOPE;

    /** A report of an outlet, published on a day. */
    Paper paper(String name, String outlet, String day) {
        Paper paper = new Paper(name, outlet, LocalDate.parse(day));
        papers.add(paper);
        return paper;
    }

    Papers owned(String outlet, String owner, String other, String sameOwner) {
        owners = new Owners(List.of(new Owners.Line(outlet, owner), new Owners.Line(other, sameOwner)));
        return this;
    }

    Papers policy(Policy named) {
        policy = named;
        return this;
    }

    /** The second took all of the first's text. */
    Papers copied(Paper from, Paper to) {
        passages.add(new Passage(
                side(from), side(to), PassageKind.EDITED, BigDecimal.ONE, Flow.FROM_TO, "the date", List.of()));
        return this;
    }

    private static Side side(Paper paper) {
        return new Side(paper.id(), paper.name, new TextSpan(0, paper.text.length()));
    }

    Reconciliation reconcile() {
        return new Reconciler(policy, owners).reconcile(tellings(), passages);
    }

    /** The same, the claims handed over in another order. */
    Reconciliation shuffled(long seed) {
        List<Telling> tellings = new ArrayList<>(tellings());
        Collections.shuffle(tellings, new Random(seed));
        return new Reconciler(policy, owners).reconcile(tellings, passages);
    }

    private List<Telling> tellings() {
        return papers.stream()
                .flatMap(paper -> paper.notes.stream().map(note -> note.telling()))
                .toList();
    }

    /** The question that the first claim with that number answers. */
    static Question questionOf(Reconciliation found, Note note) {
        return found.questions().stream()
                .filter(question -> question.claims().contains(note.id()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> explanations(Reconciliation found, FindingType type) {
        return found.findings().stream()
                .filter(finding -> finding.type() == type)
                .map(Finding::explanation)
                .toList();
    }

    /** One report. */
    static final class Paper {
        private final String name;
        private final Masthead masthead;
        private final StringBuilder text = new StringBuilder();
        private final List<Note> notes = new ArrayList<>();
        private int sentence;

        Paper(String name, String outlet, LocalDate day) {
            this.name = name;
            this.masthead = new Masthead(
                    ReportId.of(name, ""),
                    name,
                    Optional.empty(),
                    Optional.of(outlet),
                    Optional.of(ReportDate.on(day)));
        }

        ReportId id() {
            return masthead.id();
        }

        /** Goes on with a sentence. */
        Paper says(String words) {
            sentence = text.length();
            text.append(words).append('\n');
            return this;
        }

        /** Goes on after many words about something else. */
        Paper later() {
            return says("The rest of the day was quiet. ".repeat(40));
        }

        /** A claim on a number of the last sentence. */
        Note claim(String number, long value, Measure measure) {
            int start = text.indexOf(number, sentence);
            if (start < 0) {
                throw new IllegalArgumentException("No " + number + " in the sentence");
            }
            Note note = new Note(this, new TextSpan(start, start + number.length()), value, measure);
            notes.add(note);
            return note;
        }
    }

    /** One claim. */
    static final class Note {
        private final Paper paper;
        private final TextSpan number;
        private final TextSpan sentence;
        private final Measure measure;
        private final List<Link> links = new ArrayList<>();
        private Interval interval;
        private String unit = "people";
        private Optional<Population> of = Optional.empty();
        private Optional<Where> where = Optional.empty();
        private Optional<TimeWindow> when = Optional.empty();
        private Scope scope = Scope.INCIDENT;
        private Status status = Status.ASSERTED;
        private Certainty certainty = Certainty.SURE;

        Note(Paper paper, TextSpan number, long value, Measure measure) {
            this.paper = paper;
            this.number = number;
            this.sentence = new TextSpan(paper.sentence, paper.text.length() - 1);
            this.interval = Interval.exactly(value);
            this.measure = measure;
        }

        Note of(String population) {
            of = Optional.of(new Population(population, Role.UNKNOWN, Optional.empty()));
            return this;
        }

        Note things(String things) {
            unit = things;
            return this;
        }

        Note at(String place) {
            where = Optional.of(Where.named(place, Where.Basis.CLAUSE));
            return this;
        }

        Note on(String day) {
            return in(day, day, day);
        }

        Note in(String words, String from, String to) {
            when = Optional.of(
                    new TimeWindow(words, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))));
            return this;
        }

        Note during(String words) {
            when = Optional.of(new TimeWindow(words, Optional.empty(), Optional.empty()));
            scope = Scope.PERIOD;
            return this;
        }

        Note soFar() {
            scope = Scope.CUMULATIVE;
            return this;
        }

        Note period() {
            scope = Scope.PERIOD;
            return this;
        }

        Note said(String source, SourceKind kind) {
            links.add(new Link(source, kind, Optional.of("said"), Optional.empty(), Optional.empty()));
            return this;
        }

        Note between(long low, long high) {
            interval = Interval.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
            return this;
        }

        Note atLeast(long low) {
            interval = new Interval(Optional.of(BigDecimal.valueOf(low)), Optional.empty(), false, false, false);
            return this;
        }

        Note about(long value) {
            BigDecimal number = BigDecimal.valueOf(value);
            interval = new Interval(Optional.of(number), Optional.of(number), false, false, true);
            return this;
        }

        Note moreThan(long low) {
            interval = new Interval(Optional.of(BigDecimal.valueOf(low)), Optional.empty(), true, false, false);
            return this;
        }

        Note status(Status named) {
            status = named;
            return this;
        }

        Note check(String doubt) {
            certainty = new Certainty(List.of(doubt));
            return this;
        }

        ClaimId id() {
            return ClaimId.of(paper.id(), number, measure.label().length());
        }

        private Telling telling() {
            Claim claim = new Claim(
                    id(),
                    paper.id(),
                    number,
                    interval,
                    measure,
                    unit,
                    of,
                    Optional.empty(),
                    Optional.empty(),
                    where,
                    when,
                    scope,
                    status,
                    new AttributionChain(links),
                    certainty,
                    new Evidence("test", sentence, List.of()));
            String text = paper.text.toString();
            return new Telling(claim, paper.masthead, number.of(text), sentence.of(text));
        }
    }
}
