/** Planted: breaks the rule "cycles". */
@NullMarked
package dev.whence.architecture.planted.cycles.time;

import org.jspecify.annotations.NullMarked;
