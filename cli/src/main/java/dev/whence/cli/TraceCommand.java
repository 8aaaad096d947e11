package dev.whence.cli;

import dev.whence.analysis.Reconciler;
import dev.whence.cli.reuse.PassageFinder;
import dev.whence.cli.trace.Progress;
import dev.whence.cli.trace.Reader;
import dev.whence.cli.trace.Tracer;
import dev.whence.decision.Decided;
import dev.whence.ingest.Splitting;
import dev.whence.ledger.LedgerWriter;
import dev.whence.ledger.Run;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.view.summary.Done;
import dev.whence.view.summary.Summary;
import dev.whence.view.text.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whence trace}: the main job. */
@Command(
        name = "trace",
        header = "Read reports and store their claims in a ledger.",
        description = {
            "",
            "Reads every report in the given files and folders, finds each figure and who it is attributed to, and"
                    + " stores all of it in a ledger, an SQLite file.",
            "",
            "Run it again after reports were added, changed or removed: only what changed is read. A run that was"
                    + " stopped half way is completed by the next one.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence trace reports/",
            "  whence trace june/ july/ --ledger summer.db",
            "  whence trace reports/ --report report.html",
            "  whence trace bulletin.html"
        })
final class TraceCommand implements Callable<Integer> {
    private static final int MANY_CLAIMS = 20_000;

    private final Surroundings surroundings;
    private final WhenceCommand whence;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders to read; folders with all that is in them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "whence.db",
            description = "The ledger to fill; made if it is missing. Default: ${DEFAULT-VALUE}")
    private Path ledger = Path.of("whence.db");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How many reports are read at a time. Default: one for each processor. The result is the same.")
    private int threads;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write a page to read and share, one HTML file: --report report.html")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = "envelope",
            converter = PolicyNames.class,
            completionCandidates = PolicyNames.class,
            description = "How estimates are made: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Policy policy = Policy.ENVELOPE;

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "A CSV file that says whom outlets belong to, with the columns outlet and owner: outlets of"
                    + " one owner are one origin. Default: every outlets.csv beside the reports, and what the ledger"
                    + " knows from earlier runs.")
    private Optional<Path> outlets = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "HOW",
            defaultValue = "auto",
            converter = SplitNames.class,
            completionCandidates = SplitNames.class,
            description = "Whether a file of text that holds several reports is split: auto (at marks such as"
                    + " 'Document 3 of 12', and where signs such as datelines show that another report begins) or none."
                    + " Default: ${DEFAULT-VALUE}")
    private Splitting split = Splitting.AUTO;

    TraceCommand(Surroundings surroundings, WhenceCommand whence) {
        this.surroundings = surroundings;
        this.whence = whence;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 0 || threads == 0 && spec.commandLine().getParseResult().hasMatchedOption("--threads")) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 on, not " + threads);
        }
        if (paths.stream().anyMatch(path -> path.toString().isBlank())) {
            throw new ParameterException(spec.commandLine(), "PATH is empty: name a file or folder, or . for this one");
        }
        Optional<Owners> named = outlets.map(OutletsFile::read);
        FoundFiles found = FoundFiles.in(paths, reading, split);
        PrintedRemarks remarks = new PrintedRemarks(surroundings.err(), whence.debug());
        found.warnings().forEach(remarks::warn);
        try (LedgerWriter writer = LedgerWriter.open(ledger, surroundings.clock())) {
            Owners owners = named.orElseGet(() -> known(writer, found, remarks));
            Done done = run(writer, found, remarks, owners);
            Summary.lines(
                            new LedgerDossier(writer.contents()),
                            done,
                            ledger.toString(),
                            surroundings.terminal().style())
                    .forEach(surroundings.out()::println);
            if (report.isPresent()) {
                page.write(new LedgerDossier(writer.contents()), report.get(), surroundings.out());
            }
            return done.skipped() > 0 ? ExitStatus.DONE_WITH_FILES_SKIPPED : ExitStatus.DONE;
        }
    }

    /** What the ledger knows of owners, and what stands beside the files. */
    private static Owners known(LedgerWriter writer, FoundFiles found, PrintedRemarks remarks) {
        return writer.contents().reconciler().owners().and(OutletsFile.beside(found.folders(), remarks::warn));
    }

    private Done run(LedgerWriter writer, FoundFiles found, PrintedRemarks remarks, Owners owners)
            throws IOException, InterruptedException {
        SortedMap<String, String> settings = new TreeMap<>(reading.settings());
        settings.put("split", SplitNames.of(split));
        String version = Version.current();
        writer.begin(new Run.Plan(version, settings, located(writer)));
        try {
            int count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
            String readBy = ReaderVersion.of(version, settings);
            Done done = read(writer, found, remarks, readBy, count);
            writer.joinSame();
            String search = searchPassages(writer, PassageFinder.standard(count));
            DecisionPlaces.bringUpToDate(writer);
            Decided decided = new Decided(writer.contents().book());
            new QuestionMaker(new Reconciler(policy, owners), decided)
                    .threads(count)
                    .bringUpToDate(writer, search, readBy, this::tellThatItTakesLong);
            writer.finish(Run.Status.DONE, counts(done));
            return done;
        } catch (IOException | RuntimeException e) {
            noteFailure(writer, e);
            throw e;
        }
    }

    /** Claims are put together in one go, which nobody wonders about where there are few. */
    private void tellThatItTakesLong(int claims) {
        if (claims >= MANY_CLAIMS) {
            surroundings.err().println("Putting " + Figures.count(claims, "claim") + " together …");
        }
    }

    /** A ledger that cannot be written to cannot be told either; the first reason is the one to tell. */
    private static void noteFailure(LedgerWriter writer, Exception reason) {
        try {
            writer.finish(Run.Status.FAILED, Map.of());
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private Done read(LedgerWriter writer, FoundFiles found, PrintedRemarks remarks, String version, int count)
            throws IOException, InterruptedException {
        try (Progress progress =
                ConsoleProgress.of(found.files().size(), surroundings.terminal(), surroundings.err())) {
            Reader reader = new Reader(new OnFirstUse(surroundings.reader()), version);
            Tracer tracer = new Tracer(writer, reader, count, remarks);
            return tracer.trace(found.files(), paths, progress).passingOver(found.others());
        }
    }

    /** Compares all reports where any has changed since the last search; gives the search's version. */
    private String searchPassages(LedgerWriter writer, PassageFinder finder) {
        String version = finder.version(Version.current());
        if (!writer.knowsPassages(version)) {
            try (SearchProgress progress = new SearchProgress(surroundings.terminal(), surroundings.err())) {
                writer.storePassages(finder.telling(progress).find(writer.contents(), writer.searchNotes()), version);
            }
        }
        return version;
    }

    private List<String> located(LedgerWriter writer) throws IOException {
        List<String> located = new ArrayList<>();
        for (Path path : paths) {
            located.add(writer.locate(path, path));
        }
        return located;
    }

    private static Map<String, Long> counts(Done done) {
        return new TreeMap<>(Map.of(
                "read", done.read(),
                "unchanged", done.unchanged(),
                "skipped", done.skipped(),
                "dropped", (long) done.dropped().size()));
    }
}
