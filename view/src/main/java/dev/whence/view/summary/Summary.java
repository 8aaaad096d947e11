package dev.whence.view.summary;

import dev.whence.analysis.ClaimCount.Originator;
import dev.whence.decision.Decided;
import dev.whence.decision.OnOneClaim;
import dev.whence.passage.PassageCounts;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.Skipped;
import dev.whence.view.Dossier;
import dev.whence.view.part.SplitFile;
import dev.whence.view.table.QuestionList;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Figures;
import dev.whence.view.text.LanguageNames;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What {@code whence trace} says when it is done: what was read, what was found, what was not read, what to do next. */
public final class Summary {
    private static final int MOST_ORIGINATORS = 8;
    private static final int MOST_SKIPPED = 10;
    private static final int MOST_SPLITS = 5;
    private static final int MOST_BORDERS = 4;
    private static final int MOST_QUESTIONS = 6;
    private static final int MOST_FINDINGS = 8;
    private static final int MOST_CONTRADICTIONS = 3;
    private static final int MOST_OF_A_KIND = 2;
    private static final int WIDE = 52;
    private static final int LINE = 104;
    private static final List<FindingType> ODD = List.of(
            FindingType.CONTRADICTION,
            FindingType.ARITHMETIC,
            FindingType.UNIT_SLIP,
            FindingType.FALLING_CUMULATIVE,
            FindingType.SUBSET_EXCEEDS_WHOLE);

    private final Style style;
    private final Decided decided;
    private final List<String> lines = new ArrayList<>();

    private Summary(Style style, Decided decided) {
        this.style = style;
        this.decided = decided;
    }

    /**
     * The lines of a summary.
     *
     * @param ledger the ledger's file as the user wrote it
     */
    public static List<String> lines(Dossier dossier, Done done, String ledger, Style style) {
        Summary summary = new Summary(style, dossier.decided());
        Tally tally = Tally.of(dossier);
        List<Skipped> skipped = dossier.skipped();
        PassageCounts passages = dossier.passageCounts();
        summary.reports(done, tally, skipped.size(), ledger);
        summary.copies(dossier.copies());
        summary.foreign(dossier.foreign());
        summary.splits(SplitFile.of(dossier.parts()));
        Reconciliation reconciliation = dossier.reconciliation();
        summary.questions(reconciliation);
        summary.findings(reconciliation.findings().stream()
                .filter(finding -> !dossier.decided().isDismissed(finding))
                .toList());
        if (tally.claims() > 0) {
            summary.claims(tally);
            summary.originators(tally);
        }
        summary.decisions();
        summary.passages(passages);
        summary.skipped(skipped);
        summary.next(tally, passages.passages() > 0, ledger);
        return List.copyOf(summary.lines);
    }

    private void reports(Done done, Tally tally, int skipped, String ledger) {
        List<String> parts = new ArrayList<>();
        parts.add(Figures.count(done.read()) + " read");
        if (done.unchanged() > 0) {
            parts.add(Figures.count(done.unchanged()) + " unchanged");
        }
        if (done.skipped() > 0) {
            parts.add(Figures.count(done.skipped()) + " skipped");
        }
        if (!done.dropped().isEmpty()) {
            parts.add(Figures.count(done.dropped().size()) + " no longer there, dropped");
        }
        if (done.passedOver() > 0) {
            parts.add(Figures.count(done.passedOver(), "other file") + " passed over");
        }
        lines.add(style.bold("Reports") + "  " + String.join(" · ", parts));
        lines.add("         " + Printable.of(ledger) + " now holds " + Figures.count(tally.reports(), "report")
                + (skipped > 0 ? " and " + Figures.count(skipped, "file") + " that could not be read" : ""));
    }

    /** Reports that stand in several files. */
    private void copies(SortedMap<String, List<String>> copies) {
        if (!copies.isEmpty()) {
            int files = copies.values().stream().mapToInt(List::size).sum();
            String first = copies.firstKey() + " is also "
                    + copies.values().iterator().next().get(0);
            lines.add("         " + Figures.count(files, "more file")
                    + (files == 1 ? " holds" : " hold") + " reports that are there already ("
                    + Columns.fit(Printable.of(first), WIDE) + (files > 1 ? ", …" : "") + "): counted once");
        }
    }

