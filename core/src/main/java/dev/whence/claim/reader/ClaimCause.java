package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.language.Clauses;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import java.util.Optional;

/**
 * Chooses cause and blamed actor of each claim of a report: those of its sentence, else those of the claim before in
 * the paragraph, else the disaster that the report is about.
 */
final class ClaimCause {
    private final CauseFinder causes;
    private final BlameFinder blames;
    private final Optional<CauseFinder.Found> main;
    private Optional<CauseFinder.Found> lastCause = Optional.empty();
    private Optional<BlameFinder.Found> lastBlame = Optional.empty();
    private int lastParagraph = -1;
    private int lastSentence = -1;

    ClaimCause(Prose prose, CauseFinder causes, BlameFinder blames) {
        this.causes = causes;
        this.blames = blames;
        this.main = ReportCause.of(prose);
    }

    /** Is the report about a disaster that strikes a whole country? */
    boolean isDisaster() {
        return main.isPresent();
    }

    Optional<String> main() {
        return main.map(CauseFinder.Found::name);
    }

    record Caused(Optional<CauseFinder.Found> cause, Optional<BlameFinder.Found> by) {}

    Caused of(ChunkRow row, Clauses clauses, Match match) {
        Sentence s = row.sentence();
        Optional<CauseFinder.Found> cause = causes.find(s, clauses, match);
        Optional<BlameFinder.Found> by = blames.find(row, clauses, match);
        boolean near = s.paragraph() == lastParagraph || s.index() - lastSentence <= 1;
        boolean caused = CauseFinder.isCaused(match.measure());
        if (cause.isEmpty() && caused) {
            cause = near && lastCause.isPresent() && main.isEmpty() ? lastCause : main;
        }
        if (by.isEmpty() && near && match.measure() != Measure.STRENGTH && match.measure() != Measure.EQUIPMENT) {
            by = lastBlame;
        }
        if (caused) {
            lastCause = cause;
            lastBlame = by;
            lastParagraph = s.paragraph();
            lastSentence = s.index();
        }
        return new Caused(cause, by);
    }
}
