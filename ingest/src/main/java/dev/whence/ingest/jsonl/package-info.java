/**
 * Reads files that hold a report a line, as JSON.
 *
 * <p>Takes a file of JSON objects with an id, a text and a date; gives reports one by one, and for each line that is none
 * the reason. Never keeps more than a line.
 */
@NullMarked
package dev.whence.ingest.jsonl;

import org.jspecify.annotations.NullMarked;
