/**
 * Why a claim was read as it was: its sentence with the parts marked, its rule, its chain.
 *
 * <p>Takes a reading and a claim of it; gives lines for a terminal. Never reads a rule file: who calls says what a rule means.
 */
@NullMarked
package dev.whence.view.explain;

import org.jspecify.annotations.NullMarked;
