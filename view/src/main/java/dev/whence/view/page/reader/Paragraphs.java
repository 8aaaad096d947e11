package dev.whence.view.page.reader;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text's paragraphs stand: between empty lines, or, in a text that has none, its lines. */
final class Paragraphs {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[\\h]*+\\R\\s*+");
    private static final Pattern LINE = Pattern.compile("\\R\\s*+");
    private static final int SHORT_LINE = 56;

    private Paragraphs() {}

    static List<TextSpan> of(String text) {
        List<TextSpan> between = split(text, EMPTY_LINE);
        return between.size() > 1 ? between : split(text, LINE);
    }

    /** Tables, lists and boxes: lines that are short, or columns that are set apart. */
    static boolean keepsLines(String paragraph) {
        List<String> lines = paragraph.strip().lines().toList();
        int last = lines.size() - 1;
        return lines.size() > 1
                && (paragraph.contains("\t")
                        || paragraph.contains(" | ")
                        || paragraph.strip().contains("   ")
                        || lines.subList(0, last).stream().allMatch(line -> line.length() < SHORT_LINE));
    }

    private static List<TextSpan> split(String text, Pattern border) {
        List<TextSpan> spans = new ArrayList<>();
        Matcher matcher = border.matcher(text);
        int start = 0;
        while (matcher.find()) {
            add(spans, text, start, matcher.start());
            start = matcher.end();
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static void add(List<TextSpan> spans, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            spans.add(new TextSpan(start, end));
        }
    }
}
