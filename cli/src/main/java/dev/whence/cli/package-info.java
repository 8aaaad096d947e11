/**
 * The command line, and the only place where the parts of Whence are wired together.
 *
 * <p>Takes arguments; gives text on the standard streams and an exit status. Holds no rule about news reports.
 */
@NullMarked
package dev.whence.cli;

import org.jspecify.annotations.NullMarked;
