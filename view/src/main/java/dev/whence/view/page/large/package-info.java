/**
 * What lets a page of a thousand reports open in a moment: parts that wait, packed, until they are asked for, and long
 * lists in batches.
 *
 * <p>Takes parts of the page as the templates write them, and lists; gives the same packed, or in batches. Leaves nothing
 * out.
 */
@NullMarked
package dev.whence.view.page.large;

import org.jspecify.annotations.NullMarked;
