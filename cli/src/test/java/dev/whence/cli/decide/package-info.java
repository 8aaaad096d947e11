/** The command line from end to end: real files, real ledgers, a reader that is simple enough to predict. */
@NullMarked
package dev.whence.cli.decide;

import org.jspecify.annotations.NullMarked;
