/** Planted: breaks the rule "places". */
@NullMarked
package dev.whence.architecture.planted.places.misc;

import org.jspecify.annotations.NullMarked;
