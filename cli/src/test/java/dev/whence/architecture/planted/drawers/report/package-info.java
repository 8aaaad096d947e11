/** Planted: breaks the rule "drawers". */
@NullMarked
package dev.whence.architecture.planted.drawers.report;

import org.jspecify.annotations.NullMarked;
