/**
 * Incidents: which questions are about one event.
 *
 * <p>Takes groups of claims; gives the events that they are about, as Airwars and UCDP record them: killed, wounded,
 * missing and destroyed of one strike. Never makes an incident of a toll so far or of a strength.
 */
@NullMarked
package dev.whence.reconcile.incident;

import org.jspecify.annotations.NullMarked;
