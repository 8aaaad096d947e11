/**
 * Rows and columns: what a claim, a report or an attribution is as a row, and rows as JSON Lines, CSV or a terminal table.
 *
 * <p>Takes readings; gives lines. Never sorts rows of several reports: they come in the order of the dossier.
 */
@NullMarked
package dev.whence.view.table;

import org.jspecify.annotations.NullMarked;
