/** Planted: breaks the rule "stages". */
@NullMarked
package dev.whence.architecture.planted.stages.report;

import org.jspecify.annotations.NullMarked;
