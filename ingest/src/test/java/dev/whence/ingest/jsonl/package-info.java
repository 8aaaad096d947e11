@NullMarked
package dev.whence.ingest.jsonl;

import org.jspecify.annotations.NullMarked;
