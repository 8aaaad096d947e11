package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ledger.Ledger;
import dev.whence.reconcile.Policy;
import dev.whence.view.text.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final Path DOSSIER = Path.of("src", "test", "resources", "dossier");

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void nameTheLedger() {
        ledger = folder.resolve("whence.db");
    }

    @Test
    void traceTellsWhatItReadAndFound() throws Exception {
        CommandLineRun trace = trace(DOSSIER);

        assertThat(trace.status()).isEqualTo(ExitStatus.DONE_WITH_FILES_SKIPPED);
        assertThat(trace.err()).startsWith("Reading 5 files …\n");
        Golden.assertIs("summary.txt", trace.out().replace(ledger.toString(), "whence.db"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claims", "reports", "attributions", "passages", "clusters", "questions", "incidents", "findings"
            })
    void exportsAreAsTheReferenceSays(String name) throws Exception {
        trace(DOSSIER);
        export("jsonl");
        export("csv");

        Golden.assertIs(name + ".jsonl", exported(name + ".jsonl"));
        Golden.assertIs(name + ".csv", exported(name + ".csv"));
    }

    @Test
    void textsOfPagesAreExportedAndTextsOfTextsAreNot() throws Exception {
        trace(DOSSIER);
        export("jsonl");

        Golden.assertIs("page.html.txt", exported("texts/page.html.txt"));
        assertThat(folder.resolve("out/texts/norda.txt.txt")).doesNotExist();
    }

    @Test
    void exportsAreTheSameWhateverTheThreadsAndTheOrderOfReading() throws Exception {
        CommandLineRun.of("trace", DOSSIER, "--ledger", ledger, "--threads", "1");
        export("jsonl");
        String once = exported("claims.jsonl") + exported("reports.jsonl");

        Path other = folder.resolve("other.db");
        CommandLineRun.of("trace", DOSSIER.resolve("page.html"), "--ledger", other);
        CommandLineRun.of("trace", DOSSIER, "--ledger", other, "--threads", "4");
        CommandLineRun.of("export", other, "--to", folder.resolve("out"));

        assertThat(exported("claims.jsonl") + exported("reports.jsonl")).isEqualTo(once);
    }

    @Test
    void claimsFitTheTerminal() throws Exception {
        trace(DOSSIER);

        Golden.assertIs("claims.txt", CommandLineRun.of("claims", ledger).out());
        CommandLineRun narrow = CommandLineRun.onTerminal(90, Style.COLOUR, "claims", ledger);
        Golden.assertIs("claims-90.txt", narrow.out());
        Golden.assertIs("reports.txt", CommandLineRun.of("reports", ledger).out());
    }

    @Test
    void explainMarksThePartsOfTheSentence() throws Exception {
        trace(DOSSIER);
        List<String> ids = CommandLineRun.of("claims", ledger, "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.startsWith("norda.txt") || line.startsWith("red.txt"))
                .map(line -> line.split(",", -1)[1])
                .toList();

        StringBuilder out = new StringBuilder();
        for (String id : ids) {
            out.append(CommandLineRun.of("explain", ledger, id.substring(0, 12)).out())
                    .append('\n');
        }
        out.append(CommandLineRun.of("explain", ledger, "june/gazette.md").out());
        Golden.assertIs("explain.txt", out.toString());
    }

    @Test
    void nothingOfAReportReachesTheTerminalThatCouldPlayWithIt() {
        trace(DOSSIER);
        for (String command : List.of("claims", "reports")) {
            assertThat(CommandLineRun.of(command, ledger).out()).doesNotContain("\u001b", "\u202e");
            assertThat(CommandLineRun.of(command, ledger, "--format", "jsonl").out())
                    .doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        Files.writeString(news.resolve("2.txt"), "4 clerks were killed in Quay Nine, a clerk said.");
        assertThat(trace(news).out()).contains("2 read\n");
        assertThat(trace(news).out()).contains("0 read · 2 unchanged\n");

        Files.writeString(news.resolve("1.txt"), "5 clerks were killed in Quay Nine, a clerk said.");
        Files.delete(news.resolve("2.txt"));

        assertThat(trace(news).out()).contains("1 read · 1 no longer there, dropped\n");
        assertThat(CommandLineRun.of("claims", ledger).out()).contains("5").doesNotContain("2.txt");
    }

    @Test
    void twoFoldersWithFilesOfOneNameStayApart() throws Exception {
        Path north = Files.createDirectories(folder.resolve("north"));
        Path south = Files.createDirectories(folder.resolve("south"));
        Files.writeString(north.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        Files.writeString(south.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        trace(north);
        trace(south);

        assertThat(CommandLineRun.of("claims", ledger).out())
                .contains("south/1.txt")
                .contains("  1.txt");
        assertThat(trace(south).out()).contains("0 read · 1 unchanged");
    }

    @Test
    void oneFileThatTwoFoldersLeadToIsOneReport() throws Exception {
        Path june = Files.createDirectories(folder.resolve("news/june"));
        Files.writeString(june.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        trace(june);
        assertThat(trace(folder.resolve("news")).out()).contains("holds 1 report\n");
    }

    @Test
    void aBugInOneReportCostsThatReportOnly() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "Nothing.");
        Files.writeString(news.resolve("2.txt"), "Something.");
        SimpleReader reader = new SimpleReader();

        CommandLineRun trace = CommandLineRun.with(
                report -> {
                    if (report.path().equals("1.txt")) {
                        throw new IllegalStateException("no such clause");
                    }
                    return reader.apply(report);
                },
                Terminal.NONE,
                "trace",
                news,
                "--ledger",
                ledger);

        assertThat(trace.status()).isEqualTo(ExitStatus.DONE_WITH_FILES_SKIPPED);
        assertThat(trace.out()).contains("1.txt: internal error: IllegalStateException no such clause");
        assertThat(trace.err()).doesNotContain("\tat ");
        assertThat(trace(news).status()).isZero();
    }

    @Test
    void outletsOfOneOwnerStayOneOriginForAnotherPolicyOrDay() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        Files.writeString(news.resolve("outlets.csv"), "\ufeffoutlet,owner,state\nVela Courier,Teal Holding,\nNorda\n");
        trace(news);
        try (Ledger open = Ledger.open(ledger)) {
            assertThat(open.reconciler().owners().of("vela courier")).contains("Teal Holding");
            assertThat(open.reconciler().policy()).isEqualTo(Policy.ENVELOPE);
        }

        Files.delete(news.resolve("outlets.csv"));
        CommandLineRun.of("trace", news, "--ledger", ledger, "--policy", "latest");

        try (Ledger open = Ledger.open(ledger)) {
            assertThat(open.reconciler().owners().of("Vela Courier")).contains("Teal Holding");
            assertThat(open.reconciler().policy()).isEqualTo(Policy.LATEST);
        }
        CommandLineRun asOf = CommandLineRun.of("questions", ledger, "--as-of", "2031-01-01", "--format", "jsonl");
        assertThat(asOf.status()).isZero();
        assertThat(asOf.out()).isEmpty();
        assertThat(asOf.err()).isEqualTo("1 report without a day left out of the estimates\n");
        assertThat(CommandLineRun.of("questions", ledger, "--policy", "supported", "--format", "jsonl")
                        .out())
                .contains("\"policy\":\"supported\"");
    }

    @Test
    void anOutletsFileThatCannotBeReadIsToldAndCostsNothing() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "3 clerks were killed in Quay Nine, a clerk said.");
        Path outlets = Files.writeString(news.resolve("outlets.csv"), "name,owner\nNorda,Teal Holding\n");

        CommandLineRun trace = trace(news);

        assertThat(trace.status()).isZero();
        assertThat(trace.err())
                .contains("outlets.csv has no column outlet: it needs outlet and owner; it is passed over");
        refused(2, "whence: " + outlets + " has no column outlet", "trace", news, "--outlets", outlets);
    }

    @Test
    void wrongUseIsToldInOneLineAndLeavesNoLedger() {
        refused(2, "whence: Unknown option: '--bogus'. Try 'whence trace --help'.", "trace", "--bogus", DOSSIER);
        refused(2, "whence: Missing required parameter: 'PATH'. Try 'whence trace --help'.", "trace");
        refused(2, "whence: A command is missing. Try 'whence --help'.");
        refused(2, "whence: There is no ledger at " + ledger, "claims", ledger);
        refused(2, "whence: no such file or folder", "trace", folder.resolve("missing"), "--ledger", ledger);
        refused(2, "whence: " + folder + " is a folder: name a file", "trace", DOSSIER, "--ledger", folder);
        refused(2, "whence: --threads takes a number from 1 on", "trace", DOSSIER, "--threads=-3");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void argumentsThatNameTheWrongThingAreToldApart() {
        trace(DOSSIER);
        refused(2, "whence: Nothing in", "explain", ledger, "cfffffffffffffffff");
        refused(2, "whence: Several ids begin with c (", "explain", ledger, "c");
        refused(2, "whence: " + ledger + " is a file, and a folder is needed", "export", ledger, "--to", ledger);
    }

    @Test
    void everyCommandExplainsItself() throws Exception {
        StringBuilder out = new StringBuilder();
        for (String command : List.of("trace", "claims", "reports", "explain", "export", "generate-completion")) {
            CommandLineRun help = CommandLineRun.of(command, "--help");
            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("Example");
            out.append(help.out()).append('\n');
        }
        Golden.assertIs("help.txt", CommandLineRun.of("--help").out() + "\n" + out);
        assertThat(CommandLineRun.of("--version").out()).startsWith("whence ");
    }

    @Test
    void aShellCanCompleteTheCommands() {
        assertThat(CommandLineRun.of("generate-completion").out())
                .contains("--ledger")
                .contains("complete ");
    }

    private static void refused(int status, String start, Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.err()).startsWith(start).hasLineCount(1);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
    }

    private CommandLineRun trace(Path path) {
        return CommandLineRun.of("trace", path, "--ledger", ledger);
    }

    private void export(String format) {
        CommandLineRun run = CommandLineRun.of("export", ledger, "--to", folder.resolve("out"), "--format", format);
        assertThat(run.status()).isZero();
    }

    private String exported(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }
}
