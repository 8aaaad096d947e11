/**
 * Several threads at numbered tasks.
 *
 * <p>Takes tasks that do not depend on one another; gives nothing but the time saved. What a task produces is put in its
 * own place by its number, so that the number of threads never shows in a result.
 */
@NullMarked
package dev.whence.reuse.work;

import org.jspecify.annotations.NullMarked;
