/**
 * Where: the places that a report names.
 *
 * <p>Takes prose; gives the spans and names of places. Never guesses a place that the text does not name.
 */
@NullMarked
package dev.whence.place;

import org.jspecify.annotations.NullMarked;
