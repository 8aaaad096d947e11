/**
 * Web archives (WARC), as crawlers and archives of news write them.
 *
 * <p>Takes an archive as a stream, packed or not; gives one report for each answer of a server that is a page, and holds no
 * more than one of them. Leaves out pictures, scripts, redirections, errors and everything that is no answer.
 */
@NullMarked
package dev.whence.ingest.warc;

import org.jspecify.annotations.NullMarked;
