/**
 * Text that one document shares with another, as passages.
 *
 * <p>Takes documents; gives passages. Knows nothing of reports, claims or the rest of Whence, and has no dependencies.
 */
@NullMarked
package dev.whence.reuse;

import org.jspecify.annotations.NullMarked;
