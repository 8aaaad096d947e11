package dev.whence.cli;

import dev.whence.cli.decide.DecisionLines;
import dev.whence.cli.decide.Known;
import dev.whence.cli.decide.Problem;
import dev.whence.cli.decide.Proposal;
import dev.whence.cli.decide.Proposals;
import dev.whence.cli.decide.Sheet;
import dev.whence.cli.decide.SheetFile;
import dev.whence.decision.Decided;
import dev.whence.decision.Decision;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placement.Orphaned;
import dev.whence.ledger.Ledger;
import dev.whence.ledger.LedgerWriter;
import dev.whence.reconcile.Reconciliation;
import dev.whence.view.decision.DecisionText;
import dev.whence.view.decision.EstimateChanges;
import dev.whence.view.text.Figures;
import dev.whence.view.text.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence decide}: what a person filled into an exported table becomes decisions. */
@Command(
        name = "decide",
        header = "Store what a person decided in a spreadsheet.",
        description = {
            "",
            "Reads the CSV files of 'whence export --format csv' back, as LibreOffice or Excel saved them, with the"
                    + " columns decision, corrected_…, reason and their like filled in. It shows what would change and"
                    + " asks; then all of it is stored, or nothing. Earlier decisions are never changed: the last word"
                    + " of each person counts, and where people disagree nothing does until it is settled.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence export whence.db --to out --format csv",
            "  whence decide whence.db out/claims.csv out/findings.csv --author 'Ana Petrov'",
            "  whence decisions whence.db --disputed",
            "  whence decide whence.db --author 'Cleo Marsh' --uphold 12 --reason 'page 3 of the bulletin'"
        })
final class DecideCommand implements Callable<Integer> {
    private static final int SHOWN = 200;
    private static final int CHANGES = 30;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", description = "CSV files with decisions.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--author", paramLabel = "NAME", required = true, description = "Who decides.")
    private String author = "";

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--withdraw", paramLabel = "N", description = "Take back decision N; it stays in the history.")
    private List<Integer> withdraw = new ArrayList<>();

