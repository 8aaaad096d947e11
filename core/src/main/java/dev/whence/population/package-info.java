/**
 * Who or what is counted: the forces, groups, nationalities and kinds of people a report speaks of.
 *
 * <p>Takes prose and quantities; gives the {@link dev.whence.population.Population} that a counted noun phrase, an
 * elliptical number or "its soldiers" stands for. Never decides what happened to them.
 */
@NullMarked
package dev.whence.population;

import org.jspecify.annotations.NullMarked;
