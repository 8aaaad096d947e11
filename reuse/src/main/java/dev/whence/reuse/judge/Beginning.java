package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Document;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says of its publisher where it begins.
 *
 * @param names by which others credit the publisher
 * @param agency whether it begins as an agency's text does
 * @param take of an agency's story
 * @param dateline the day of its dateline, without a year
 */
record Beginning(
        Document document, Set<String> names, boolean agency, Optional<Take> take, Optional<MonthDay> dateline) {

    private static final int ANY_LEAP_YEAR = 2000;

    static Beginning of(Document document) {
        return new Beginning(
                document,
                Names.of(document),
                Names.isAgency(document),
                Take.of(document),
                DatelineDay.of(Names.head(document)));
    }

    Optional<LocalDate> date() {
        return document.date();
    }

    /** Its date; or the day of its dateline, in the year that brings it nearest to another day, or in any year. */
    Optional<LocalDate> dayNear(Optional<LocalDate> other) {
        return date().or(() -> dateline.map(
                day -> other.map(known -> DatelineDay.near(day, known)).orElseGet(() -> day.atYear(ANY_LEAP_YEAR))));
    }

    /** Its date, or the day of its dateline, in words. */
    String day() {
        return date().map(LocalDate::toString)
                .orElseGet(() -> dateline.map(day -> day.getDayOfMonth() + " "
                                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .orElse(""));
    }

    String id() {
        return document.id();
    }

    /** Where it credits agencies without naming one, in its text or where it names itself: "Orlec Post and agencies". */
    Optional<String> creditedAgencies() {
        return SecondHand.agencies(text()).or(() -> document.publisher().flatMap(SecondHand::agencies));
    }

    String text() {
        return document.text();
    }
}
