/** Planted: breaks the rule "determinism". */
@NullMarked
package dev.whence.architecture.planted.determinism.time;

import org.jspecify.annotations.NullMarked;
