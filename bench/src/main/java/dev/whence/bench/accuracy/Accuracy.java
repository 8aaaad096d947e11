package dev.whence.bench.accuracy;

import dev.whence.analysis.Analysis;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what Whence reads in folders that have gold. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Reads folders that hold reports and a gold.jsonl, and says how much of it was found and right.")
public final class Accuracy implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with reports and gold.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--errors", description = "Also list every difference.")
    private boolean errors;

    @Option(names = "--figures", description = "Only the figures, one a line, with all their digits.")
    private boolean figures;

    @Option(names = "--claims", paramLabel = "FILE", description = "Write the claims that were read to FILE.")
    private Optional<Path> claims = Optional.empty();

    private final PrintStream out;

    Accuracy(PrintStream out) {
        this.out = out;
    }

    /** Exit status 0, or 2 where the arguments are wrong or a folder has no gold. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Accuracy(out)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Analysis analysis = Analysis.load();
        Map<String, Score> scores = new LinkedHashMap<>();
        List<String> read = new ArrayList<>();
        for (Path path : folders) {
            GoldFolder folder = new GoldFolder(path);
            List<String> lines = folder.claims(analysis);
            Pairing pairing = Pairing.of(folder.gold(), GoldFolder.rows(lines));
            read.addAll(lines);
            scores.put(folder.name(), Score.of(pairing));
            if (errors) {
                Differences.lines(pairing).forEach(out::println);
            }
        }
        if (claims.isPresent()) {
            Files.write(claims.get(), read);
        }
        print(scores);
        return 0;
    }

    private void print(Map<String, Score> scores) {
        if (figures) {
            scores.forEach((name, score) ->
                    score.figures().forEach((figure, value) -> out.println(name + " " + figure + " " + value)));
            return;
        }
        if (scores.size() > 1) {
            scores.values().stream().reduce(Score::plus).ifPresent(all -> scores.put("together", all));
        }
        ScoreTable.lines(scores).forEach(out::println);
    }
}
