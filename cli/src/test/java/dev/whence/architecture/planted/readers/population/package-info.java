/** Planted: breaks the rule "readers". */
@NullMarked
package dev.whence.architecture.planted.readers.population;

import org.jspecify.annotations.NullMarked;
