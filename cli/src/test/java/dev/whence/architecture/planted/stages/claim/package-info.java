/** Planted: breaks the rule "stages". */
@NullMarked
package dev.whence.architecture.planted.stages.claim;

import org.jspecify.annotations.NullMarked;
