/**
 * What was published: a report, its text and what is known about it.
 *
 * <p>Takes nothing; everything else in Whence builds on it. Gives {@link dev.whence.report.Report}, the spans that
 * index its text, and what is known about it with where that was found. Never reads a file and never changes a text:
 * what is stored is what the spans index.
 */
@NullMarked
package dev.whence.report;

import org.jspecify.annotations.NullMarked;
