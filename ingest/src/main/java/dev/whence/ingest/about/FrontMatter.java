package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines of three dashes that opens a Markdown file. Its plain keys are read ({@code title: "Iron
 * count"}), and the first entry of a list; nested data is passed over.
 */
public final class FrontMatter {
    private static final FieldNames NAMES = FieldNames.load(FrontMatter.class, "header-names.txt");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_-]{2,20})\\s*:(?:\\s+(.*))?");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern FLOW_LIST = Pattern.compile("\\[\\s*(.*?)\\s*(?:,.*)?]");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");
    private static final int MOST_LINES = 500;

    private FrontMatter() {}

    /** The front matter of the text; where there is none, nothing, which ends at 0. */
    public static Head read(String text) {
        List<TextSpan> lines = Lines.of(text, 0, MOST_LINES);
        if (lines.isEmpty() || !lines.get(0).of(text).stripTrailing().equals("---")) {
            return Head.none(0);
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).of(text).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                About about = about(text, lines.subList(1, i));
                return new Head(
                        about, Optional.empty(), Lines.next(text, lines.get(i).end()));
            }
        }
        return Head.none(0);
    }

    private static About about(String text, List<TextSpan> lines) {
        AboutBuilder about = new AboutBuilder(Provenance.FRONT_MATTER);
        Optional<Field> open = Optional.empty();
        for (TextSpan span : lines) {
            String line = span.of(text);
            Matcher item = LIST_ITEM.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (open.isPresent() && item.matches()) {
                about.put(open.get(), value(item.group(1)));
            } else if (entry.matches()) {
                open = NAMES.field(entry.group(1));
                String value = value(Optional.ofNullable(entry.group(2)).orElse(""));
                open.ifPresent(field -> about.put(field, value));
            }
        }
        return about.build();
    }

    private static String value(String written) {
        String value = written.strip();
        Matcher list = FLOW_LIST.matcher(value);
        if (list.matches()) {
            value = list.group(1);
        }
        if (value.equals(">") || value.equals("|") || value.equals(">-") || value.equals("|-")) {
            return "";
        }
        if (value.length() >= 2 && (value.startsWith("\"") || value.startsWith("'"))) {
            int close = value.indexOf(value.charAt(0), 1);
            int last = value.lastIndexOf(value.charAt(0));
            return close > 0 ? value.substring(1, last).replace("\\\"", "\"").replace("''", "'") : value;
        }
        return COMMENT.matcher(value).replaceAll("");
    }
}
