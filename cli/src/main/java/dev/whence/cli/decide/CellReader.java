package dev.whence.cli.decide;

import dev.whence.claim.Measure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers, days, measures and flags of cells as spreadsheets of any country show them. */
final class CellReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[. -]+(\\p{L}{3,9})\\.?[. -]+(\\d{2}|\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    /** The day that spreadsheets count from. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> YES = Set.of("true", "yes", "1", "x", "wahr", "vrai", "verdadero", "vero");
    private static final Set<String> NO = Set.of("false", "no", "0", "falsch", "faux", "falso");

    private final Optional<Boolean> dayFirst;

    /** @param dayFirst whether 4/10/2024 is in October; empty where the file does not show it */
    CellReader(Optional<Boolean> dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** One day as a spreadsheet shows it, beside what was exported. */
    record Shown(String cell, LocalDate exported) {}

    /** Learns from exported days how the spreadsheet that saved the file turned them round. */
    static CellReader learn(List<Shown> shown) {
        for (boolean first : List.of(true, false)) {
            CellReader reader = new CellReader(Optional.of(first));
            CellReader other = new CellReader(Optional.of(!first));
            boolean fits = shown.stream().allMatch(day -> reader.reads(day));
            boolean onlyThis = shown.stream().anyMatch(day -> reader.reads(day) && !other.reads(day));
            if (fits && onlyThis) {
                return reader;
            }
        }
        return new CellReader(Optional.empty());
    }

    private boolean reads(Shown day) {
        try {
            return day(day.cell()).equals(day.exported());
        } catch (RowProblem e) {
            return false;
        }
    }

    /** @throws RowProblem if it is no day, or could be two */
    LocalDate day(String cell) {
        try {
            return parsed(cell.strip());
        } catch (DateTimeException e) {
            throw new RowProblem("“" + cell + "” is no day: write it as 2024-10-04");
        }
    }

    private LocalDate parsed(String cell) {
        for (Pattern pattern : List.of(ISO, YEAR_FIRST)) {
            Matcher matcher = pattern.matcher(cell);
            if (matcher.matches()) {
                return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            }
        }
        Matcher last = YEAR_LAST.matcher(cell);
        if (last.matches()) {
            return turned(cell, number(last, 1), number(last, 2), year(last.group(3)));
        }
        Matcher named = NAMED.matcher(cell);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
            return LocalDate.of(year(named.group(3)), month, number(named, 1));
        }
        if (SERIAL.matcher(cell).matches()) {
            return SERIAL_ZERO.plusDays(Long.parseLong(cell));
        }
        throw new DateTimeException(cell);
    }

    private LocalDate turned(String cell, int first, int second, int year) {
        Set<LocalDate> days = new TreeSet<>();
        if (first <= 12 && !dayFirst.orElse(false)) {
            days.add(LocalDate.of(year, first, second));
        }
        if (second <= 12 && dayFirst.orElse(true)) {
            days.add(LocalDate.of(year, second, first));
        }
        if (days.isEmpty()) {
            throw new DateTimeException(cell);
        }
        if (days.size() != 1) {
            throw new RowProblem("“" + cell + "” can be two days: write it as 2024-10-04");
        }
        return days.iterator().next();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** As spreadsheets read two digits: 30 and above are of the last century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
    }

    /**
     * A number with the marks of any country: {@code 1,204}, {@code 1.204}, {@code 1 204,5}, {@code 1'204}.
     *
     * @param share whether it is a share, which has decimals: then 1,204 could be either
     * @throws RowProblem if it is no number, or could be two
     */
    static BigDecimal number(String cell, boolean share) {
        String digits = cell.strip().replaceAll("[\\s\\u00A0\\u202F'’]", "");
        if (!digits.matches("\\d[\\d.,]*(?:[eE][+-]?\\d{1,2})?")) {
            throw new RowProblem("“" + cell + "” is no number");
        }
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            String decimal = comma > point ? "," : ".";
            String thousands = comma > point ? "." : ",";
            return decimal(cell, digits.replace(thousands, "").replace(decimal, "."));
        }
        String mark = comma >= 0 ? "," : ".";
        boolean grouped = digits.matches("[1-9]\\d{0,2}(?:\\" + mark + "\\d{3})+");
        if (grouped && share) {
            throw new RowProblem("“" + cell + "” can be two numbers: write it without marks for thousands");
        }
        return decimal(cell, grouped ? digits.replace(mark, "") : digits.replace(",", "."));
    }

    private static BigDecimal decimal(String cell, String digits) {
        try {
            BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException e) {
            throw new RowProblem("“" + cell + "” is no number");
        }
    }

    /** @throws RowProblem if there is no such measure */
    static Measure measure(String label) {
        try {
            return Measure.valueOf(label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RowProblem("there is no measure " + label);
        }
    }

    /** @throws RowProblem if it is neither true nor false */
    static boolean flag(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        throw new RowProblem("“" + cell + "” is neither true nor false");
    }
}
