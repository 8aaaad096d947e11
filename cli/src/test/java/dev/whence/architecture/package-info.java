/**
 * Which part of Whence may know which, as tests over the compiled classes, and whether the documents still name what
 * exists.
 *
 * <p>Each rule has a package below {@code planted}, named like the rule, whose classes break it: a rule that nothing can
 * break tests nothing.
 */
@NullMarked
package dev.whence.architecture;

import org.jspecify.annotations.NullMarked;
