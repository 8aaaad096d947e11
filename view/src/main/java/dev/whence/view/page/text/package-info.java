/**
 * Text of reports for the page: cut where something begins or ends, with personal names struck out on demand.
 *
 * <p>Takes a report's text and the stretches that mean something; gives {@link dev.whence.view.page.text.Segment
 * segments} for the templates, which escape them. Never gives out a character that hides, moves or turns text:
 * {@link dev.whence.view.page.text.HarmlessWriter} stands behind everything that the page writes.
 */
@NullMarked
package dev.whence.view.page.text;

import org.jspecify.annotations.NullMarked;
