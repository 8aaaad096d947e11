package dev.whence.ingest.about;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months as news writes them, and two-digit years. */
final class DateWords {
    /** A month by its English name, for use in a pattern that ignores case. */
    static final String MONTH = "(?:jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final int FIRST_TWO_DIGIT_YEAR_OF_1900S = 50;

    private DateWords() {}

    static Optional<Integer> month(String name) {
        return name.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    /** {@code 2016} and {@code 90}, which is 1990. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= FIRST_TWO_DIGIT_YEAR_OF_1900S ? 1900 + year : 2000 + year;
    }
}
