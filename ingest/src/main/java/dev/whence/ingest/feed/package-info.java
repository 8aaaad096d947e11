/**
 * RSS and Atom feeds that were saved as files.
 *
 * <p>Takes the bytes of a feed; gives each entry as a report, its title before its text. Never fetches the page that an
 * entry leads to, and never reads a feed that declares a document type, where entities may hide.
 */
@NullMarked
package dev.whence.ingest.feed;

import org.jspecify.annotations.NullMarked;
