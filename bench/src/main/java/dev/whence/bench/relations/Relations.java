package dev.whence.bench.relations;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reconciler;
import dev.whence.passage.Passage;
import dev.whence.passage.Side;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import dev.whence.report.CodePoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(index = "0", paramLabel = "DIR", description = "Where results go: a folder for each dossier.")
    private Path to = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FOLDER", description = "Folders with reports and gold.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--read", description = "Reconcile what Whence reads instead of gold.")
    private boolean read;

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
            Reconciliation found = new Reconciler(Policy.ENVELOPE, Owners.UNKNOWN).reconcile(tellings, passages);
            pairs(to.resolve(folder.getFileName()), tellings, passages);
            write(to.resolve(folder.getFileName()), dossier, tellings, passages, found);
            System.out.println(folder.getFileName() + " "
                    + RelationScore.of(dossier, tellings, found).figures());
        }
        return 0;
    }

    private static void write(
            Path to, Dossier dossier, List<Telling> tellings, List<Passage> passages, Reconciliation found)
            throws IOException {
        Files.createDirectories(to);
        lines(
                to.resolve("claims.jsonl"),
                tellings.stream().map(t -> claim(t, dossier)).toList());
        lines(
                to.resolve("passages.jsonl"),
                passages.stream().map(p -> passage(p, dossier)).toList());
        lines(
                to.resolve("questions.jsonl"),
                found.questions().stream().map(Relations::question).toList());
        lines(
                to.resolve("findings.jsonl"),
                found.findings().stream().map(Relations::finding).toList());
    }

    private static void pairs(Path to, List<Telling> tellings, List<Passage> passages) throws IOException {
        Files.createDirectories(to);
        List<String> lines = new ArrayList<>();
        List<String> table = new ArrayList<>();
        List<Account> accounts = new Accounts().of(tellings);
        Likeness likeness = Likeness.of(accounts, Copies.of(accounts, passages));
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

    private static void lines(Path file, List<ObjectNode> rows) throws IOException {
        Files.write(file, rows.stream().map(ObjectNode::toString).toList(), StandardCharsets.UTF_8);
    }

    private static ObjectNode claim(Telling telling, Dossier dossier) {
        ObjectNode row = JSON.createObjectNode();
        String name = telling.report().name();
        CodePoints points = new CodePoints(dossier.text(name));
        row.put("id", telling.id().value());
        row.put("report", name);
        row.put("number", telling.number());
        row.put("start", points.at(telling.claim().number().start()));
        row.put("end", points.at(telling.claim().number().end()));
        row.put("measure", telling.claim().measure().label());
        telling.claim().interval().low().ifPresent(low -> row.put("low", low));
        telling.claim().interval().high().ifPresent(high -> row.put("high", high));
        telling.claim().of().ifPresent(of -> row.put("of", of.name()));
        telling.claim().where().ifPresent(where -> row.put("where", where.name()));
        telling.claim().when().ifPresent(when -> row.put("when", when.words()));
        row.put("scope", telling.claim().scope().label());
        row.put("status", telling.claim().status().label());
        row.put("quote", telling.quote());
        ArrayNode sources = row.putArray("sources");
        telling.claim().attribution().links().forEach(link -> sources.add(link.source()));
        return row;
    }

    private static ObjectNode passage(Passage passage, Dossier dossier) {
        ObjectNode row = JSON.createObjectNode();
        row.set("from", side(passage.from(), dossier));
        row.set("to", side(passage.to(), dossier));
        row.put("kind", passage.kind().label());
        row.put("direction", passage.flow().label());
        return row;
    }

    private static ObjectNode side(Side side, Dossier dossier) {
        String text = dossier.text(side.name());
        ObjectNode row = JSON.createObjectNode();
        row.put("report", side.name());
        row.put("start", side.span().start());
        row.put("end", side.span().end());
        row.put("text", side.span().of(text));
        return row;
    }

    private static ObjectNode question(Question question) {
        ObjectNode row = JSON.createObjectNode();
        row.put("id", question.id().value());
        row.put("label", question.label());
        question.partOf().ifPresent(whole -> row.put("partOf", whole.value()));
        ArrayNode claims = row.putArray("claims");
        question.claims().forEach(claim -> claims.add(claim.value()));
        ArrayNode origins = row.putArray("origins");
        for (Origin origin : question.origins()) {
            ObjectNode one = origins.addObject();
            one.put("originator", origin.originator().name());
            ArrayNode held = one.putArray("claims");
            origin.claims().forEach(claim -> held.add(claim.value()));
            one.put("why", String.join("; ", origin.reasons()));
        }
        row.put("independentOrigins", question.origins().size());
        ObjectNode estimate = row.putObject("estimate");
        question.estimate().stated().low().ifPresent(low -> estimate.put("low", low));
        question.estimate().stated().high().ifPresent(high -> estimate.put("high", high));
        return row;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode row = JSON.createObjectNode();
        row.put("id", finding.id().value());
        row.put("type", finding.type().label());
        ArrayNode claims = row.putArray("claims");
        finding.claims().forEach(claim -> claims.add(claim.value()));
        row.put("explanation", finding.explanation());
        row.put("severity", finding.severity().label());
        return row;
    }
}
