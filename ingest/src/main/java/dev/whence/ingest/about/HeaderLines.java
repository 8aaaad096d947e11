package dev.whence.ingest.about;

import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the head of a text that name what it is, each with its key: {@code Title: Bridge falls at Vela},
 * {@code Source: Norda Press}. They end at the first blank line and at the first line that is none.
 */
public final class HeaderLines {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]{2,12})\\s*:\\s*(\\S.*?)\\s*");
    private static final FieldNames NAMES = FieldNames.load(HeaderLines.class, "header-names.txt");
    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 10;

    private HeaderLines() {}

    /** The header lines that begin at {@code from}, after blank lines at most. */
    public static Head read(String text, int from) {
        AboutBuilder about = new AboutBuilder(Provenance.HEADER_LINE);
        Optional<TextSpan> headline = Optional.empty();
        int end = from;
        int count = 0;
        for (TextSpan line : Lines.of(text, from, 40)) {
            if (Lines.strip(text, line).length() == 0 && count == 0) {
                continue;
            }
            Optional<HeaderLine> header = headerLine(text, line);
            if (header.isEmpty()) {
                break;
            }
            if (count++ == 0 && isHeadline(header.get(), text, Lines.next(text, line.end()))) {
                break;
            }
            about.put(header.get().field(), header.get().value().of(text));
            if (header.get().field() == Field.TITLE && headline.isEmpty()) {
                headline = Optional.of(header.get().value());
            }
            end = Lines.next(text, line.end());
        }
        return end > from ? new Head(about.build(), headline, end) : Head.none(from);
    }

    // "Source: Gunman shot 5 at Vela bridge", with no second line: a title in which an unnamed source speaks.
    private static boolean isHeadline(HeaderLine first, String text, int next) {
        if (first.field() != Field.OUTLET && first.field() != Field.AUTHOR) {
            return false;
        }
        List<TextSpan> following = Lines.of(text, next, 1);
        boolean alone =
                following.isEmpty() || headerLine(text, following.get(0)).isEmpty();
        String value = first.value().of(text);
        boolean figure = value.chars().anyMatch(Character::isDigit) && value.indexOf(' ') > 0;
        return alone && (figure || value.split("\\s+").length > LONGEST_NAME);
    }

    private record HeaderLine(Field field, TextSpan value) {}

    private static Optional<HeaderLine> headerLine(String text, TextSpan line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line.of(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TextSpan value = new TextSpan(line.start() + matcher.start(2), line.start() + matcher.end(2));
        return NAMES.field(matcher.group(1)).map(field -> new HeaderLine(field, value));
    }
}
