package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What archives write above and below the reports that they export, wherever it stands: {@code Publication title: Dellen
 * Post}, {@code LOAD-DATE: May 5, 2031}, {@code SN  Dellen Post}.
 */
public final class ExportFields {
    private static final FieldNames NAMES = FieldNames.load(ExportFields.class, "export-names.txt");
    /** A key of words and a colon, or two capitals and a gap. */
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:([A-Za-z][A-Za-z -]{2,30}):\\s*|([A-Z]{2}) {1,4})(\\S.*?)\\s*");

    private static final int LONGEST = 400;
    private static final int MOST_LINES = 5000;

    private ExportFields() {}

    /** The first of each kind; nothing where the text has no such lines. */
    public static About read(String text) {
        AboutBuilder about = new AboutBuilder(Provenance.HEADER_LINE);
        for (TextSpan line : Lines.of(text, 0, MOST_LINES)) {
            if (line.length() <= LONGEST) {
                field(line.of(text), about);
            }
        }
        return about.build();
    }

    private static void field(String line, AboutBuilder about) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            String key = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
            NAMES.field(key).ifPresent(field -> about.put(field, matcher.group(3)));
        }
    }
}
