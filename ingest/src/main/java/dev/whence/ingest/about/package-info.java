/**
 * What a text says about itself: title, outlet, author, date and address.
 *
 * <p>Takes a decoded text or a {@code reports.csv}; gives {@link dev.whence.report.About} with where each piece was
 * found, and where the part that is news begins. Never guesses: a date that can be read in two ways stays unknown, and
 * a year that is not given is not made up.
 */
@NullMarked
package dev.whence.ingest.about;

import org.jspecify.annotations.NullMarked;