    @Option(
            names = "--uphold",
            paramLabel = "N",
            description = "Settle a dispute: decision N holds, those that disagree with it do not.")
    private List<Integer> uphold = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for --withdraw and --uphold.")
    private Optional<String> reason = Optional.empty();

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        author = author.strip();
        if (author.isEmpty()) {
            throw new WrongUse("--author is empty: decisions are a person's");
        }
        if (files.isEmpty() && withdraw.isEmpty() && uphold.isEmpty()) {
            throw new WrongUse("Nothing to decide: name a CSV file, or --withdraw or --uphold with a number");
        }
        Ledger.open(ledger).close();
        try (LedgerWriter writer = LedgerWriter.open(ledger, surroundings.clock())) {
            LedgerDossier dossier = new LedgerDossier(writer.contents());
            Proposals proposals = proposals(dossier);
            if (!proposals.problems().isEmpty()) {
                throw new WrongUse(problems(proposals.problems()));
            }
            Deciding deciding = Deciding.of(writer, author, proposals.proposals(), surroundings.clock());
            deciding.contradiction().ifPresent(why -> {
                throw new WrongUse(why + ": nothing was stored");
            });
            return decide(dossier.reconciliation(), deciding);
        }
    }

    private Proposals proposals(LedgerDossier dossier) throws IOException {
        List<Proposal> proposals = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (!files.isEmpty()) {
            Known known = new Known(dossier, anchor -> place(dossier.ledger(), anchor));
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new WrongUse("There is no file " + file);
                }
                Proposals of = Proposals.of(read(file), known, author);
                proposals.addAll(of.proposals());
                problems.addAll(of.problems());
            }
        }
        DecisionLines lines = new DecisionLines(dossier.decided());
        withdraw.forEach(number -> lines.withdrawn(number, reason, proposals, problems));
        uphold.forEach(number -> lines.upheld(number, reason, proposals, problems));
        return new Proposals(proposals, problems);
    }

    private static Sheet read(Path file) throws IOException {
        try {
            return SheetFile.read(file);
        } catch (SheetFile.NotASheet e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static Placement place(Ledger ledger, Anchor anchor) {
        return DecisionPlaces.ofAnchors(ledger, List.of(anchor)).getOrDefault(anchor, new Orphaned(List.of()));
    }

    /** One line for the screen; the rows follow on lines of their own. */
    private String problems(List<Problem> problems) {
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> surroundings
                        .err()
                        .println((problem.line() > 0 ? "line " + problem.line() + ": " : "")
                                + Printable.of(problem.why())));
        return "Nothing was stored: " + Figures.count(problems.size(), "row") + " cannot be followed (see above)";
    }

    private int decide(Reconciliation before, Deciding deciding) throws IOException {
        if (deciding.decisions().isEmpty()) {
            surroundings.out().println("Nothing new: " + author + " has said all of this before");
            return ExitStatus.DONE;
        }
        Reconciliation after = deciding.reconciled();
        show(deciding, EstimateChanges.lines(before, after));
        if (!yes && !isWanted(deciding.decisions().size())) {
            surroundings.out().println("Nothing was stored");
            return ExitStatus.DONE;
        }
        deciding.make(after);
        surroundings
                .out()
                .println("Stored " + Figures.count(deciding.decisions().size(), "decision"));
        return ExitStatus.DONE;
    }

    private void show(Deciding deciding, List<String> changes) {
        Map<String, Integer> kinds = new TreeMap<>();
        deciding.decisions().forEach(decision -> kinds.merge(DecisionText.kind(decision.ruling()), 1, Integer::sum));
        print(Figures.count(deciding.decisions().size(), "decision") + " of " + author + ": "
                + kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")));
        deciding.decisions().stream().limit(SHOWN).forEach(decision -> print("  " + line(decision)));
        if (deciding.decisions().size() > SHOWN) {
            print("  and " + Figures.count(deciding.decisions().size() - SHOWN) + " more");
        }
        print(changes.isEmpty() ? "No estimate changes" : "Estimates that change:");
        changes.stream().limit(CHANGES).forEach(change -> print("  " + change));
        if (changes.size() > CHANGES) {
            print("  and " + Figures.count(changes.size() - CHANGES) + " more");
        }
        disputes(deciding);
    }

    private static String line(Decision decision) {
        String where = decision.ruling().anchors().stream()
                .map(Anchor::reportName)
                .distinct()
                .limit(1)
                .collect(Collectors.joining());
        return DecisionText.what(decision.ruling())
                + (where.isEmpty() ? "" : "  (" + where + ")")
                + decision.reason().map(why -> "  “" + why + "”").orElse("");
    }

    /** What these decisions disagree with: somebody else has to settle it. */
    private void disputes(Deciding deciding) {
        Decided after = deciding.after();
        List<List<Decision>> mine = after.disputes().stream()
                .filter(dispute -> dispute.stream().anyMatch(deciding.decisions()::contains))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        print("To be settled, since people disagree: " + Figures.count(mine.size(), "dispute")
                + ". Until then nothing holds of what they say");
        for (List<Decision> dispute : mine) {
            dispute.forEach(
                    decision -> print("  " + decision.number() + "  " + decision.author() + ": " + line(decision)));
            print("");
        }
        print("  'whence decisions " + ledger + " --disputed' lists them; 'whence decide … --uphold N' settles one");
    }

    private boolean isWanted(int count) throws IOException {
        if (!surroundings.terminal().interactive()) {
            surroundings.out().println("Run it again with --yes to store this");
            return false;
        }
        surroundings.out().print("Store " + Figures.count(count, "decision") + "? [y/N] ");
        surroundings.out().flush();
        BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        String answer = Optional.ofNullable(in.readLine()).orElse("");
        return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private void print(String line) {
        surroundings.out().println(Printable.of(line));
    }
}
