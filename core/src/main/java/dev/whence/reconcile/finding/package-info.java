/**
 * Findings: what a reader should look at.
 *
 * <p>Takes the questions of a dossier with their claims and origins; gives findings, each kind from a {@link
 * dev.whence.reconcile.finding.Check} of its own. Never reports figures that can all hold, and never says which is right.
 */
@NullMarked
package dev.whence.reconcile.finding;

import org.jspecify.annotations.NullMarked;
