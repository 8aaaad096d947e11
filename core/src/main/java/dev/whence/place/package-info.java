/**
 * Where: the places that a report names, and where on the map they lie.
 *
 * <p>Takes prose; gives the spans and names of places, and, for those that the gazetteer has and the report leaves no doubt
 * about, coordinates and how closely they are known. Never guesses a place that the text does not name, nor one of two.
 */
@NullMarked
package dev.whence.place;

import org.jspecify.annotations.NullMarked;
