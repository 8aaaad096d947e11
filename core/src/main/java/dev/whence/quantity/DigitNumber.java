package dev.whence.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number printed in digits, with what is stuck to it: {@code 4,486}, {@code 12.5}, {@code 172k}.
 *
 * <p>Groups of exactly three digits after a mark are thousands, whichever mark it is ({@code 15.000}, {@code 4,486});
 * any other last group is a decimal fraction ({@code 12.5}, {@code 12,5}). A single dot before exactly three digits may
 * mean either; {@link #asFraction()} reads it the other way, for {@code 4.486 thousand} and {@code 1.204%}.
 *
 * @param suffix the letters that follow at once, or an empty string
 * @param grouped one dot stands before exactly three digits
 * @param plain digits only, as years and house numbers are
 */
record DigitNumber(BigDecimal value, String suffix, boolean grouped, boolean plain, int digits) {

    /** Reads a token's lower-case form; empty where it does not begin with a digit or is no number: {@code 1.2.3}. */
    static Optional<DigitNumber> of(String norm) {
        int end = 0;
        int marks = 0;
        int lastMark = -1;
        while (end < norm.length() && (isDigit(norm.charAt(end)) || isMark(norm, end))) {
            if (!isDigit(norm.charAt(end))) {
                marks++;
                lastMark = end;
            }
            end++;
        }
        if (end == 0 || !isDigit(norm.charAt(0))) {
            return Optional.empty();
        }
        String number = norm.substring(0, end);
        String suffix = norm.substring(end);
        if (marks == 0) {
            return Optional.of(new DigitNumber(new BigDecimal(number), suffix, false, true, end));
        }
        boolean thousands = inThousands(number, end) || inLakhs(number);
        boolean mixed = number.indexOf('.') >= 0 && number.indexOf(',') >= 0;
        if (!thousands && marks > 1 && !(mixed && inThousands(number, lastMark))) {
            return Optional.empty();
        }
        String value = thousands
                ? withoutMarks(number)
                : withoutMarks(number.substring(0, lastMark)) + "." + number.substring(lastMark + 1);
        boolean grouped = thousands && marks == 1 && number.charAt(lastMark) == '.';
        return Optional.of(new DigitNumber(new BigDecimal(value), suffix, grouped, false, end - marks));
    }

    DigitNumber asFraction() {
        return grouped ? new DigitNumber(value.movePointLeft(3), suffix, false, false, digits) : this;
    }

    private static boolean isMark(String norm, int at) {
        char c = norm.charAt(at);
        return (c == ',' || c == '.') && at > 0 && at + 1 < norm.length() && isDigit(norm.charAt(at + 1));
    }

    /** One to three digits, then groups of three behind one and the same mark. */
    private static boolean inThousands(String number, int end) {
        int first = 0;
        while (first < end && isDigit(number.charAt(first))) {
            first++;
        }
        if (first == 0 || first > 3 || first == end || number.charAt(0) == '0') {
            return false;
        }
        char mark = number.charAt(first);
        for (int at = first; at < end; at += 4) {
            boolean group = at + 4 <= end
                    && number.charAt(at) == mark
                    && isDigit(number.charAt(at + 1))
                    && isDigit(number.charAt(at + 2))
                    && isDigit(number.charAt(at + 3));
            if (!group) {
                return false;
            }
        }
        return true;
    }

    /** {@code 12,34,567}: groups of two digits before the last of three, as in India. */
    private static boolean inLakhs(String number) {
        int last = number.length() - 4;
        if (last < 4 || number.charAt(last) != ',' || number.indexOf('.') >= 0) {
            return false;
        }
        for (int at = last - 3; at > 0; at -= 3) {
            if (number.charAt(at) != ',') {
                return false;
            }
        }
        return number.indexOf(',') <= 2 && number.chars().filter(c -> c == ',').count() == (last + 2) / 3;
    }

    private static String withoutMarks(String number) {
        return number.replace(",", "").replace(".", "");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
