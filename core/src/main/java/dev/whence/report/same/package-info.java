/**
 * Which reports are one: the same item of one outlet in two files, such as a page and its PDF.
 *
 * <p>Takes what is known of the reports and a sketch of each text; gives, for each that is a copy, the one that is kept.
 * Never joins reports of different outlets: the same text in another outlet is another report, and that is the
 * evidence. Never joins two texts whose figures differ.
 */
@NullMarked
package dev.whence.report.same;

import org.jspecify.annotations.NullMarked;
