@NullMarked
package dev.whence.ingest.split;

import org.jspecify.annotations.NullMarked;
