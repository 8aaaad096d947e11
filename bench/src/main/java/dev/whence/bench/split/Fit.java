package dev.whence.bench.split;

import dev.whence.ingest.split.sign.Signs;
import dev.whence.ingest.split.text.SplitText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Learns what the signs of a border weigh from reports that are joined: with their heads for the first column of
 * {@code weights.txt}, without them for the second. Signs that the reports hardly hold come out near nothing and are
 * weighed by hand.
 */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = "Prints weights for the signs of borders, learnt from folders of single reports.")
public final class Fit implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of single reports.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--seeds", defaultValue = "4", description = "How many orders of each folder (default: 4).")
    private int seeds;

    @Option(names = "--most", defaultValue = "12", description = "How many reports go into a file (default: 12).")
    private int most;

    private final PrintStream out;

    Fit(PrintStream out) {
        this.out = out;
    }

    /** Exit status 0, or 2 where the arguments are wrong. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Fit(out)).execute(args));
    }

    @Override
    public Integer call() {
        List<Candidates.Candidate> whole = new ArrayList<>();
        List<Candidates.Candidate> prose = new ArrayList<>();
        for (Path folder : folders) {
            List<String> texts = Texts.of(folder, false);
            List<String> bodies = texts.stream().map(Candidates::body).toList();
            whole.addAll(candidates(texts));
            candidates(bodies).stream().filter(one -> !one.headed()).forEach(prose::add);
        }
        List<String> names = Signs.of(SplitText.of("")).names();
        double[] first = fit(whole);
        double[] second = fit(prose);
        line("bias", first[0], second[0]);
        for (int i = 0; i < names.size(); i++) {
            line(names.get(i), first[i + 1], second[i + 1]);
        }
        return 0;
    }

    private void line(String name, double first, double second) {
        out.println(String.format(Locale.ROOT, "%-18s %6.1f %6.1f", name, first, second));
    }

    /** Each text alone, and all of them in several orders. */
    private List<Candidates.Candidate> candidates(List<String> texts) {
        List<Candidates.Candidate> candidates = new ArrayList<>();
        texts.forEach(text -> candidates.addAll(Candidates.of(Joined.of(List.of(text)))));
        for (int seed = 1; seed <= seeds; seed++) {
            Joined.shuffled(texts, seed, most).forEach(file -> candidates.addAll(Candidates.of(file)));
        }
        return candidates;
    }

    private static double[] fit(List<Candidates.Candidate> candidates) {
        return Logistic.fit(
                candidates.stream()
                        .map(one -> one.signs().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .toList(),
                candidates.stream().map(Candidates.Candidate::border).toList(),
                1);
    }
}
