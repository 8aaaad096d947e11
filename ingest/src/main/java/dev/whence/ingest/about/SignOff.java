package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place and day with which a statement is signed below its last words: {@code Done at Vela, 11 March 2014},
 * {@code Orlec, 3 May 2024}. Asked last, since a text may end with the day of something else.
 */
public final class SignOff {
    private static final int LINES = 5;
    private static final int LONGEST = 80;
    /** So much of the end is looked at, in UTF-16 units. */
    private static final int END = 1_000;

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:[Dd]one|[Gg]iven|[Ss]igned|[Ii]ssued|[Mm]ade) (?:at|in|on) )?(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*[ ,]+){0,4}(?:(?:on )?(?:the )?)");
    private static final Pattern AFTER = Pattern.compile("[.)\\]\\s]*");

    private SignOff() {}

    /** What the last lines say of the day. */
    public static About read(String text) {
        String end = text.substring(Math.max(0, text.length() - END));
        List<String> lines =
                end.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        AboutBuilder about = new AboutBuilder(Provenance.SIGN_OFF);
        lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> date(line).stream())
                .findFirst()
                .ifPresent(found -> about.put(found.date()));
        return about.build();
    }

    private static Optional<DateReader.Found> date(String line) {
        return DateReader.find(line)
                .filter(found ->
                        BEFORE.matcher(line.substring(0, found.start())).matches()
                                && AFTER.matcher(line.substring(found.end())).matches());
    }
}
