/**
 * The reader: a report's text as it was published, with claims, attributions and copied passages marked.
 *
 * <p>Takes one reading and the contents that it stands in; gives paragraphs of segments for the template. Never changes
 * the text: what is not shown (only quotations wanted, names struck out) is visibly not shown.
 */
@NullMarked
package dev.whence.view.page.reader;

import org.jspecify.annotations.NullMarked;
