package dev.whence.view.page.contents;

import dev.whence.analysis.Reading;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Masthead;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.NamedPart;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Skipped;
import dev.whence.view.Dossier;
import dev.whence.view.page.text.StruckNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A dossier in memory, by id. Passages that are boilerplate are left out. */
public final class Contents {
    private final Map<ReportId, Reading> readings = new LinkedHashMap<>();
    private final Map<ReportId, Masthead> mastheads = new LinkedHashMap<>();
    private final Map<ReportId, List<Passage>> passagesOf = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final Map<ClaimId, Question> questionOf = new LinkedHashMap<>();
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final Map<QuestionId, List<Finding>> findingsOf = new LinkedHashMap<>();
    private final List<Passage> passages;
    private final List<Skipped> skipped;
    private final Reconciliation reconciliation;
    private final Anchors anchors;
    private final Anchors passageAnchors;
    private final StruckNames names;
    private final Decided decided;
    private final SortedMap<String, List<String>> copies;

    private Contents(
            List<Reading> read,
            List<Passage> passages,
            Reconciliation reconciliation,
            List<Skipped> skipped,
            StruckNames names,
            Decided decided,
            SortedMap<String, List<String>> copies) {
        this.passages = passages.stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .toList();
        this.skipped = List.copyOf(skipped);
        this.reconciliation = reconciliation;
        this.names = names;
        this.decided = decided;
        this.copies = copies;
        read.forEach(this::add);
        for (Passage passage : this.passages) {
            Stream.of(passage.from(), passage.to())
                    .forEach(side -> passagesOf
                            .computeIfAbsent(side.report(), id -> new ArrayList<>())
                            .add(passage));
        }
        for (Question question : reconciliation.questions()) {
            questions.put(question.id(), question);
            question.claims().forEach(id -> questionOf.put(id, question));
        }
        for (Finding finding : reconciliation.findings()) {
            if (decided.isDismissed(finding)) {
                continue;
            }
            finding.questions()
                    .forEach(id -> findingsOf
                            .computeIfAbsent(id, q -> new ArrayList<>())
                            .add(finding));
        }
        this.anchors = new Anchors(ids());
        this.passageAnchors = new Anchors(
                this.passages.stream().map(passage -> passage.id().value()).toList());
    }

    /** @param redact whether personal names are to be struck out */
    public static Contents of(Dossier dossier, boolean redact) {
        List<Reading> readings = new ArrayList<>();
        dossier.eachReading(readings::add);
        StruckNames names = redact ? new StruckNames(PersonNames.in(readings)) : StruckNames.NONE;
        return new Contents(
                readings,
                dossier.passages(),
                dossier.reconciliation(),
                dossier.skipped(),
                names,
                dossier.decided(),
                dossier.copies());
    }

    private void add(Reading reading) {
        Report report = reading.report();
        readings.put(report.id(), reading);
        mastheads.put(report.id(), Masthead.of(report));
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    private List<String> ids() {
        return Stream.of(
                        claims.keySet().stream().map(ClaimId::value),
                        readings.keySet().stream().map(ReportId::value),
                        questions.keySet().stream().map(QuestionId::value),
                        reconciliation.incidents().stream()
                                .map(incident -> incident.id().value()),
                        reconciliation.findings().stream()
                                .map(finding -> finding.id().value()))
                .flatMap(ids -> ids)
                .toList();
    }

    /** By the reports' names. */
    public List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    public Reading reading(ReportId id) {
        return known(readings, id);
    }

    public Report report(ReportId id) {
        return known(readings, id).report();
    }

    /** The names of the other files that hold the same report. */
    public List<String> alsoIn(Report report) {
        return copies.getOrDefault(report.path(), List.of());
    }

    public Masthead masthead(ReportId id) {
        return known(mastheads, id);
    }

    public Claim claim(ClaimId id) {
        return known(claims, id);
    }

    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    public List<Passage> passages() {
        return passages;
    }

    /** Those that have a side in a report. */
    public List<Passage> passagesOf(ReportId id) {
        return passagesOf.getOrDefault(id, List.of());
    }

    public Question question(QuestionId id) {
        return known(questions, id);
    }

    /** The question that a claim stands in. */
    public Optional<Question> questionOf(ClaimId id) {
        return Optional.ofNullable(questionOf.get(id));
    }

    /** The findings that rest on claims of a question and that nobody dismissed. */
    public List<Finding> findingsOf(QuestionId id) {
        return findingsOf.getOrDefault(id, List.of());
    }

    public Reconciliation reconciliation() {
        return reconciliation;
    }

    /** The reports that are parts of files, by name. */
    public List<NamedPart> parts() {
        return readings.values().stream()
                .map(Reading::report)
                .flatMap(report -> report.part().map(part -> new NamedPart(report.path(), part)).stream())
                .toList();
    }

    /** What people decided. */
    public Decided decided() {
        return decided;
    }

    /** A person who decided, as the page may name them. */
    public String person(String author) {
        return names.equals(StruckNames.NONE) ? author : "a reviewer";
    }

    public List<Skipped> skipped() {
        return skipped;
    }

    public StruckNames names() {
        return names;
    }

    /** A text of somebody else as the page may show it. */
    public String shown(String text) {
        return names.outOf(text);
    }

    /** A source as the page names it: "it was reported" is nobody's name. */
    public String source(String name, SourceKind kind) {
        return kind == SourceKind.UNSPECIFIED ? "nobody named (“" + shown(name) + "”)" : shown(name);
    }

    public String anchor(ClaimId id) {
        return anchors.of(id.value());
    }

    public String anchor(ReportId id) {
        return anchors.of(id.value());
    }

    public String anchor(QuestionId id) {
        return anchors.of(id.value());
    }

    public String anchor(Passage passage) {
        return passageAnchors.of(passage.id().value());
    }

    public String anchor(Incident incident) {
        return anchors.of(incident.id().value());
    }

    public String anchor(Finding finding) {
        return anchors.of(finding.id().value());
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The dossier speaks of " + key + ", which is not in it");
        }
        return value;
    }
}
