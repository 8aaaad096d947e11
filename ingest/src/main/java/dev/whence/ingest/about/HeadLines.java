package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What short lines above the prose say without a key: a title that stands alone, {@code Issued: Friday 3 May 2024,
 * 18:00}, {@code Ana Tverd, 13.06.2025}, {@code By PETRA LIND and OREST DAN}.
 *
 * <p>A day counts only where it stands for itself between commas, bars or brackets or after a word such as "issued":
 * the title {@code Dead of 3 June 2025 buried} dates no report.
 */
public final class HeadLines {
    private static final int LINES = 8;
    private static final int LONGEST = 160;

    // Fewer are a slug, a section or a signature.
    private static final int FEWEST_WORDS = 4;
    private static final Pattern LEADS_TO_DATE = Pattern.compile(
            "(?:^|.*[\\s(,;|])(?:issued|launched|published|posted|updated|edited|revised|released|date|dated|as of|as at"
                    + "|(?:version|edition|issue|state|status) of|covering|\\d{4} ?(?:gmt|utc))(?: (?:at|in|from) \\p{Lu}[\\p{L} .'’-]{1,40})?(?: on)?:?\\s*"
                    + "(?:\\d{1,2}[:.]\\d{2},?\\s*(?:on\\s+)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STANDS_ALONE_BEFORE = Pattern.compile("(?:.*[,|·•\\[\\](—–\\t]|.*\\s-|[\\W_]*)\\s*");
    private static final Pattern STANDS_ALONE_AFTER =
            Pattern.compile("\\s*(?:(?:,|at|-)?\\s*\\d{1,2}[:.]\\d{2}.*|[,|·•\\[\\])(—–].*|\\s-\\s.*|[\\W_]*)");
    /** A day that opens a line of notes: "3 May 2024. For members only". */
    private static final Pattern OPENS_NOTES = Pattern.compile("\\.\\s+\\p{Lu}.*");
    /** The same behind a masthead: "The Lorn Courant, 3 May 2024. By Ana Tverd". */
    private static final Pattern CREDITS = Pattern.compile(
            "\\.\\s+(?:By|Compiled|Edited|Newest|Page|Photos?|Recorded|Reporting|Text|Transcri\\w+|Translat\\w+|Words)\\b.*");
    /** The row of a table: its day is mostly that of the event. */
    private static final Pattern ROW = Pattern.compile("\\|.*\\|");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*$", Pattern.CASE_INSENSITIVE);
    /** "12 to 15 May 2015": the last day stands for all. */
    private static final Pattern RANGE =
            Pattern.compile("\\d{1,2}(?: \\p{L}+)?\\s*(?:to|and|-|–|—)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY)\\s+(\\p{Lu}[\\p{L}.'’-]+(?:(?:,? and|,)? \\p{Lu}[\\p{L}.'’-]*){1,8})"
                    + "(?: in \\p{Lu}[\\p{L}.' ’-]*)?\\s*(?:[·|,].*)?");
    private static final Pattern ENDS_LIKE_PROSE = Pattern.compile(".*(?:[:;,]|(?<![ap]\\.m)\\.)$");

    private HeadLines() {}

    /** What the first lines from {@code from} on say; the title only with {@code withTitle}. */
    public static About read(String text, int from, boolean withTitle) {
        AboutBuilder about = new AboutBuilder(Provenance.HEAD_LINE);
        List<String> lines = lines(text, from);
        Optional<String> publisher = Publisher.of(lines);
        publisher.ifPresent(name -> about.put(Field.OUTLET, name));
        if (withTitle) {
            title(text, from)
                    .filter(title -> publisher
                            .filter(name -> name.startsWith(title) || title.startsWith(name))
                            .isEmpty())
                    .ifPresent(title -> about.put(Field.TITLE, title));
        }
        bylines(lines, about);
        return about.build();
    }

    /** Who wrote the text and when, as its first lines say. */
    public static About bylines(String text) {
        AboutBuilder about = new AboutBuilder(Provenance.HEAD_LINE);
        bylines(lines(text, 0), about);
        return about.build();
    }

    /** The first lines that are not blank, stripped. */
    private static List<String> lines(String text, int from) {
        return Lines.of(text, from, 3 * LINES).stream()
                .map(line -> Lines.strip(text, line).of(text))
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
    }

    private static void bylines(List<String> lines, AboutBuilder about) {
        lines.stream().takeWhile(line -> line.length() <= LONGEST).forEach(line -> {
            dateOf(line).ifPresent(found -> about.put(found.date()));
            authorOf(line).ifPresent(author -> about.put(Field.AUTHOR, author));
        });
    }

    /** The first line that is not blank, where it is a title. */
    private static Optional<String> title(String text, int from) {
        List<TextSpan> lines = Lines.of(text, from, 3 * LINES);
        for (int i = 0; i < lines.size(); i++) {
            String line = Lines.strip(text, lines.get(i)).of(text);
            if (!line.isEmpty()) {
                String next = i + 1 < lines.size() ? lines.get(i + 1).of(text) : "x";
                return line.length() <= LONGEST && isTitle(line, next) ? Optional.of(line) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String line, String next) {
        boolean alone =
                next.isBlank() || dateOf(next).isPresent() || authorOf(next).isPresent();
        return alone
                && line.split(" ").length >= FEWEST_WORDS
                && dateOf(line).isEmpty()
                && !ENDS_LIKE_PROSE.matcher(line).matches();
    }

    private static Optional<DateReader.Found> dateOf(String line) {
        Optional<DateReader.Found> found = line.length() > LONGEST ? Optional.empty() : DateReader.find(line);
        return found.filter(date -> {
            String whole = RANGE.matcher(line.substring(0, date.start())).replaceFirst("");
            String before = WEEKDAY.matcher(whole).replaceFirst("");
            String after = line.substring(date.end());
            return LEADS_TO_DATE.matcher(before).matches()
                    || standsAlone(before, after)
                            && !ROW.matcher(line).matches()
                            && !ENDS_LIKE_PROSE.matcher(line).matches();
        });
    }

    private static boolean standsAlone(String before, String after) {
        return before.isBlank() && OPENS_NOTES.matcher(after).matches()
                || STANDS_ALONE_BEFORE.matcher(before).matches()
                        && (STANDS_ALONE_AFTER.matcher(after).matches()
                                || CREDITS.matcher(after).matches());
    }

    private static Optional<String> authorOf(String line) {
        Matcher matcher = BYLINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
