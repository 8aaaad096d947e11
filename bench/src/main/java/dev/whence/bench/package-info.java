/**
 * How fast and how right Whence reads.
 *
 * <p>{@code accuracy} scores folders against their gold; {@code speed} times the stages. Takes the built program and
 * texts; gives figures. Never ships, and nothing depends on it.
 */
@NullMarked
package dev.whence.bench;

import org.jspecify.annotations.NullMarked;
