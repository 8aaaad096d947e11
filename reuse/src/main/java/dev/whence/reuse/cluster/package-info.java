/**
 * All the places where one text stands.
 *
 * <p>Takes passages between pairs; gives clusters of spans. Joins only spans of one document that agree for the most part,
 * so that two texts are not one because a third has both.
 */
@NullMarked
package dev.whence.reuse.cluster;

import org.jspecify.annotations.NullMarked;
