package dev.whence.view;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.Reading;
import dev.whence.decision.Decided;
import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.NamedPart;
import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** All that was read and all that was not: what the views show. */
public interface Dossier {

    /** Hands over one reading after the other, by the reports' names in code point order. */
    void eachReading(Consumer<Reading> consumer);

    /** The passages that reports share, by the names of the reports and where they stand. */
    List<Passage> passages();

    /** All places where one text stands, by the earliest. */
    List<Cluster> clusters();

    /** How many passages there are, and what they join: known without handing over one. */
    PassageCounts passageCounts();

    /** What the claims of all reports say together: questions, incidents, findings. */
    Reconciliation reconciliation();

    /** What people decided; the readings and the reconciliation are as decided already. */
    default Decided decided() {
        return Decided.NOTHING;
    }

    /** The report of that name, which is among the readings. */
    Report report(String name);

    /** How many readings there are. */
    long reports();

    /** How many claims of all readings are alike, in no order: known without handing over a reading. */
    List<ClaimCount> claimCounts();

    /** The names of the other files that hold the same report, for each report that has some, by its name. */
    SortedMap<String, List<String>> copies();

    /** How many reports are in each language that claims are not read in, by its ISO 639-1 code. */
    SortedMap<String, Long> foreign();

    /** The reports that are parts of files, by their files' names in code point order and where they stand in them. */
    List<NamedPart> parts();

    /** The files that were not read, by name in code point order. */
    List<Skipped> skipped();
}
