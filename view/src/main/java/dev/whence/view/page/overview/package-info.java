/**
 * The overview: what was read and what stands out, in words and counts.
 *
 * <p>Takes the contents; gives values for the template. Never says what is true, and never that origins are independent.
 */
@NullMarked
package dev.whence.view.page.overview;

import org.jspecify.annotations.NullMarked;
