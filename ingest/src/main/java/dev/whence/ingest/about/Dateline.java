package dev.whence.ingest.about;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.TextSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency that open a news text: {@code VELA, December 8 (Norda) —}, {@code Sorna, 13 Jan 90 (radio
 * Albor) -- [text]}, {@code OSTRA, Kordia (Norda Press) -}, {@code Vela, December 8th. The advance}.
 *
 * <p>The agency is the outlet. Where no year is given, it is taken from the one full date in the text with that day and
 * month, and from nowhere else.
 */
public final class Dateline {
    private static final int LINES = 8;
    private static final int LONGEST = 140;
    private static final int FAR = 200_000;
    private static final String DAY_OF_MONTH = "(?<month1>" + DateWords.MONTH + ")\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?"
            + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>" + DateWords.MONTH + ")";
    private static final Pattern DAY_AT_END = Pattern.compile(
            "(?:^|[\\s,])(?:" + DAY_OF_MONTH + ")(?:,?\\s+(?<year>\\d{4}|\\d{2}))?\\s*,?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_AT_END = Pattern.compile("\\(([^()]{2,60})\\)\\s*$");
    private static final Pattern WITH_STOP = Pattern.compile(
            "^(?<place>\\p{Lu}[^.\\d]{1,50}?),\\s+(?<day>(?:" + DAY_OF_MONTH + ")(?:,?\\s+(?<year>\\d{4}))?)\\.\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’/-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}\\p{M}.'’/-]*|\\(\\p{Lu}[\\p{L} .'-]*\\)|de|del|da|do|la"
                    + "|el|al|near|in|of|the|and|on|outside|city|town|village|province|district|port))*,?\\s*");

    private Dateline() {}

    /** What the dateline says, which stands in one of the first lines from {@code from} on. */
    public static About read(String text, int from) {
        for (TextSpan line : Lines.of(text, from, 2 * LINES)) {
            TextSpan stripped = Lines.strip(text, line);
            String start = text.substring(stripped.start(), Math.min(stripped.end(), stripped.start() + LONGEST));
            Optional<About> about = beforeDash(start, text).or(() -> beforeStop(start, text));
            if (about.isPresent()) {
                return about.get();
            }
        }
        return About.NOTHING;
    }

    /** Whether a line opens with a dateline, though its year may be unknown. */
    public static boolean opens(String line) {
        return beforeDash(line, line).or(() -> beforeStop(line, line)).isPresent();
    }

    private static Optional<About> beforeDash(String line, String text) {
        OptionalInt dash = dash(line);
        if (dash.isEmpty()) {
            return Optional.empty();
        }
        String head = line.substring(0, dash.getAsInt()).strip();
        Matcher agency = AGENCY_AT_END.matcher(head);
        boolean credited = agency.find();
        String rest = credited ? head.substring(0, agency.start()).strip() : head;
        Matcher day = DAY_AT_END.matcher(rest);
        boolean dated = day.find();
        String place = dated ? rest.substring(0, day.start()).strip() : rest;
        boolean placed = PLACE.matcher(place).matches();
        if (!(dated || credited) || !(placed || place.isEmpty() && credited)) {
            return Optional.empty();
        }
        AboutBuilder about = new AboutBuilder(Provenance.DATELINE);
        if (dated) {
            date(day, text).ifPresent(about::put);
        }
        if (credited) {
            credit(agency.group(1), about);
        }
        return Optional.of(about.build());
    }

    // "(Norda - Efe)", "(domestic service)" which names nobody, "(June 15, 2014)".
    private static void credit(String credit, AboutBuilder about) {
        Optional<ReportDate> date = DateReader.day(credit);
        if (date.isPresent()) {
            about.put(date.get());
        } else if (credit.chars().anyMatch(Character::isUpperCase)) {
            about.put(Field.OUTLET, credit.replace(" - ", "-"));
        }
    }

    private static Optional<About> beforeStop(String line, String text) {
        Matcher matcher = WITH_STOP.matcher(line);
        if (!matcher.find() || !PLACE.matcher(matcher.group("place")).matches()) {
            return Optional.empty();
        }
        AboutBuilder about = new AboutBuilder(Provenance.DATELINE);
        date(matcher, text).ifPresent(about::put);
        return Optional.of(about.build());
    }

    /** Where the dash that closes a dateline stands: outside of brackets, and a hyphen only between blanks. */
    private static OptionalInt dash(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && (c == '—' || c == '–' || line.startsWith("--", i) || line.startsWith(" - ", i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<ReportDate> date(Matcher matcher, String text) {
        String monthName = Optional.ofNullable(matcher.group("month1")).orElseGet(() -> matcher.group("month2"));
        String dayDigits = Optional.ofNullable(matcher.group("day1")).orElseGet(() -> matcher.group("day2"));
        int month = DateWords.month(monthName).orElse(0);
        int day = Integer.parseInt(dayDigits);
        Optional<Integer> year =
                Optional.ofNullable(matcher.group("year")).map(DateWords::year).or(() -> year(month, day, text));
        return year.flatMap(known -> on(known, month, day));
    }

    private static Optional<Integer> year(int month, int day, String text) {
        Optional<Integer> year = Optional.empty();
        int at = 0;
        String near = text.substring(0, Math.min(text.length(), FAR));
        while (at < near.length()) {
            Optional<DateReader.Found> found = DateReader.find(near.substring(at));
            if (found.isEmpty()) {
                break;
            }
            LocalDate date = found.get().date().first();
            if (date.getMonthValue() == month && date.getDayOfMonth() == day) {
                if (year.isPresent() && year.get() != date.getYear()) {
                    return Optional.empty();
                }
                year = Optional.of(date.getYear());
            }
            at += found.get().end();
        }
        return year;
    }

    private static Optional<ReportDate> on(int year, int month, int day) {
        try {
            return Optional.of(ReportDate.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
