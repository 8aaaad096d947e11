/** Planted: breaks the rule "cycles". */
@NullMarked
package dev.whence.architecture.planted.cycles.quantity;

import org.jspecify.annotations.NullMarked;
