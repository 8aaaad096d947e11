/**
 * What a run found, for a person.
 *
 * <p>Takes a {@link dev.whence.view.Dossier} and what the run did; gives a few lines. Never compares reports.
 */
@NullMarked
package dev.whence.view.summary;

import org.jspecify.annotations.NullMarked;
