package dev.whence.report;

import java.util.Optional;

/**
 * Where a report stands in a file that holds several.
 *
 * @param start in Unicode code points of the file's text, which is not kept
 * @param end in the same
 * @param border what tells it from the one before; the first has none
 */
public record FilePart(int start, int end, Optional<Border> border) {

    /** @throws IllegalArgumentException if it would end before it starts */
    public FilePart {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No part from " + start + " to " + end);
        }
    }
}
