/**
 * How good reconciliation is: on gold claims, so that its faults are seen apart from those of reading, and end to end.
 *
 * <p>Takes folders with reports, {@code gold.jsonl} and {@code relations.json}; gives figures, and files as {@code whence
 * export} writes them. Never ships.
 */
@NullMarked
package dev.whence.bench.relations;

import org.jspecify.annotations.NullMarked;
