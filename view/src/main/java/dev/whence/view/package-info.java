/**
 * What a person or another program sees of a ledger.
 *
 * <p>Takes a {@link dev.whence.view.Dossier}; gives exported files ({@code export}), tables ({@code table}), the
 * explanation of one claim ({@code explain}) and the summary of a run ({@code summary}). Never opens a ledger, never
 * changes a reading, and shows no character of a report to a terminal before {@code text} has made it harmless.
 */
@NullMarked
package dev.whence.view;

import org.jspecify.annotations.NullMarked;
