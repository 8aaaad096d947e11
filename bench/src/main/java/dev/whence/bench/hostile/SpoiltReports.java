package dev.whence.bench.hostile;

import dev.whence.bench.Reports;
import dev.whence.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Stretches of real reports with marks, words and line breaks put in, taken out and moved: news as bad scanners and
 * careless copying leave it. The same for the same seed of chance.
 */
public final class SpoiltReports {
    private static final int LONGEST = 900;
    private static final int MOST_STEPS = 25;
    private static final int MOVED = 40;
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "(",
            ")",
            "[TEXT] ",
            "\n\n[TEXT]\n\n",
            "\"",
            "“",
            "”",
            ":",
            " - ",
            " -- ",
            "—",
            "|",
            "/",
            ",",
            ".",
            "*",
            "# ",
            "* ",
            "%",
            "-",
            "'s",
            "12",
            "1,200",
            "a",
            "of ",
            "the ",
            "said ",
            "and ",
            "three of them ",
            "16:40 ",
            "according to ",
            "| a | b |\n|---|---|\n");

    private final List<String> texts;
    private final Random random;

    /**
     * @param reports whose texts are spoilt
     * @param chance the seed
     */
    public SpoiltReports(List<Report> reports, long chance) {
        this.texts = reports.stream()
                .map(Report::text)
                .filter(text -> !text.isBlank())
                .toList();
        this.random = new Random(chance);
    }

    /** {@code SECONDS CHANCE FOLDER...}: reads spoilt reports for so long and prints where reading broke. */
    public static void main(String[] arguments) throws IOException {
        List<Report> reports = Arrays.stream(arguments)
                .skip(2)
                .flatMap(folder -> Reports.of(Path.of(folder)).stream())
                .toList();
        SpoiltReports spoilt = new SpoiltReports(reports, Long.parseLong(arguments[1]));
        Trials.run(
                Long.parseLong(arguments[0]),
                () -> spoilt.next().getBytes(StandardCharsets.UTF_8),
                FuzzReading::fuzzerTestOneInput,
                (number, input) -> System.out.println(new String(input, StandardCharsets.UTF_8)));
    }

    /** The next spoilt stretch. */
    public String next() {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        StringBuilder spoilt =
                new StringBuilder(text.substring(from, Math.min(text.length(), from + 50 + random.nextInt(LONGEST))));
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0 && spoilt.length() > 1; steps--) {
            step(spoilt);
        }
        return random.nextInt(8) == 0 ? spoilt.toString().toUpperCase(Locale.ROOT) : spoilt.toString();
    }

    private void step(StringBuilder text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(MOVED));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
    }
}
