package dev.whence.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of what is counted.
 *
 * @param words as named: {@code first two weeks of the operation}
 * @param from the first day, where it follows from the text and the report's date
 * @param to the last day, inclusive
 */
public record TimeWindow(String words, Optional<LocalDate> from, Optional<LocalDate> to) {}
