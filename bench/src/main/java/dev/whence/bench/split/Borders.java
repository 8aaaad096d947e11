package dev.whence.bench.split;

import dev.whence.ingest.split.Piece;
import dev.whence.ingest.split.Splitter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how well reports that were joined are told apart again, and how often single ones are torn. */
@Command(
        name = "borders",
        mixinStandardHelpOptions = true,
        description = "Joins the reports of each folder in random orders, splits them, and counts right borders; then"
                + " splits each report by itself and counts wrong ones.")
public final class Borders implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of single reports.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--seeds", defaultValue = "10", description = "How many orders are tried (default: 10).")
    private int seeds;

    @Option(names = "--most", defaultValue = "12", description = "How many reports go into a file (default: 12).")
    private int most;

    @Option(names = "--errors", description = "Also show every border that was missed or made up.")
    private boolean errors;

    private final PrintStream out;

    Borders(PrintStream out) {
        this.out = out;
    }

    /** Exit status 0, or 2 where the arguments are wrong. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Borders(out)).execute(args));
    }

    @Override
    public Integer call() {
        for (Path folder : folders) {
            out.println(folder);
            out.println("  without header lines  " + joined(folder, false));
            out.println("  with header lines     " + joined(folder, true));
            out.println("  single reports torn   " + torn(folder));
        }
        return 0;
    }

    private BorderScore joined(Path folder, boolean headers) {
        BorderScore score = BorderScore.joined(Texts.of(folder, headers), seeds, most);
        if (errors) {
            score.wrong().forEach(out::println);
        }
        return score;
    }

    private String torn(Path folder) {
        List<String> texts = Texts.of(folder, true);
        int torn = 0;
        for (String text : texts) {
            List<Piece> pieces = Splitter.pieces(text);
            torn += pieces.size() > 1 ? 1 : 0;
            if (errors && pieces.size() > 1) {
                pieces.subList(1, pieces.size())
                        .forEach(piece -> out.println(
                                "torn  " + BorderScore.line(text, piece.span().start()) + "  " + piece.border()));
            }
        }
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", torn, texts.size(), 100.0 * torn / texts.size());
    }

    /** The figures of a folder, by name. */
    static Map<String, Double> figures(List<String> texts, int seeds, int most) {
        BorderScore score = BorderScore.joined(texts, seeds, most);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("precision", score.precision());
        figures.put("recall", score.recall());
        figures.put("f1", score.f1());
        long whole =
                texts.stream().filter(text -> Splitter.pieces(text).size() == 1).count();
        figures.put("whole", whole / (double) texts.size());
        return figures;
    }
}
