package dev.whence.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures in a text file, one a line: {@code f1 0.9123}. */
record Baseline(Map<String, String> figures) {
    private static final String HEAD =
            "# How right the claims of the example are. Written by the test that compares with it:\n"
                    + "#   mvn -pl bench -am test -Dtest=BaselineTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dwhence.baseline.update=true\n";

    static Baseline of(Score score) {
        Map<String, String> figures = new LinkedHashMap<>();
        score.figures().forEach((name, value) -> figures.put(name, String.format(Locale.ROOT, "%.4f", value)));
        return new Baseline(figures);
    }

    static Baseline read(Path file) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] sides = line.split(" ", 2);
                figures.put(sides[0], sides[1]);
            }
        }
        return new Baseline(figures);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        figures.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        Files.writeString(file, text.toString());
    }

    /** Figures of this baseline that another one has lower, or no longer has: {@code f1 0.9000 -> 0.8000}. */
    List<String> fallenIn(Baseline now) {
        List<String> fallen = new ArrayList<>();
        figures.forEach((name, before) -> {
            String after = now.figures.getOrDefault(name, "none");
            if (after.equals("none") || Double.parseDouble(after) < Double.parseDouble(before)) {
                fallen.add(name + " " + before + " -> " + after);
            }
        });
        return fallen;
    }
}
