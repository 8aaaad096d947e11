/**
 * Text for a terminal: harmless, of known width, in colour where that is wanted.
 *
 * <p>Takes any text; gives text without control characters. Never asks what a terminal can do: who calls says.
 */
@NullMarked
package dev.whence.view.text;

import org.jspecify.annotations.NullMarked;
