package dev.whence.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures in a text file, one a line: {@code f1 0.9123}. */
public record Baseline(Map<String, String> figures) {
    private static final String HEAD = "# Figures that must not fall. Written by the tests that compare with them:\n"
            + "#   mvn -pl bench -am test -Dtest='*BaselineTest' -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dwhence.baseline.update=true\n";

    static Baseline of(Score score) {
        return of(score.figures());
    }

    public static Baseline of(Map<String, Double> named) {
        Map<String, String> figures = new LinkedHashMap<>();
        named.forEach((name, value) -> figures.put(name, String.format(Locale.ROOT, "%.4f", value)));
        return new Baseline(figures);
    }

    public static Baseline read(Path file) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] sides = line.split(" ", 2);
                figures.put(sides[0], sides[1]);
            }
        }
        return new Baseline(figures);
    }

    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        figures.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        Files.writeString(file, text.toString());
    }

    /** Fails where a figure is lower or higher than in the committed file, or writes the file where that was asked for. */
    public void assertIsCommitted(Path file) throws IOException {
        if (Boolean.getBoolean("whence.baseline.update")) {
            write(file);
        }
        Baseline committed = read(file);
        assertThat(committed.fallenIn(this)).as("figures that fell").isEmpty();
        assertThat(fallenIn(committed))
                .as("figures rose: update the baseline, in the same commit, with -Dwhence.baseline.update=true")
                .isEmpty();
    }

    /** Figures of this baseline that another one has lower, or no longer has: {@code f1 0.9000 -> 0.8000}. */
    public List<String> fallenIn(Baseline now) {
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
