/** The launcher at the root, run with a stand-in for Java and for Maven that write down how they were called. */
@NullMarked
package dev.whence.launcher;

import org.jspecify.annotations.NullMarked;
