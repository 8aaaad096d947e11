/** Planted: breaks the rule "io". */
@NullMarked
package dev.whence.architecture.planted.io.claim;

import org.jspecify.annotations.NullMarked;
