/**
 * Decisions out of spreadsheets: a file as LibreOffice or Excel saved it, row by row, becomes rulings.
 *
 * <p>Takes files and what the ledger holds now; gives proposals, or problems with the line they stand in. Never changes
 * the ledger, and never guesses where a cell can mean two things.
 */
@NullMarked
package dev.whence.cli.decide;

import org.jspecify.annotations.NullMarked;
