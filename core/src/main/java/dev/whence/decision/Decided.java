package dev.whence.decision;

import dev.whence.analysis.Reading;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Graded;
import dev.whence.decision.Ruling.Named;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.OnFinding;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.place.GivenPlaces;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Guidance;
import dev.whence.report.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The state that decisions leave: derived from all of them, and never stored in their place. */
public final class Decided {
    /** Nobody has decided anything: everything is as it was read. */
    public static final Decided NOTHING = new Decided(Book.EMPTY);

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::number)
            .thenComparing(claim -> claim.measure().label())
            .thenComparing(Claim::id);

    private final Book book;
    private final Map<String, List<Decision>> bySubject;
    private final Collection<List<Decision>> standing;
    /** Decisions that hold: one of each subject on which people agree. */
    private final List<Decision> holding;

    private final Set<Integer> standingNumbers = new HashSet<>();
    private final Map<FindingType, List<Judged>> onFindings = new EnumMap<>(FindingType.class);
    private final Map<ClaimId, List<Decision>> credibility = new HashMap<>();
    private final Map<ReportId, Map<ClaimId, OnOneClaim>> byReport = new HashMap<>();
    private final Map<ClaimId, OnOneClaim> onClaims = new LinkedHashMap<>();
    private final DecidedSources sources;
    private final Guidance guidance;
    private final Set<List<Decision>> disputes = new LinkedHashSet<>();

    public Decided(Book book) {
        this.book = book;
        this.bySubject = Standing.of(book);
        this.standing = bySubject.values();
        this.holding = standing.stream()
                .filter(Standing::agree)
                .map(decisions -> decisions.get(decisions.size() - 1))
                .sorted(Comparator.comparing(Decision::number))
                .toList();
        standing.forEach(decisions -> decisions.forEach(decision -> standingNumbers.add(decision.number())));
        holding.forEach(this::index);
        standing.forEach(this::onClaim);
        standing.stream().filter(decisions -> !Standing.agree(decisions)).forEach(disputes::add);
        this.sources = new DecidedSources(holding);
        this.guidance = guided();
    }

    /** A decision on a finding, and the claims of the finding that have their place. */
    private record Judged(Decision decision, List<ClaimId> claims) {}

    /** Findings and claims are asked for one by one, and a decision on one is found at once. */
    private void index(Decision decision) {
        if (decision.ruling() instanceof OnFinding on) {
            onFindings
                    .computeIfAbsent(on.type(), type -> new ArrayList<>())
                    .add(new Judged(decision, book.claims(on.claims())));
        } else if (decision.ruling() instanceof Graded grade && grade.scheme() == Scheme.CREDIBILITY) {
            book.claims(grade.claims())
                    .forEach(claim -> credibility
                            .computeIfAbsent(claim, id -> new ArrayList<>())
                            .add(decision));
        }
    }

    private void onClaim(List<Decision> decisions) {
        Decision last = decisions.get(decisions.size() - 1);
        if (last.ruling() instanceof OnClaim on) {
            book.place(on.claim()).ifPresent(place -> {
                OnOneClaim said = new OnOneClaim(place, decisions);
                onClaims.put(place.claim(), said);
                byReport.computeIfAbsent(place.report(), id -> new LinkedHashMap<>())
                        .put(place.claim(), said);
            });
        }
    }

    private Guidance guided() {
        List<Decision> links =
                standing.stream().flatMap(List::stream).filter(Standing::isLink).toList();
        Links questions = new Links(Company.QUESTION, book, links);
        Links origins = new Links(Company.ORIGIN, book, links);
        disputes.addAll(questions.disputes());
        disputes.addAll(origins.disputes());
        List<Guidance.Name> names = new ArrayList<>();
        for (Decision decision : holding) {
            if (decision.ruling() instanceof Named named) {
                names.add(new Guidance.Name(Set.copyOf(book.claims(named.claims())), named.label()));
            }
        }
        return new Guidance(questions.bonds(), origins.bonds(), names);
    }

    public Book book() {
        return book;
    }

    public boolean isEmpty() {
        return book.decisions().isEmpty();
    }

    /** What people decided that bears on how claims are brought together. */
    public Guidance guidance() {
        return guidance;
    }

    /** A reading with decided values: rejected claims stay in it, missed ones are in it. */
    public Reading in(Reading reading) {
        if (isEmpty()) {
            return reading;
        }
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        GivenPlaces places = new GivenPlaces(reading.report());
        for (OnOneClaim said :
                byReport.getOrDefault(reading.report().id(), Map.of()).values()) {
            Optional<Claim> read = Optional.ofNullable(claims.get(said.claim()));
            decided(said, read, places).ifPresent(claim -> claims.put(claim.id(), claim));
        }
        return new Reading(
                reading.report(),
                claims.values().stream().map(sources::in).sorted(ORDER).toList(),
                reading.attributions());
    }

    /** The claims of a reading with decided values that may answer questions: all but the rejected ones. */
    public List<Claim> counting(Reading decided) {
        return decided.claims().stream()
                .filter(claim -> !isRejected(claim.id()))
                .toList();
    }

    private static Optional<Claim> decided(OnOneClaim said, Optional<Claim> read, GivenPlaces places) {
        if (said.isDisputed()) {
            return read.map(claim -> {
                List<String> doubts = new ArrayList<>(claim.certainty().doubts());
                doubts.add("people disagree on it");
                return claim.trusted(new Certainty(doubts));
            });
        }
        if (said.isRejected()) {
            return read;
        }
        return Optional.of(ClaimOf.claim(
                said.ruling().values(),
                said.place(),
                read,
                places::where,
                said.last().author()));
    }

    /** What people say of a claim. */
    public Optional<OnOneClaim> of(ClaimId claim) {
        return Optional.ofNullable(onClaims.get(claim));
    }

    /** Everything that people say of claims which have their place. */
    public Collection<OnOneClaim> onClaims() {
        return List.copyOf(onClaims.values());
    }

    public boolean isRejected(ClaimId claim) {
        return of(claim).filter(OnOneClaim::isRejected).isPresent();
    }

    /** What people said of a finding, where they agree: that it holds, or that it does not. */
    public Optional<Decision> of(Finding finding) {
        Set<ClaimId> claims = Set.copyOf(finding.claims());
        return onFindings.getOrDefault(finding.type(), List.of()).stream()
                .filter(judged -> areMostly(claims, judged.claims()))
                .map(Judged::decision)
                .reduce((earlier, later) -> later);
    }

    /** Whether a finding was dismissed. */
    public boolean isDismissed(Finding finding) {
        return of(finding)
                .filter(decision -> decision.ruling() instanceof OnFinding on && !on.holds())
                .isPresent();
    }

    /** The grades of a source. */
    public List<Decision> gradesOf(String source) {
        return graded(grade -> grade.source()
                .filter(name -> Subject.key(name).equals(Subject.key(source)))
                .isPresent());
    }

    /** The grades of a claim. */
    public List<Decision> gradesOf(ClaimId claim) {
        return List.copyOf(credibility.getOrDefault(claim, List.of()));
    }

    /** The grades of a question or incident with these claims. */
    public List<Decision> gradesOf(Collection<ClaimId> claims) {
        Set<ClaimId> there = Set.copyOf(claims);
        List<Decision> grades =
                graded(grade -> grade.scheme() == Scheme.AIRWARS && areMostly(there, book.claims(grade.claims())));
        return grades.subList(Math.max(0, grades.size() - 1), grades.size());
    }

    private List<Decision> graded(Predicate<Graded> test) {
        return holding.stream()
                .filter(decision -> decision.ruling() instanceof Graded grade && test.test(grade))
                .toList();
    }

    /** Whether more than half of what either names is named by both. */
    private static boolean areMostly(Set<ClaimId> there, List<ClaimId> meant) {
        long both = meant.stream().filter(there::contains).count();
        Set<ClaimId> all = new HashSet<>(there);
        all.addAll(meant);
        return 2 * both > all.size();
    }

    /** Every decision on a claim, also those that hold no longer, in the order they were made. */
    public List<Decision> history(ClaimId claim) {
        Set<Integer> numbers = new HashSet<>();
        List<Decision> history = new ArrayList<>();
        for (Decision decision : book.decisions()) {
            boolean withdraws =
                    decision.ruling() instanceof Withdrawn withdrawn && numbers.contains(withdrawn.decision());
            if (withdraws || book.claims(decision.ruling().anchors()).contains(claim)) {
                numbers.add(decision.number());
                history.add(decision);
            }
        }
        return history;
    }

    /** Whether a person's last word on what a ruling is about is the same: to say it again changes nothing. */
    public boolean isSaid(String author, Ruling ruling) {
        return onTheSame(ruling)
                .anyMatch(decision -> decision.author().equals(author)
                        && Subject.says(decision.ruling()).equals(Subject.says(ruling)));
    }

    /** Questions and incidents gain and lose claims, and stay the same while most of them are there. */
    private Stream<Decision> onTheSame(Ruling ruling) {
        if (!isOnGroup(ruling)) {
            return bySubject.getOrDefault(subject(ruling), List.of()).stream();
        }
        List<ClaimId> meant = List.copyOf(book.meant(ruling.anchors()));
        return standing.stream()
                .flatMap(List::stream)
                .filter(decision -> isOnGroup(decision.ruling())
                        && decision.ruling() instanceof Named == ruling instanceof Named
                        && areMostly(book.meant(decision.ruling().anchors()), meant));
    }

    private static boolean isOnGroup(Ruling ruling) {
        return ruling instanceof Named || ruling instanceof Graded grade && grade.scheme() == Scheme.AIRWARS;
    }

    /** What a ruling is about, in words that are the same for all rulings on it. */
    public String subject(Ruling ruling) {
        return Subject.of(ruling, book);
    }

    /** Whether two rulings on one subject contradict one another. */
    public static boolean contradict(Ruling one, Ruling other) {
        return !Subject.says(one).equals(Subject.says(other));
    }

    /** Whether a decision stands: it was neither withdrawn nor replaced nor settled. */
    public boolean stands(Decision decision) {
        return standingNumbers.contains(decision.number());
    }

    /** Decisions on one subject that disagree, so that none of them holds. */
    public List<List<Decision>> disputes() {
        return List.copyOf(disputes);
    }

    /** Standing decisions that do not find their place, wholly or in part. */
    public List<Orphan> orphans() {
        List<Orphan> orphans = new ArrayList<>();
        standing.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Decision::number))
                .forEach(decision -> decision.ruling()
                        .anchors()
                        .forEach(anchor -> orphan(decision, anchor).ifPresent(orphans::add)));
        return orphans;
    }

    private Optional<Orphan> orphan(Decision decision, Anchor anchor) {
        if (book.places().get(anchor) instanceof Orphaned orphaned) {
            return Optional.of(new Orphan(decision, anchor, orphaned.nearest()));
        }
        return book.place(anchor).isPresent() ? Optional.empty() : Optional.of(new Orphan(decision, anchor, List.of()));
    }
}