    /** Reports in languages that no rule knows. */
    private void foreign(SortedMap<String, Long> foreign) {
        if (!foreign.isEmpty()) {
            long reports = foreign.values().stream().mapToLong(Long::longValue).sum();
            String languages = foreign.entrySet().stream()
                    .map(entry -> LanguageNames.english(entry.getKey()) + " " + Figures.count(entry.getValue()))
                    .collect(Collectors.joining(", "));
            lines.add("         " + Figures.count(reports, "report") + (reports == 1 ? " is" : " are")
                    + " not in English (" + languages + "): kept, not read for claims");
        }
    }

    /** Files that hold several reports; where that was told by signs, the least certain borders. */
    private void splits(List<SplitFile> files) {
        if (files.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(style.bold("Split") + "    "
                + Figures.count(files.size(), "file") + " with several reports in "
                + (files.size() == 1 ? "it" : "them") + "; --split none reads each as one");
        for (SplitFile file : files.subList(0, Math.min(MOST_SPLITS, files.size()))) {
            lines.add("         " + Columns.fit(Printable.of(file.count()), LINE));
            file.bySigns().stream()
                    .limit(MOST_BORDERS)
                    .forEach(part ->
                            lines.add("           " + Columns.fit(Printable.of(SplitFile.told(part)), LINE - 2)));
        }
        if (files.size() > MOST_SPLITS) {
            lines.add("         and " + Figures.count(files.size() - MOST_SPLITS) + " more: whence reports");
        }
    }

    /** Those that most reports answer, with fewest origins behind them. */
    private void questions(Reconciliation reconciliation) {
        List<Question> shared = reconciliation.questions().stream()
                .filter(question -> question.reports().size() > 1)
                .sorted(Comparator.comparing(
                                (Question question) -> -question.reports().size())
                        .thenComparing(question -> question.origins().size()))
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(style.bold("Questions") + " " + Figures.count(shared.size()) + " that several reports answer");
        for (Question question : shared.subList(0, Math.min(MOST_QUESTIONS, shared.size()))) {
            lines.add("         " + Columns.pad(Columns.fit(Printable.of(question.label()), WIDE), WIDE) + "  "
                    + Figures.count(question.reports().size(), "report") + ", "
                    + Figures.count(question.origins().size(), "origin") + " found, "
                    + QuestionList.range(question.estimate().stated()));
        }
    }

    /** Figures that cannot stand as printed, then how many findings there are of each kind. */
    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        List<String> kinds = new ArrayList<>();
        for (FindingType type : FindingType.values()) {
            long count =
                    findings.stream().filter(finding -> finding.type() == type).count();
            if (count > 0) {
                kinds.add(type.label() + " " + Figures.count(count));
            }
        }
        lines.add(style.bold("Findings"));
        wrapped(kinds);
        for (Finding finding : odd(findings)) {
            String text = finding.type().label() + ": " + Printable.of(finding.explanation());
            lines.add("         " + Columns.fit(text, LINE));
        }
    }

    /** Figures that cannot stand as printed, the gravest first, a few of each kind. */
    private static List<Finding> odd(List<Finding> findings) {
        List<Finding> shown = new ArrayList<>();
        for (FindingType type : ODD) {
            findings.stream()
                    .filter(finding -> finding.type() == type)
                    .limit(type == FindingType.CONTRADICTION ? MOST_CONTRADICTIONS : MOST_OF_A_KIND)
                    .forEach(shown::add);
        }
        return shown.subList(0, Math.min(MOST_FINDINGS, shown.size()));
    }

    private void claims(Tally tally) {
        lines.add("");
        long check = tally.claims() - tally.sure();
        lines.add(style.bold("Claims") + "   " + Figures.count(tally.claims()) + " · "
                + style.green(Figures.count(tally.sure()) + " sure") + " · "
                + style.yellow(Figures.count(check) + " to check"));
        List<String> measures = tally.measures().stream()
                .map(count -> count.what().label() + " " + Figures.count(count.times()))
                .toList();
        wrapped(measures);
        lines.add("         machine-read, reviewed " + reviewed(tally.claims())
                + "; no claim about something does not mean zero");
    }

