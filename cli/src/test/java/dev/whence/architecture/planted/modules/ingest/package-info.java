/** Planted: breaks the rule "modules". */
@NullMarked
package dev.whence.architecture.planted.modules.ingest;

import org.jspecify.annotations.NullMarked;
