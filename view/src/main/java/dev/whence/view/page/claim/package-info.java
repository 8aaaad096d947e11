/**
 * One claim as the page shows it: its figure, what it counts, who said it, the sentence that it stands in.
 *
 * <p>Takes claims and the contents that they stand in; gives values for the templates. Every text in them is somebody
 * else's and must be escaped.
 */
@NullMarked
package dev.whence.view.page.claim;

import org.jspecify.annotations.NullMarked;