    /** {@code 12 of 431}; rejected claims are among both. */
    private String reviewed(long counted) {
        long rejected =
                decided.onClaims().stream().filter(OnOneClaim::isRejected).count();
        return Figures.count(decided.onClaims().size()) + " of " + Figures.count(counted + rejected);
    }

    /** What waits for people: decisions that lost their place, and those that disagree. */
    private void decisions() {
        if (decided.isEmpty()) {
            return;
        }
        long orphaned = decided.orphans().stream()
                .map(orphan -> orphan.decision().number())
                .distinct()
                .count();
        int disputes = decided.disputes().size();
        lines.add("");
        lines.add(style.bold("Decided") + "  "
                + Figures.count(decided.book().decisions().size(), "decision")
                + (orphaned > 0
                        ? " · "
                                + style.yellow(
                                        Figures.count(orphaned) + " without a place: whence decisions --orphaned")
                        : "")
                + (disputes > 0
                        ? " · " + style.yellow(Figures.count(disputes, "dispute") + ": whence decisions --disputed")
                        : ""));
    }

    private void originators(Tally tally) {
        lines.add("");
        lines.add(style.bold("Sources") + "  " + Figures.share(tally.unattributed(), tally.claims())
                + " of the claims name no source · " + Figures.share(tally.anonymous(), tally.claims())
                + " rest on an unnamed one");
        List<Tally.Count<Originator>> shown =
                tally.originators().stream().limit(MOST_ORIGINATORS).toList();
        int width =
                shown.stream().mapToInt(count -> Columns.of(name(count))).max().orElse(0);
        for (Tally.Count<Originator> count : shown) {
            lines.add("         " + Columns.padLeft(Figures.count(count.times()), 5) + "  "
                    + Columns.pad(name(count), width) + "  "
                    + style.faint(count.what().kind().label()));
        }
        int more = tally.originators().size() - shown.size();
        if (more > 0) {
            lines.add("                and " + Figures.count(more) + " more");
        }
    }

    private void passages(PassageCounts counts) {
        if (counts.passages() == 0) {
            return;
        }
        lines.add("");
        lines.add(style.bold("Copied") + "   " + Figures.count(counts.passages(), "passage") + " shared by "
                + Figures.count(counts.pairs(), "pair") + " of reports · "
                + Figures.count(counts.takers(), "report") + " took text from another");
    }

    private static String name(Tally.Count<Originator> count) {
        return Columns.fit(Printable.of(count.what().name()), 48);
    }

    private void skipped(List<Skipped> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(style.bold("Skipped"));
        for (Skipped file : skipped.subList(0, Math.min(MOST_SKIPPED, skipped.size()))) {
            lines.add("         " + Printable.of(file.path()) + ": " + Printable.of(file.reason()));
        }
        if (skipped.size() > MOST_SKIPPED) {
            lines.add("         and " + Figures.count(skipped.size() - MOST_SKIPPED) + " more");
        }
    }

    private void next(Tally tally, boolean copied, String ledger) {
        lines.add("");
        String name = quoted(Printable.of(ledger));
        if (tally.claims() > 0) {
            lines.add(style.bold("Next") + "     whence questions " + name + "           what is counted, by whom");
            lines.add("         whence findings " + name + "            contradictions and broken sums");
            lines.add("         whence claims " + name + "              every claim in a table");
            if (copied) {
                lines.add("         whence passages " + name + "            what reports copied from one another");
            }
            lines.add("         whence explain " + name + " ID          why one was read as it was");
            lines.add("         whence export " + name + " --to out     the data, as JSON Lines or CSV");
        } else {
            lines.add(
                    style.bold("Next") + "     whence reports " + name + "             what was read and what was not");
        }
    }

    private void wrapped(List<String> parts) {
        String line = parts.stream().collect(Collectors.joining(" · "));
        int start = 0;
        for (int end : Columns.breaks(line, 70)) {
            lines.add("         " + line.substring(start, end).stripTrailing());
            start = end;
        }
    }

    private static String quoted(String file) {
        return file.contains(" ") ? "'" + file + "'" : file;
    }
}
