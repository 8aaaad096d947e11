/**
 * From the bytes of a file to its text.
 *
 * <p>Takes bytes and, where a page declares one, the name of an encoding; gives a
 * {@link dev.whence.ingest.decode.DecodedText} with what was doubtful about it, or an
 * {@link dev.whence.ingest.decode.UnreadableException} with the reason. Takes a byte order mark away and changes
 * nothing else: line ends, blanks and odd characters stay.
 */
@NullMarked
package dev.whence.ingest.decode;

import org.jspecify.annotations.NullMarked;
