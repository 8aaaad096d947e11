package dev.whence.cli;

import dev.whence.cli.reuse.PassageFinder;
import dev.whence.cli.reuse.ReportsOnDisk;
import dev.whence.cli.trace.SourceFile;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.jsonl.JsonLinesFile;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedText;
import dev.whence.report.Skipped;
import dev.whence.view.export.Format;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.RowWriter;
import dev.whence.view.text.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whence reuse}: the text that files share, and nothing else. */
@Command(
        name = "reuse",
        header = "Find the passages that texts share, without reading them for claims.",
        description = {
            "",
            "Reads files and folders, and JSON Lines with a text a line ({\"id\", \"text\", \"date\"}, in a file that ends"
                    + " in .jsonl), compares every text with every other, and writes the passages that two share to"
                    + " standard output. Offsets count Unicode code points.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence reuse reports/ > passages.jsonl",
            "  whence reuse articles.jsonl --min-words 20 --format csv"
        })
final class ReuseCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final WhenceCommand whence;
    private long skipped;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to compare.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--min-words",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many words a passage must span in both texts. Default: ${DEFAULT-VALUE}")
    private int minWords = 12;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (JSON Lines) or csv. Default: ${DEFAULT-VALUE}")
    private Format format = Format.JSONL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many threads search. Default: one for each processor. The result is the same.")
    private int threads;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            defaultValue = "0",
            description =
                    "How many megabytes the words of all texts and their index may take; what is more lies in a file"
                            + " while the search runs. Default: a quarter of what java may use. The result is the same.")
    private int memory;

    ReuseCommand(Surroundings surroundings, WhenceCommand whence) {
        this.surroundings = surroundings;
        this.whence = whence;
    }

    @Override
    public Integer call() throws IOException {
        if (minWords < PassageFinder.FEWEST_WORDS) {
            throw new ParameterException(
                    spec.commandLine(), "--min-words takes a number from " + PassageFinder.FEWEST_WORDS + " on");
        }
        if (memory < 0 || memory == 0 && spec.commandLine().getParseResult().hasMatchedOption("--memory")) {
            throw new ParameterException(spec.commandLine(), "--memory takes a number from 1 on, not " + memory);
        }
        PrintedRemarks remarks = new PrintedRemarks(surroundings.err(), whence.debug());
        try (ReportsOnDisk reports = ReportsOnDisk.open()) {
            read(reports, remarks);
            SharedText shared = search(reports);
            RowWriter<PassageRow> rows = format.writer(surroundings.out(), PassageTable.TABLE);
            PassageRow.each(shared, name -> reports.report(name).orElseThrow(), rows::write);
            surroundings.err().println(statistics(reports, shared));
        }
        return skipped > 0 ? ExitStatus.DONE_WITH_FILES_SKIPPED : ExitStatus.DONE;
    }

    private SharedText search(ReportsOnDisk reports) {
        int count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        long bytes = memory > 0 ? (long) memory << 20 : Runtime.getRuntime().maxMemory() / 4;
        try (SearchProgress progress = new SearchProgress(surroundings.terminal(), surroundings.err())) {
            return new PassageFinder(minWords, count)
                    .memory(bytes)
                    .telling(progress)
                    .find(reports.ids(), reports::report);
        }
    }

    private void read(ReportsOnDisk reports, PrintedRemarks remarks) throws IOException {
        List<Path> others = new ArrayList<>();
        for (Path path : paths) {
            if (JsonLinesFile.isOne(path)) {
                new JsonLinesFile(path, ReadingLimits.DEFAULT)
                        .read(outcome -> take(FoundFiles.content(outcome), reports, remarks));
            } else {
                others.add(path);
            }
        }
        if (!others.isEmpty()) {
            for (SourceFile file : FoundFiles.in(others).files()) {
                try (Stream<SourceFile.Content> contents = file.read()) {
                    contents.forEach(content -> take(content, reports, remarks));
                }
            }
        }
    }

    private void take(SourceFile.Content content, ReportsOnDisk reports, PrintedRemarks remarks) {
        if (content instanceof SourceFile.Content.NotRead not) {
            skip(not.skipped(), remarks);
        } else if (content instanceof SourceFile.Content.ReportRead read && !reports.add(read.report())) {
            skip(new Skipped(read.report().path(), "another text has this name"), remarks);
        }
    }

    private void skip(Skipped text, PrintedRemarks remarks) {
        skipped++;
        remarks.warn(text.path(), text.reason());
    }

    private static String statistics(ReportsOnDisk reports, SharedText shared) {
        List<Passage> passages = shared.passages();
        long boilerplate = passages.stream()
                .filter(passage -> passage.kind() == PassageKind.BOILERPLATE)
                .count();
        long pairs = passages.stream()
                .map(passage -> passage.from().name() + "\n" + passage.to().name())
                .distinct()
                .count();
        return Figures.count(reports.count(), "text") + ", " + Figures.count(reports.characters(), "character") + ": "
                + Figures.count(passages.size(), "passage") + " in " + Figures.count(pairs, "pair") + ", "
                + Figures.count(boilerplate) + " of them boilerplate, "
                + Figures.count(shared.clusters().size(), "cluster");
    }
}
