package dev.whence.cli;

import dev.whence.analysis.Reconciler;
import dev.whence.cli.decide.Proposal;
import dev.whence.cli.reuse.PassageFinder;
import dev.whence.decision.Book;
import dev.whence.decision.Decided;
import dev.whence.decision.Decision;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.ledger.LedgerWriter;
import dev.whence.reconcile.Reconciliation;
import dev.whence.view.decision.DecisionText;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposals on their way to become decisions: what they would change, and the one step that makes them. */
final class Deciding {
    private final LedgerWriter writer;
    private final Reconciler reconciler;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Anchor, Placement> places;
    private final Decided after;
    private final Optional<String> contradiction;

    private Deciding(LedgerWriter writer, String author, List<Proposal> proposals, Clock clock) {
        this.writer = writer;
        this.reconciler = writer.contents().reconciler();
        Book book = writer.contents().book();
        List<Decision> all = new ArrayList<>(book.decisions());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Decision> proposed = new ArrayList<>();
        for (Proposal proposal : proposals) {
            proposed.add(new Decision(0, author, now, proposal.reason(), proposal.ruling(), proposal.settles()));
        }
        all.addAll(proposed);
        this.places = DecisionPlaces.of(writer.contents(), all);
        Decided before = new Decided(new Book(book.decisions(), places));
        this.contradiction = contradiction(before, proposals);
        for (Decision decision : proposed) {
            if (!decision.settles().isEmpty() || !before.isSaid(author, decision.ruling())) {
                decisions.add(numbered(decision, book.last() + decisions.size() + 1));
            }
        }
        List<Decision> made = new ArrayList<>(book.decisions());
        made.addAll(decisions);
        this.after = new Decided(new Book(made, places));
    }

    static Deciding of(LedgerWriter writer, String author, List<Proposal> proposals, Clock clock) {
        return new Deciding(writer, author, proposals, clock);
    }

    private static Decision numbered(Decision decision, int number) {
        return new Decision(
                number, decision.author(), decision.at(), decision.reason(), decision.ruling(), decision.settles());
    }

    /** Those that say something new. */
    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** Two rows that say different things of one subject. */
    private static Optional<String> contradiction(Decided before, List<Proposal> proposals) {
        Map<String, Proposal> said = new HashMap<>();
        for (Proposal proposal : proposals) {
            Proposal first = said.putIfAbsent(before.subject(proposal.ruling()), proposal);
            if (first != null && Decided.contradict(first.ruling(), proposal.ruling())) {
                return Optional.of("The rows contradict one another: “" + DecisionText.what(first.ruling())
                        + "” (line " + first.line() + ") and “" + DecisionText.what(proposal.ruling()) + "” (line "
                        + proposal.line() + ")");
            }
        }
        return Optional.empty();
    }

    /** What two of the proposals say of one thing, where they differ. */
    Optional<String> contradiction() {
        return contradiction;
    }

    /** The state that they leave. */
    Decided after() {
        return after;
    }

    /** What the claims say together then. */
    Reconciliation reconciled() {
        return new QuestionMaker(reconciler, after).of(writer.contents());
    }

    /** Makes them: all, or, where the process ends before, none. */
    void make(Reconciliation reconciled) throws IOException {
        String version = Version.current();
        String way = new QuestionMaker(reconciler, after)
                .way(PassageFinder.standard(1).version(version), ReaderVersion.of(version, new TreeMap<>()));
        writer.decide(decisions, places, reconciled, reconciler, way);
    }
}
