package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first heading of a Markdown text, {@code # Counting iron}, as its title. It stays in the body. */
public final class MarkdownTitle {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,2}\\s+(\\S.*?)\\s*#*\\s*");
    private static final int LINES = 40;

    private MarkdownTitle() {}

    /** The heading among the first lines from {@code from} on. */
    public static About read(String text, int from) {
        AboutBuilder about = new AboutBuilder(Provenance.PAGE);
        for (TextSpan line : Lines.of(text, from, LINES)) {
            Matcher matcher = HEADING.matcher(line.of(text));
            if (matcher.matches()) {
                about.put(Field.TITLE, matcher.group(1).replace("**", ""));
            }
        }
        return about.build();
    }
}
