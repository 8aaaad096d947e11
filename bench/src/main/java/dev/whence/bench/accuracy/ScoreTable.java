package dev.whence.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores side by side: a folder a column, a figure a line. */
final class ScoreTable {
    private static final int LABEL = 28;
    private static final int COLUMN = 16;

    private ScoreTable() {}

    static List<String> lines(Map<String, Score> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(line("", scores.keySet().stream().map(ScoreTable::ending).toList()));
        lines.add(line("gold", counts(scores, Score::gold)));
        lines.add(line("claims", counts(scores, Score::claims)));
        lines.add(line("found", counts(scores, Score::found)));
        lines.add(line("missed", counts(scores, s -> s.gold() - s.found())));
        lines.add(line("  under another measure", counts(scores, Score::mistyped)));
        lines.add(line("extra", counts(scores, s -> s.claims() - s.found())));
        for (Field field : Field.values()) {
            lines.add(line(field.label(), shares(scores, s -> s.right(field))));
            if (field == Field.ORIGINATOR) {
                lines.add(line("  where gold names one", shares(scores, Score::named)));
            }
        }
        lines.add(line("detection precision", rates(scores, Score::precision)));
        lines.add(line("detection recall", rates(scores, Score::recall)));
        lines.add(line("detection F1", rates(scores, Score::f1)));
        lines.add(line("full precision", rates(scores, Score::fullPrecision)));
        lines.add(line("full recall", rates(scores, Score::fullRecall)));
        lines.add(line("full F1", rates(scores, Score::fullF1)));
        lines.add(line("sure claims", counts(scores, Score::sure)));
        lines.add(line("  fully right", rates(scores, Score::surePrecision)));
        lines.add(line("  share of gold", rates(scores, Score::sureCoverage)));
        return lines;
    }

    /** Of a folder's name what fits and tells it from others: its last two parts. */
    private static String ending(String name) {
        String[] parts = name.split("/");
        String last = parts[parts.length - 1];
        String two = parts.length > 1 ? parts[parts.length - 2] + "/" + last : last;
        return two.length() < COLUMN ? two : last;
    }

    private static String line(String label, List<String> cells) {
        StringBuilder line = new StringBuilder(pad(label, LABEL));
        cells.forEach(cell ->
                line.append(" ".repeat(Math.max(1, COLUMN - cell.length()))).append(cell));
        return line.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Takes a figure from a score. */
    private interface Getter<T> {
        T of(Score score);
    }

    private static List<String> counts(Map<String, Score> scores, Getter<Integer> count) {
        return scores.values().stream().map(s -> String.valueOf(count.of(s))).toList();
    }

    private static List<String> rates(Map<String, Score> scores, Getter<Double> rate) {
        return scores.values().stream().map(s -> rate(rate.of(s))).toList();
    }

    private static List<String> shares(Map<String, Score> scores, Getter<Score.Share> share) {
        return scores.values().stream()
                .map(share::of)
                .map(s -> s.right() + "/" + s.of() + " " + rate(s.rate()))
                .toList();
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, "%.3f", rate);
    }
}
