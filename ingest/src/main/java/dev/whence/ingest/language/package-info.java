/**
 * Which language a text is in, told cheaply by its most frequent words, or named by a tag.
 *
 * <p>Takes a text or a tag; gives an ISO 639-1 code or nothing. Never changes a text, and never claims a language on little
 * evidence.
 */
@NullMarked
package dev.whence.ingest.language;

import org.jspecify.annotations.NullMarked;
