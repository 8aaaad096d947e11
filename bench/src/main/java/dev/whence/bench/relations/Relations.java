package dev.whence.bench.relations;

import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reconciler;
import dev.whence.claim.ClaimId;
import dev.whence.passage.Passage;
import dev.whence.passage.SharedText;
import dev.whence.reconcile.Bond;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Guidance;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import dev.whence.reconcile.match.Surroundings;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.view.export.Format;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.FindingTable;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.QuestionRow;
import dev.whence.view.table.QuestionTable;
import dev.whence.view.table.Standings;
import dev.whence.view.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reconciles the gold claims of folders, or what is read in them, and writes the result for a scorer. */
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        description = "Reconciles a folder's gold claims, and writes claims, passages, questions and findings to DIR.")
public final class Relations implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "Where results go: a folder for each dossier.")
    private Path to = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FOLDER", description = "Folders with reports and gold.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--read", description = "Reconcile what Whence reads instead of gold.")
    private boolean read;

    @Option(
            names = "--known-questions",
            description =
                    "Put known claims together as the answers say, so that faults of origins and findings are seen apart.")
    private boolean knownQuestions;

    /** Exit status 0, or 2 where the arguments are wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Relations()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Analysis analysis = Analysis.load();
        for (Path folder : folders) {
            Dossier dossier = new Dossier(folder);
            List<Telling> tellings = read ? dossier.readTellings(analysis) : dossier.goldTellings();
            List<Passage> passages = dossier.passages();
            Reconciliation found = new Reconciler(Policy.ENVELOPE, Owners.UNKNOWN)
                    .reconcile(tellings, passages, knownQuestions ? guidance(dossier, tellings) : Guidance.NONE);
            pairs(to.resolve(folder.getFileName()), tellings, passages);
            write(to.resolve(folder.getFileName()), dossier, tellings, passages, found);
            System.out.println(folder.getFileName() + " "
                    + RelationScore.of(dossier, tellings, found).figures());
        }
        return 0;
    }

    /** As if a person had put each known claim where it belongs. */
    private static Guidance guidance(Dossier dossier, List<Telling> tellings) throws IOException {
        Map<ClaimId, String> labels = GoldQuestions.answered(
                GoldQuestions.labels(dossier.relations(), dossier.gold(), dossier.goldTellings()), tellings);
        List<Map.Entry<ClaimId, String>> known = List.copyOf(labels.entrySet());
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            for (Map.Entry<ClaimId, String> other : known.subList(i + 1, known.size())) {
                boolean together = known.get(i).getValue().equals(other.getValue());
                bonds.add(new Bond(known.get(i).getKey(), other.getKey(), together, "answers"));
            }
        }
        return new Guidance(new Bonds(bonds), Bonds.NONE, List.of());
    }

    /** As {@code whence export} writes them. */
    private static void write(
            Path to, Dossier dossier, List<Telling> tellings, List<Passage> passages, Reconciliation found)
            throws IOException {
        Files.createDirectories(to);
        Standings standings = new Standings(found);
        Map<ReportId, String> names = new HashMap<>();
        dossier.reports().values().forEach(report -> names.put(report.id(), report.path()));
        List<ClaimRow> claims = tellings.stream()
                .map(telling -> row(telling, dossier, standings))
                .toList();
        List<PassageRow> shared = new ArrayList<>();
        PassageRow.each(new SharedText(passages, List.of()), dossier::report, shared::add);
        file(to, ClaimTable.TABLE, claims);
        file(to, PassageTable.TABLE, shared);
        file(to, QuestionTable.TABLE, QuestionRow.of(found.questions(), names));
        file(to, FindingTable.TABLE, found.findings());
    }

    private static ClaimRow row(Telling telling, Dossier dossier, Standings standings) {
        Report report = dossier.report(telling.report().name());
        return new ClaimRow(report, new CodePoints(report.text()), telling.claim(), standings.of(telling.id()));
    }

    private static <R> void file(Path to, Table<R> table, List<R> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to.resolve(table.name() + ".jsonl"))) {
            Format.JSONL.write(out, table, rows);
        }
    }

    private static void pairs(Path to, List<Telling> tellings, List<Passage> passages) throws IOException {
        Files.createDirectories(to);
        List<String> lines = new ArrayList<>();
        List<String> table = new ArrayList<>();
        List<Account> accounts = new Accounts().of(tellings);
        Likeness likeness = Likeness.of(accounts, Copies.of(accounts, passages), Surroundings.of(accounts));
        for (Account a : accounts) {
            for (Account b : accounts) {
                if (a.index() < b.index() && a.sameKind(b)) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "%s '%s' | %s '%s' | %.2f | %s %s | %s",
                            a.telling().report().name(),
                            a.telling().number(),
                            b.telling().report().name(),
                            b.telling().number(),
                            likeness.weight(a, b),
                            a.who(),
                            b.who(),
                            likeness.spelled(a, b)));
                    table.add(a.telling().id() + "\t" + b.telling().id() + "\t" + likeness.weight(a, b) + "\t"
                            + likeness.spelled(a, b));
                }
            }
        }
        Files.write(to.resolve("pairs.txt"), lines);
        Files.write(to.resolve("pairs.tsv"), table);
    }
}
