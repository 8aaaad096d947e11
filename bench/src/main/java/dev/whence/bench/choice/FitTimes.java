package dev.whence.bench.choice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Fits what the clues weigh by which the time of a figure is chosen ({@code when-weights.txt} of
 * {@code dev.whence.claim.reader}), and says how right it is in each folder with the weights of all the others.
 */
@Command(
        name = "fit-times",
        mixinStandardHelpOptions = true,
        description = "Prints weights for the clues to the time of a figure, fitted on folders with gold.")
public final class FitTimes implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with reports and gold.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--price", defaultValue = "2", description = "On the squares of the weights (default: 2).")
    private double price;

    @Option(
            names = "--leave-one-out",
            description = "Also score each folder with weights that were fitted on the others.")
    private boolean leaveOneOut;

    private final PrintStream out;

    FitTimes(PrintStream out) {
        this.out = out;
    }

    /** Exit status 0, or 2 where the arguments are wrong or a folder has no gold. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new FitTimes(out)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        TimeCases reading = new TimeCases();
        Map<Path, List<TimeCase>> cases = new LinkedHashMap<>();
        for (Path folder : folders) {
            List<TimeCase> known = reading.of(folder);
            // gold without any day says nothing of days
            if (known.stream().anyMatch(each -> !each.gold().isNone())) {
                cases.put(folder, known);
            }
        }
        if (leaveOneOut) {
            leaveOneOut(cases, reading);
        }
        double[] weights = fit(cases.values().stream().flatMap(List::stream), reading);
        for (int i = 0; i < weights.length; i++) {
            out.println(String.format(Locale.ROOT, "%s %.2f", reading.clues().get(i), weights[i]));
        }
        return 0;
    }

    private double[] fit(Stream<TimeCase> cases, TimeCases reading) {
        return Softmax.fit(
                cases.filter(TimeCase::teaches).map(TimeCase::lesson).toList(),
                reading.clues().size(),
                price);
    }

    private void leaveOneOut(Map<Path, List<TimeCase>> cases, TimeCases reading) {
        WindowScore read = WindowScore.NOTHING;
        WindowScore left = WindowScore.NOTHING;
        for (Map.Entry<Path, List<TimeCase>> out : cases.entrySet()) {
            double[] others = fit(
                    cases.entrySet().stream().filter(each -> each != out).flatMap(each -> each.getValue().stream()),
                    reading);
            WindowScore now = WindowScore.of(out.getValue(), TimeCase::read);
            WindowScore then = WindowScore.of(out.getValue(), each -> each.read(others));
            score(out.getKey().toString(), now, then);
            read = read.plus(now);
            left = left.plus(then);
        }
        score("together", read, left);
    }

    private void score(String name, WindowScore now, WindowScore leftOut) {
        out.println(name);
        out.println("  as read now: " + now);
        out.println("  left out:    " + leftOut);
    }
}
